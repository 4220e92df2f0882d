/// Header text with words in other character sets (`=?utf-8?q?H=C3=B8ring?=`, RFC 2047).
enum EncodedWords {
    static func text(_ bytes: [UInt8]) -> String {
        var result = ""
        var rest = bytes[...]
        var afterWord = false
        while let (before, word, after) = nextWord(rest) {
            // White space between two encoded words is not part of the text (§6.2).
            let isGap = afterWord && before.allSatisfy { $0 <= 0x20 }
            if !isGap { result += MailCharset.text(Array(before), charset: "utf-8") }
            result += word
            rest = after
            afterWord = true
        }
        return result + MailCharset.text(Array(rest), charset: "utf-8")
    }

    private static func nextWord(
        _ bytes: ArraySlice<UInt8>
    ) -> (before: ArraySlice<UInt8>, word: String, after: ArraySlice<UInt8>)? {
        let question = UInt8(ascii: "?")
        var start = bytes.startIndex
        while start + 1 < bytes.endIndex {
            guard bytes[start] == UInt8(ascii: "="), bytes[start + 1] == question else {
                start += 1
                continue
            }
            let fields = bytes[(start + 2)...].split(
                separator: question, maxSplits: 3, omittingEmptySubsequences: false)
            if fields.count == 4, fields[3].first == UInt8(ascii: "="), fields[1].count == 1,
                let word = decoded(fields[2], fields[1].first, charset: String(decoding: fields[0], as: UTF8.self))
            {
                return (bytes[..<start], word, fields[3].dropFirst())
            }
            start += 2
        }
        return nil
    }

    private static func decoded(_ text: ArraySlice<UInt8>, _ encoding: UInt8?, charset: String) -> String? {
        switch encoding {
        case UInt8(ascii: "b"), UInt8(ascii: "B"):
            return MailCharset.text(TransferEncoding.base64(text), charset: charset)
        case UInt8(ascii: "q"), UInt8(ascii: "Q"):
            let spaced = text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
            return MailCharset.text(
                TransferEncoding.unescaped(spaced[...], mark: UInt8(ascii: "=")), charset: charset)
        default: return nil
        }
    }
}
