import Foundation

/// Bytes of a named character set as text.
enum MailCharset {
    /// The text. A mail that names the wrong set is common: what is not valid UTF-8 is read as Windows-1252, and
    /// ISO 8859-1 is taken for its superset Windows-1252, as browsers do (WHATWG Encoding §4.2).
    static func text(_ bytes: [UInt8], charset: String) -> String {
        switch charset.lowercased() {
        case "iso-8859-1", "latin1", "windows-1252", "cp1252", "iso8859-1": return windows1252(bytes)
        case "iso-8859-15": return windows1252(bytes, euro: true)
        case "utf-16", "utf-16le", "utf-16be":
            let encoding: String.Encoding = charset.lowercased() == "utf-16be" ? .utf16BigEndian : .utf16LittleEndian
            return String(bytes: bytes, encoding: charset.lowercased() == "utf-16" ? .utf16 : encoding)
                ?? windows1252(bytes)
        default:
            return String(validating: bytes, as: UTF8.self) ?? windows1252(bytes)
        }
    }

    private static func windows1252(_ bytes: [UInt8], euro: Bool = false) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            if euro, byte == 0xA4 {
                text.append("€")
            } else if 0x80...0x9F ~= byte {
                text.append(upper[Int(byte) - 0x80])
            } else {
                text.append(Unicode.Scalar(byte))
            }
        }
        return String(text)
    }

    /// 0x80 to 0x9F; places without a character are U+FFFD.
    private static let upper = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
