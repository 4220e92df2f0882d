import Consultation
import Language

/// Reads whose reply a reply joins: «slutter seg til uttalelsen fra X».
struct EndorsementReader {
    let cues: CopyCues
    /// The names and other names of bodies, each with the name it is shown by; longest first.
    private let names: [(words: [UInt8], body: String)]

    init(_ consultation: CaseDescription, senders: [Sender], cues: CopyCues) {
        self.cues = cues
        let invited = consultation.recipients.flatMap { body in ([body.name] + body.aliases).map { ($0, body.name) } }
        let others = senders.compactMap(\.name).map { ($0, $0) }
        names = (invited + others).map { (words: CueText($0.0).bytes, body: $0.1) }.filter { $0.words.count >= 2 }
            .sorted { a, b in
                a.words.count != b.words.count ? a.words.count > b.words.count : a.body < b.body
            }
    }

    /// What the text says; nil when it joins nobody.
    /// - Parameter sender: the body that speaks, which does not join itself.
    func endorsement(in text: String, file: String, sender: String?) -> Endorsement? {
        for line in text.split(separator: "\n") {
            let cut = CueText(String(line))
            guard let hit = cues.hits(of: .endorses, in: cut).first else { continue }
            let sentence = Self.sentence(around: hit.range, in: cut.bytes)
            let words = Array(cut.bytes[sentence])
            let body = names.first { $0.body != sender && Self.holds(words, $0.words) }?.body
            let quote = String(line).slice(ByteRange(start: sentence.lowerBound, end: sentence.upperBound))
            return Endorsement(
                file: file, body: body, quote: quote.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }
        return nil
    }

    /// Up to the full stops around the place.
    private static func sentence(around range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        let start = bytes[..<range.lowerBound].lastIndex(of: 0x2E).map { $0 + 1 } ?? 0
        let end = bytes[range.upperBound...].firstIndex(of: 0x2E).map { $0 + 1 } ?? bytes.count
        return start..<end
    }

    /// Whether no letter or digit stands at the place.
    private static func endsWord(_ bytes: [UInt8], _ place: Int) -> Bool {
        guard place < bytes.count else { return true }
        switch bytes[place] {
        case 0x30...0x39, 0x61...0x7A, 0x80...: return false
        default: return true
        }
    }

    /// Whether the name stands in the words as whole words; a genitive's s may follow.
    private static func holds(_ words: [UInt8], _ name: [UInt8]) -> Bool {
        var from = 0
        while let place = Array(words[from...]).firstPlace(of: name).map({ $0 + from }) {
            let end = place + name.count
            let isEnd = endsWord(words, end) || words[end] == 0x73 && endsWord(words, end + 1)
            let isStart = place == 0 || endsWord(words, place - 1)
            if isStart && isEnd { return true }
            from = place + 1
        }
        return false
    }
}
