/// What single bytes and the two- and three-byte marks of Norwegian text are, in UTF-8.
enum Byte {
    static let lineFeed: UInt8 = 0x0A
    static let fullStop: UInt8 = 0x2E

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    /// `.`, `!`, `?`
    static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }
    /// `(`, `[`, `"`
    static func isOpening(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5B || byte == 0x22 }
    /// `)`, `]`, `"`
    static func isClosing(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x5D || byte == 0x22 }

    /// A letter, a digit, or a byte of a letter outside ASCII (Latin letters and beyond, not punctuation).
    static func isWord(_ bytes: [UInt8], at: Int) -> Bool {
        let byte = bytes[at]
        if byte < 0x80 { return isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
        // Continuation bytes take the nature of their first byte; U+0080–U+00BF (« » §) and U+2000–U+2BFF
        // (dashes, quotes, bullets, signs) are no letters.
        var first = at
        while first > 0, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        let lead = bytes[first]
        return lead >= 0xC3 && lead != 0xE2
    }

    /// Whether a capital letter begins at `at` (ASCII, or U+00C0–U+00DE but the multiplication sign).
    static func isUpper(_ bytes: [UInt8], at: Int) -> Bool {
        if (0x41...0x5A).contains(bytes[at]) { return true }
        return bytes[at] == 0xC3 && at + 1 < bytes.count && (0x80...0x9E).contains(bytes[at + 1])
            && bytes[at + 1] != 0x97
    }

    /// The length of a closing mark (`)`, `]`, `"`, `»`, `”`) at `at`, else 0.
    static func closingLength(_ bytes: [UInt8], at: Int, to limit: Int) -> Int {
        if isClosing(bytes[at]) { return 1 }
        if bytes[at] == 0xC2, at + 1 < limit, bytes[at + 1] == 0xBB { return 2 }
        if bytes[at] == 0xE2, at + 2 < limit, bytes[at + 1] == 0x80, bytes[at + 2] == 0x9D || bytes[at + 2] == 0x99 {
            return 3
        }
        return 0
    }

    /// `«` or `“`
    static func startsOpeningQuote(_ bytes: [UInt8], at: Int) -> Bool {
        if bytes[at] == 0xC2 { return at + 1 < bytes.count && bytes[at + 1] == 0xAB }
        return bytes[at] == 0xE2 && at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x9C
    }

    /// `–`, `—`, `•`
    static func startsDashOrBullet(_ bytes: [UInt8], at: Int) -> Bool {
        bytes[at] == 0xE2 && at + 2 < bytes.count && bytes[at + 1] == 0x80
            && [0x93, 0x94, 0xA2].contains(bytes[at + 2])
    }

    /// The length of an opening mark at `at` and the mark that closes it.
    static func shield(_ bytes: [UInt8], at: Int, to limit: Int) -> (open: Int, close: [UInt8])? {
        switch bytes[at] {
        case 0x28: (1, [0x29])
        case 0xC2 where at + 1 < limit && bytes[at + 1] == 0xAB: (2, [0xC2, 0xBB])
        case 0xE2 where at + 2 < limit && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x9C: (3, [0xE2, 0x80, 0x9D])
        default: nil
        }
    }
}

/// Lower case for Latin text that keeps every byte's place.
enum Lowercase {
    /// ASCII and U+00C0–U+00DE in lower case; all else as it is. As many bytes as were given.
    static func bytes(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var result = Array(bytes)
        var at = 0
        while at < result.count {
            let byte = result[at]
            if (0x41...0x5A).contains(byte) {
                result[at] = byte + 0x20
            } else if byte == 0xC3, at + 1 < result.count, (0x80...0x9E).contains(result[at + 1]),
                result[at + 1] != 0x97
            {
                result[at + 1] += 0x20
                at += 1
            }
            at += 1
        }
        return result
    }
}
