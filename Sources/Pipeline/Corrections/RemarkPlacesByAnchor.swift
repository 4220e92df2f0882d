import Consultation

/// Finds the remark that a decision was about: by exact place, by its words, by most of its place.
struct RemarkPlacesByAnchor {
    private let byDocument: [ContentHash: [Remark]]
    private let byQuote: [String: [Remark]]
    private let exact: [Anchored: Remark]

    private struct Anchored: Hashable {
        let document: ContentHash
        let range: ByteRange
    }

    /// Of two places this share must be common to both for a remark whose ends moved a little to be the same.
    private static let common = 0.8

    init(_ remarks: [Remark]) {
        byDocument = Dictionary(grouping: remarks, by: \.anchor.document)
        byQuote = Dictionary(grouping: remarks) { Self.plain($0.text) }
        exact = Dictionary(
            remarks.map { (Anchored(document: $0.anchor.document, range: $0.anchor.range), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The remark's id; nil when no remark, or more than one, can be meant.
    func remark(at anchor: Anchor, documentIsKnown: Bool) -> String? {
        let quote = Self.plain(anchor.quote)
        if let found = exact[Anchored(document: anchor.document, range: anchor.range)], Self.plain(found.text) == quote
        {
            return found.id
        }
        let sameWords = byQuote[quote] ?? []
        guard documentIsKnown else { return sameWords.count == 1 ? sameWords[0].id : nil }
        let here = sameWords.filter { $0.anchor.document == anchor.document }
        if here.count == 1 { return here[0].id }
        return (byDocument[anchor.document] ?? []).first { Self.share($0.anchor, anchor) >= Self.common }?.id
    }

    /// The share of two places that is common to both, 0 unless the words at the common place are the same.
    private static func share(_ a: Anchor, _ b: Anchor) -> Double {
        let start = max(a.range.start, b.range.start)
        let end = min(a.range.end, b.range.end)
        guard start < end, words(of: a, start, end) == words(of: b, start, end) else { return 0 }
        return Double(end - start) / Double(max(a.range.end, b.range.end) - min(a.range.start, b.range.start))
    }

    private static func words(of anchor: Anchor, _ start: Int, _ end: Int) -> ArraySlice<UInt8> {
        let bytes = Array(anchor.quote.utf8)
        let from = min(bytes.count, start - anchor.range.start)
        return bytes[from..<min(bytes.count, max(from, end - anchor.range.start))]
    }

    /// The words with white space made even.
    private static func plain(_ text: String) -> String {
        // Most remarks are even already, and looking at characters is slow.
        var last: UInt8 = 0x20
        let isEven = text.utf8.allSatisfy { byte in
            defer { last = byte }
            return byte > 0x20 && byte != 0xC2 && byte < 0xE1 || byte == 0x20 && last != 0x20
        }
        if isEven, last != 0x20 { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
