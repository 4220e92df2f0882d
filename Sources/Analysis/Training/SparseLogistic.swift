/// Fits logistic regressions with an L2 penalty over many features of which each sample has few.
///
/// One weight at a time by a step that can only lower the loss Σ w log(1 + e^-yz) + |β|² / (2 · strength), since the
/// logistic function's curvature is at most ¼ (Böhning and Lindsay 1988). Deterministic: a fixed order, until no
/// weight moves by more than `tolerance`, at most `rounds` times.
struct SparseLogistic {
    private let samples: [[(feature: Int, value: Double)]]
    private let holders: [[(sample: Int, value: Double)]]
    private let weights: [Double]
    private let strength: Double
    private static let rounds = 400
    private static let tolerance = 1e-4

    /// - Parameters:
    ///   - samples: the features that each sample has, below `width`.
    ///   - weights: how much each sample counts.
    init(_ samples: [[(feature: Int, value: Double)]], width: Int, weights: [Double], strength: Double) {
        // The last feature is the bias.
        self.samples = samples.map { $0 + [(width, 1)] }
        var holders = [[(sample: Int, value: Double)]](repeating: [], count: width + 1)
        for (sample, row) in self.samples.enumerated() {
            for (feature, value) in row { holders[feature].append((sample, value)) }
        }
        self.holders = holders
        self.weights = weights
        self.strength = strength
    }

    /// The weights that tell the samples with the label from the others; the bias last, and without a penalty.
    func fit(_ labels: [Bool]) -> [Double] {
        var beta = [Double](repeating: 0, count: holders.count)
        guard !samples.isEmpty else { return beta }
        let penalties = beta.indices.map { $0 == beta.count - 1 ? 1e-9 : 1 / strength }
        let curvatures = beta.indices.map { feature in
            holders[feature].reduce(penalties[feature]) { $0 + weights[$1.sample] * $1.value * $1.value / 4 }
        }
        var logits = [Double](repeating: 0, count: samples.count)
        for _ in 0..<Self.rounds {
            var largest = 0.0
            for feature in beta.indices.reversed() where !holders[feature].isEmpty {
                var slope = beta[feature] * penalties[feature]
                for (sample, value) in holders[feature] {
                    slope +=
                        weights[sample] * value * (Logistic.probability(logits[sample]) - (labels[sample] ? 1 : 0))
                }
                let step = slope / curvatures[feature]
                beta[feature] -= step
                largest = max(largest, abs(step))
                for (sample, value) in holders[feature] { logits[sample] -= step * value }
            }
            if largest < Self.tolerance { break }
        }
        return beta
    }
}
