import Consultation

/// The words of a recognised line with how sure the recogniser was of each, to be found again in the line's text.
struct DoubtfulWords: Hashable, Sendable {
    private struct Reading: Hashable, Sendable {
        let text: String
        let confidence: Double?
    }

    /// All of the line's words; none where the recogniser was sure of all.
    private let words: [Reading]

    /// Of words below it one in four is wrong on scans of letters at 200 to 300 an inch, above it hardly one in
    /// a thousand: 2,296 words of eight scans held against what was scanned.
    private static let leastSure = 0.85

    init(in words: [Word]) {
        let isDoubtful = words.contains { $0.confidence ?? 1 < Self.leastSure }
        self.words = isDoubtful ? words.map { Reading(text: $0.text, confidence: $0.confidence) } : []
    }

    /// Where the doubtful ones are in the line's text as the document has it.
    /// - Parameters:
    ///   - bytes: the line's text, which may have lost or changed characters of a word, such as its hyphen.
    ///   - start: the line's first byte in the document's text.
    func places(in bytes: ArraySlice<UInt8>, from start: Int) -> [UncertainWord] {
        var places: [UncertainWord] = []
        var from = bytes.startIndex
        for word in words {
            let text = CleanText.bytes(of: word.text)
            guard let found = Self.range(of: text, in: bytes[from...]) else { continue }
            from = found.upperBound
            guard let confidence = word.confidence, confidence < Self.leastSure else { continue }
            let offset = start - bytes.startIndex
            places.append(
                UncertainWord(
                    range: ByteRange(start: found.lowerBound + offset, end: found.upperBound + offset),
                    confidence: confidence))
        }
        return places
    }

    /// The first place of a word; one whose hyphen at the line's end is gone is found without it.
    private static func range(of word: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        if let found = bytes.firstRange(of: word), !word.isEmpty { return found }
        guard word.last == UInt8(ascii: "-"), word.count > 1 else { return nil }
        return bytes.firstRange(of: word.dropLast())
    }
}
