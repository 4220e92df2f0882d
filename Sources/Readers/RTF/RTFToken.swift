/// What an RTF file is made of (Rich Text Format Specification 1.9.1, "RTF Syntax").
enum RTFToken {
    case groupStart
    case groupEnd
    /// A control word, and the number behind it.
    case word(String, Int?)
    /// A control symbol: a backslash and one byte that is no letter.
    case symbol(UInt8)
    /// `\'e5`: a byte of text in the code page at hand.
    case byte(UInt8)
    /// Bytes of text, line ends left out.
    case text(Range<Int>)
}

/// Takes an RTF file apart, token by token.
struct RTFScanner {
    private let bytes: [UInt8]
    /// Where the next token begins.
    private(set) var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether anything but white space and empty bytes is left.
    var hasRest: Bool { bytes[at...].contains { $0 > 0x20 } }

    subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

    /// The next token; nil at the end.
    mutating func next() -> RTFToken? {
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "{"):
                at += 1
                return .groupStart
            case UInt8(ascii: "}"):
                at += 1
                return .groupEnd
            case UInt8(ascii: "\\"): if let token = control() { return token }
            case 0x0A, 0x0D, 0x00: at += 1
            default: return text()
            }
        }
        return nil
    }

    private mutating func text() -> RTFToken {
        let start = at
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"), 0x0A, 0x0D, 0x00: return .text(start..<at)
            default: at += 1
            }
        }
        return .text(start..<at)
    }

    /// Nil for binary data, which is passed over, and for a backslash that ends the file.
    private mutating func control() -> RTFToken? {
        at += 1
        guard at < bytes.count else { return nil }
        guard Self.isLetter(bytes[at]) else { return symbol() }
        let start = at
        // Longer words than 32 letters are none (ibid.), but rubbish may have them.
        while at < bytes.count, Self.isLetter(bytes[at]) { at += 1 }
        let word = String(decoding: bytes[start..<at], as: UTF8.self)
        let number = number()
        if at < bytes.count, bytes[at] == 0x20 { at += 1 }
        guard word == "bin" else { return .word(word, number) }
        at += min(max(number ?? 0, 0), bytes.count - at)
        return nil
    }

    private mutating func symbol() -> RTFToken {
        let symbol = bytes[at]
        at += 1
        guard symbol == UInt8(ascii: "'"), at + 1 < bytes.count, let high = Self.hex(bytes[at]),
            let low = Self.hex(bytes[at + 1])
        else { return .symbol(symbol) }
        at += 2
        return .byte(high << 4 | low)
    }

    private mutating func number() -> Int? {
        var end = at
        let isNegative = end < bytes.count && bytes[end] == UInt8(ascii: "-")
        if isNegative { end += 1 }
        let start = end
        var value = 0
        while end < bytes.count, 0x30...0x39 ~= bytes[end] {
            // No number of the format has more than ten digits.
            if end - start < 10 { value = value * 10 + Int(bytes[end] - 0x30) }
            end += 1
        }
        guard end > start else { return nil }
        at = end
        return isNegative ? -value : value
    }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
