import Consultation

/// `PairWeights` made ready to judge remarks with.
struct PairScorer: Sendable {
    /// By feature, then pair.
    private let cues: [[Double]]
    private let words: [String: [Double]]
    private let bias: [Double]
    /// The pair's place in a table by kind, then stance, in the classifier's order.
    private let places: [(kind: Int, stance: Int)]

    init(_ weights: PairWeights, names: [String]) {
        let none = [Double](repeating: 0, count: PairWeights.pairs.count)
        func row(_ name: String) -> [Double] {
            weights.features[name].flatMap { $0.count == none.count ? $0 : nil } ?? none
        }
        cues = names.map(row)
        bias = row(PairWeights.bias)
        let prefix = PairWeights.wordPrefix
        words = Dictionary(
            uniqueKeysWithValues: weights.features.keys.filter { $0.hasPrefix(prefix) }.map {
                (String($0.dropFirst(prefix.count)), row($0))
            })
        places = PairWeights.pairs.map { pair in
            (
                StanceClassifier.kinds.firstIndex(of: pair.kind) ?? 0,
                StanceClassifier.stances.firstIndex(of: pair.stance) ?? 0
            )
        }
    }

    /// The belief in each kind (outer) with each stance (inner); sums to 1.
    func beliefs(_ vector: [Double], stems: [String]) -> [[Double]] {
        var logits = bias
        func add(_ weights: [Double], times value: Double) {
            for pair in logits.indices { logits[pair] += weights[pair] * value }
        }
        for (index, value) in vector.enumerated() where value != 0 { add(cues[index], times: value) }
        for stem in stems { words[stem].map { add($0, times: 1) } }
        let beliefs = StanceClassifier.normalized(logits.map(Logistic.probability))
        var table = StanceClassifier.kinds.map { _ in StanceClassifier.stances.map { _ in 0.0 } }
        for (place, belief) in zip(places, beliefs) { table[place.kind][place.stance] = belief }
        return table
    }

    /// What a feature of the vector adds for a kind with a stance.
    func weight(of feature: Int, _ kind: Int, _ stance: Int) -> Double {
        places.firstIndex { $0 == (kind, stance) }.map { cues[feature][$0] } ?? 0
    }

    /// What a word adds for a kind with a stance.
    func weight(of stem: String, _ kind: Int, _ stance: Int) -> Double {
        guard let row = words[stem], let pair = places.firstIndex(where: { $0 == (kind, stance) }) else { return 0 }
        return row[pair]
    }
}
