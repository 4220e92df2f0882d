import Consultation
import Language

/// The words of a remark that spoke most for what it was taken for.
struct CueEvidence {
    let text: String
    let measured: StanceFeatures.Measured
    let scorer: PairScorer
    /// The kind and the stance that were chosen, in the classifier's order.
    let kind: Int
    let stance: Int
    /// How much the models of kind with stance count.
    let share: Double

    /// Up to three quotations from the remark, weightiest first, in guillemets: «ber om», «må».
    /// - Parameter weights: those of the chosen stance or of the chosen kind alone.
    func words(for weights: DenseWeights) -> String {
        var gains: [String: Double] = [:]
        func add(_ range: Range<Int>, _ gain: Double) {
            let words = text.slice(ByteRange(range)).lowercased()
            // A quotation or a number alone tells an officer nothing.
            guard gain > 0.05, words.first?.isLetter == true || words == "?" else { return }
            gains[words] = max(gains[words] ?? 0, gain)
        }
        for (hit, feature) in measured.hits {
            let paired = scorer.weight(of: feature, kind, stance)
            add(hit.range, (1 - share) * weights.weights[feature] + share * paired)
        }
        // Short words are glue: they weigh, but as a reason they say nothing.
        for (stem, range) in measured.stems where range.count > 3 {
            add(range, share * scorer.weight(of: stem, kind, stance))
        }
        let best = gains.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
        return best.isEmpty ? "ingen enkeltord; helheten avgjorde" : best.map { "«\($0.key)»" }.joined(separator: ", ")
    }
}
