import Consultation
import Language

/// Finds marked remarks in a document's text by their letters and digits alone.
struct LabelAlignment {
    /// For each labelled remark its bytes in the document's text, or nil when it does not stand there.
    let ranges: [Range<Int>?]

    init(_ reply: LabelledReply) {
        let bytes = Array(reply.document.text.utf8)
        let text = Letters(bytes)
        var taken: [Range<Int>] = []
        ranges = reply.remarks.map { remark in
            let wanted = Letters(Array(remark.text.utf8)).letters
            guard let found = text.find(wanted, avoiding: taken) else { return nil }
            taken.append(found)
            let start = text.places[found.lowerBound]
            return start..<Self.withMarks(bytes, after: text.places[found.upperBound - 1] + 1)
        }
    }

    /// The end of the marks that follow the last letter: the full stop, the question mark, closing quotes.
    private static func withMarks(_ bytes: [UInt8], after end: Int) -> Int {
        let next = CueText(bytes[end..<min(bytes.count, end + 12)])
        var marks = end
        for (token, isWord) in zip(next.tokens, next.isWord) {
            guard !isWord, token.lowerBound == marks - end else { break }
            marks = end + token.upperBound
        }
        return marks
    }

    /// A text's letters and digits in lower case, each with its place.
    private struct Letters {
        private(set) var letters: [UInt8] = []
        private(set) var places: [Int] = []

        init(_ bytes: [UInt8]) {
            let lower = CueText(bytes)
            for (token, isWord) in zip(lower.tokens, lower.isWord) where isWord {
                for at in token where lower.bytes[at] != 0x2D {
                    letters.append(lower.bytes[at])
                    places.append(at)
                }
            }
        }

        func find(_ wanted: [UInt8], avoiding taken: [Range<Int>]) -> Range<Int>? {
            guard let first = wanted.first, wanted.count <= letters.count else { return nil }
            for start in 0...(letters.count - wanted.count) where letters[start] == first {
                let range = start..<start + wanted.count
                if letters[range].elementsEqual(wanted), !taken.contains(where: range.overlaps) { return range }
            }
            return nil
        }
    }
}
