import Consultation
import Testing

@testable import Analysis

@Suite("Kinds together with stances")
struct PairFitTests {
    private func lesson(_ stems: [String], _ kind: RemarkKind, _ stance: Stance) -> StanceTrainer.Lesson {
        StanceTrainer.Lesson(vector: [1], stems: stems, stance: stance, kind: kind, weight: 1)
    }

    /// Consultations in which `mangl` lacks and `ramm` does harm, each with a word of its own.
    private func consultations(_ count: Int) -> [[StanceTrainer.Lesson]] {
        (0..<count).map { number in
            [
                lesson(["mangl", "emne\(number)"], .criticism, .reservation),
                lesson(["ramm", "emne\(number)"], .criticism, .oppose),
            ]
        }
    }

    @Test("Only words that four consultations use count: what fewer use is their subject")
    func spread() {
        let fit = PairFit(names: ["enkelt"], strength: 1)
        let four = fit.weights(consultations(4), with: [])
        #expect(
            four.features.keys.filter { $0.hasPrefix(PairWeights.wordPrefix) }.sorted() == ["word.mangl", "word.ramm"])
        let three = fit.weights(consultations(3), with: [])
        #expect(!three.features.keys.contains { $0.hasPrefix(PairWeights.wordPrefix) })
    }

    @Test("A word tells criticism that lacks something from criticism that opposes")
    func separation() {
        let weights = PairFit(names: ["enkelt"], strength: 1).weights(consultations(6), with: [])
        let scorer = PairScorer(weights, names: ["enkelt"])
        let criticism = 1
        let (reservation, oppose) = (1, 2)
        let lacking = scorer.beliefs([1], stems: ["mangl"])
        let harming = scorer.beliefs([1], stems: ["ramm"])
        #expect(lacking[criticism][reservation] > lacking[criticism][oppose])
        #expect(harming[criticism][oppose] > harming[criticism][reservation])
        #expect(abs(lacking.reduce(0) { $0 + $1.reduce(0, +) } - 1) < 1e-9)
    }

    @Test("The same lessons give the same weights")
    func determinism() {
        let fit = PairFit(names: ["enkelt"], strength: 1)
        #expect(fit.weights(consultations(5), with: []) == fit.weights(consultations(5), with: []))
    }

    @Test("One weight at a time ends where Newton's method does")
    func agreement() {
        let rows = (0..<60).map { [Double($0 % 2), Double($0 / 2 % 3), 1] }
        let labels = (0..<60).map { $0 % 2 == 1 || $0 % 5 == 0 }
        let newton = Logistic.fit(rows, labels, strength: 0.5)
        let sparse = SparseLogistic(
            rows.map { row in row.indices.filter { row[$0] != 0 }.map { (feature: $0, value: row[$0]) } }, width: 3,
            weights: rows.map { _ in 1 }, strength: 0.5
        ).fit(labels)
        #expect(zip(newton.weights + [newton.bias], sparse).allSatisfy { abs($0 - $1) < 0.02 })
    }
}
