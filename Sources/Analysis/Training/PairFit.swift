import Consultation

/// Fits the models of each kind together with a stance to judged remarks.
struct PairFit {
    /// In how many consultations a word must be used to count: what fewer use is their subject, not the genre's.
    static let spread = 4

    private let names: [String]
    private let strength: Double

    /// - Parameters:
    ///   - names: those of the vector's features.
    ///   - strength: the inverse of the penalty on the weights.
    init(names: [String], strength: Double) {
        self.names = names
        self.strength = strength
    }

    /// - Parameters:
    ///   - consultations: the lessons of each consultation.
    ///   - formulas: lessons that belong to none.
    func weights(_ consultations: [[StanceTrainer.Lesson]], with formulas: [StanceTrainer.Lesson]) -> PairWeights {
        let words = shared(consultations)
        let places = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, names.count + $0) })
        let lessons = (consultations.flatMap { $0 } + formulas).filter { place(of: $0) != nil }
        let samples = lessons.map { lesson in
            lesson.vector.indices.filter { lesson.vector[$0] != 0 }.map { (feature: $0, value: lesson.vector[$0]) }
                + lesson.stems.compactMap { places[$0] }.map { (feature: $0, value: 1) }
        }
        let fitting = SparseLogistic(
            samples, width: names.count + words.count, weights: lessons.map(\.weight), strength: strength)
        let owners = lessons.map { place(of: $0) }
        let fitted = PairWeights.pairs.indices.map { pair in fitting.fit(owners.map { $0 == pair }) }
        let features = names + words.map { PairWeights.wordPrefix + $0 } + [PairWeights.bias]
        var table: [String: [Double]] = [:]
        for (index, name) in features.enumerated() {
            let row = fitted.map { ($0[index] * 100).rounded() / 100 }
            if row.contains(where: { $0 != 0 }) { table[name] = row }
        }
        return PairWeights(features: table)
    }

    private func place(of lesson: StanceTrainer.Lesson) -> Int? {
        PairWeights.pairs.firstIndex { $0 == (lesson.kind, lesson.stance) }
    }

    /// The stems that enough consultations use, sorted.
    private func shared(_ consultations: [[StanceTrainer.Lesson]]) -> [String] {
        var counts: [String: Int] = [:]
        for lessons in consultations {
            for stem in Set(lessons.flatMap(\.stems)) { counts[stem, default: 0] += 1 }
        }
        return counts.filter { $0.value >= Self.spread }.keys.sorted()
    }
}
