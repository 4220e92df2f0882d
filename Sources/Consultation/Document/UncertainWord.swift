/// A word that was recognised in a picture, and that the recogniser was not sure of.
public struct UncertainWord: Codable, Hashable, Sendable {
    /// Its bytes in the document's text.
    public let range: ByteRange
    /// How sure the recogniser was, from 0 to 1, to the hundredth.
    public let confidence: Double

    public init(range: ByteRange, confidence: Double) {
        self.range = range
        self.confidence = Double(Int((min(max(confidence, 0), 1) * 100).rounded())) / 100
    }

    /// Reads `[start, end, hundredths]`.
    public init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        let (start, end) = (try values.decode(Int.self), try values.decode(Int.self))
        guard 0 <= start, start <= end else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "[\(start), \(end)] is no range"))
        }
        self.init(
            range: ByteRange(start: start, end: end), confidence: Double(try values.decode(Int.self)) / 100)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.unkeyedContainer()
        try values.encode(range.start)
        try values.encode(range.end)
        try values.encode(Int((confidence * 100).rounded()))
    }
}

extension SourceDocument {
    /// The words that were recognised in pictures without certainty, with the page each stands on, in the order of
    /// the text.
    public var uncertainWords: [(word: UncertainWord, page: Int)] {
        blocks.flatMap(\.lines).flatMap { line in line.uncertain.map { ($0, line.page) } }
    }
}
