/// A text made ready for cue matching: lower-cased bytes, cut into words and marks.
public struct CueText: Sendable {
    /// The text in lower case; byte for byte as long as the original.
    public let bytes: [UInt8]
    /// The bytes of each word (letters and digits, hyphens inside included) or mark, in order.
    public let tokens: [Range<Int>]
    /// For each token whether it is a word, not a mark.
    public let isWord: [Bool]

    /// - Parameter utf8: the bytes of the text or of a part of it.
    public init(_ utf8: some Collection<UInt8>) {
        let bytes = Lowercase.bytes(utf8)
        var tokens: [Range<Int>] = []
        var isWord: [Bool] = []
        var at = 0
        while at < bytes.count {
            if Byte.isSpace(bytes[at]) || bytes[at] == 0xC2 && at + 1 < bytes.count && bytes[at + 1] == 0xA0 {
                at += bytes[at] == 0xC2 ? 2 : 1
                continue
            }
            let start = at
            if Byte.isWord(bytes, at: at) {
                at = Self.endOfWord(bytes, from: at)
                isWord.append(true)
            } else {
                at += 1
                while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
                isWord.append(false)
            }
            tokens.append(start..<at)
        }
        self.bytes = bytes
        self.tokens = tokens
        self.isWord = isWord
    }

    public init(_ text: String) { self.init(Array(text.utf8)) }

    /// How many of the tokens are words.
    public var wordCount: Int { isWord.reduce(0) { $0 + ($1 ? 1 : 0) } }

    /// The last token, as text; empty when there is none.
    public var lastToken: String {
        tokens.last.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
    }

    private static func endOfWord(_ bytes: [UInt8], from start: Int) -> Int {
        var at = start
        while at < bytes.count {
            if Byte.isWord(bytes, at: at) {
                at += 1
            } else if bytes[at] == 0x2D, at + 1 < bytes.count, Byte.isWord(bytes, at: at + 1) {
                at += 2
            } else {
                break
            }
        }
        return at
    }
}
