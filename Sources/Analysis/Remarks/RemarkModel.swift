/// What the search for remarks has learnt: the weights of the filter and of the borders.
public struct RemarkModel: Codable, Hashable, Sendable {
    /// Whether a sentence belongs to a remark.
    public var sentence: LinearWeights
    /// Whether a remark ends between two of its sentences.
    public var border: LinearWeights
    /// The probability from which a sentence belongs to a remark.
    public var sentenceThreshold: Double
    /// The probability from which two sentences are two remarks.
    public var borderThreshold: Double

    public init(
        sentence: LinearWeights, border: LinearWeights, sentenceThreshold: Double = 0.3,
        borderThreshold: Double = 0.4
    ) {
        self.sentence = sentence
        self.border = border
        self.sentenceThreshold = sentenceThreshold
        self.borderThreshold = borderThreshold
    }
}
