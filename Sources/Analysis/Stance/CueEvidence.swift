import Consultation
import Language

/// The words of a remark that spoke most for a class.
struct CueEvidence {
    private let text: String
    private let measured: StanceFeatures.Measured

    init(_ text: String, _ measured: StanceFeatures.Measured) {
        self.text = text
        self.measured = measured
    }

    /// Up to three quotations from the remark, weightiest first, in guillemets: «ber om», «må».
    func words(for weights: DenseWeights, _ features: StanceFeatures) -> String {
        var gains: [String: Double] = [:]
        let groups = features.groupCount
        for hit in measured.hits {
            var gain = 0.0
            for place in 0..<4 {
                let index = measured.base + place * groups + hit.group
                if measured.vector[index] > 0 { gain += weights.weights[index] }
            }
            let words = text.slice(ByteRange(hit.range)).lowercased()
            // A quotation or a number alone tells an officer nothing.
            guard gain > 0.05, words.first?.isLetter == true || words == "?" else { continue }
            gains[words] = max(gains[words] ?? 0, gain)
        }
        let best = gains.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
        return best.isEmpty ? "ingen enkeltord; helheten avgjorde" : best.map { "«\($0.key)»" }.joined(separator: ", ")
    }
}
