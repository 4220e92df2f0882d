/// A half-open range of UTF-8 bytes in a text: `start` is the first byte, `end` the one after the last.
public struct ByteRange: Hashable, Codable, Sendable, Comparable {
    /// The first byte, from 0.
    public let start: Int
    /// The byte after the last.
    public let end: Int

    /// - Precondition: `0 <= start <= end`.
    public init(start: Int, end: Int) {
        precondition(0 <= start && start <= end, "a range runs forward from 0")
        self.start = start
        self.end = end
    }

    /// Reads `[start, end]`, the short form in which stored documents hold their many ranges.
    public init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        let (start, end) = (try values.decode(Int.self), try values.decode(Int.self))
        guard 0 <= start, start <= end else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "[\(start), \(end)] is no range"))
        }
        self.init(start: start, end: end)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.unkeyedContainer()
        try values.encode(start)
        try values.encode(end)
    }

    /// The number of bytes.
    public var count: Int { end - start }
    /// Whether no byte is in the range.
    public var isEmpty: Bool { start == end }

    /// Whether `other` lies wholly inside this range.
    public func contains(_ other: ByteRange) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Whether the two have a byte in common.
    public func overlaps(_ other: ByteRange) -> Bool {
        start < other.end && other.start < end
    }

    /// Orders by start, then by end.
    public static func < (a: ByteRange, b: ByteRange) -> Bool {
        (a.start, a.end) < (b.start, b.end)
    }
}

extension String {
    /// The text of a byte range of this string; bytes that cut a character are repaired, never trapped on.
    /// - Precondition: the range lies inside the string's UTF-8.
    public func slice(_ range: ByteRange) -> String {
        let from = utf8.index(utf8.startIndex, offsetBy: range.start)
        let to = utf8.index(from, offsetBy: range.count)
        return String(decoding: utf8[from..<to], as: UTF8.self)
    }
}
