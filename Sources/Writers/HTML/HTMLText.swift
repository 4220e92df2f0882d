/// HTML as UTF-8, written piece by piece; whatever text is given, it stays text.
struct HTMLText {
    private(set) var bytes: [UInt8] = []

    /// Appends markup as it is.
    mutating func markup(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

    /// Appends text with everything escaped that HTML could take for markup, in text and in quoted attributes.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup("&amp;")
            case "<": markup("&lt;")
            case ">": markup("&gt;")
            case "\"": markup("&quot;")
            case "'": markup("&#39;")
            case "\n", "\t": bytes.append(UInt8(scalar.value))
            // Controls are errors in HTML, or (carriage return) changed by the parser.
            case "\r": markup("\n")
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
    }

    /// Appends `<name attributes>text</name>`.
    /// - Parameter attributes: markup, already escaped.
    mutating func element(_ name: String, _ attributes: String = "", text words: String) {
        markup(attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>")
        text(words)
        markup("</\(name)>")
    }

    /// The text escaped, for an attribute's value.
    static func escaped(_ text: String) -> String {
        var html = HTMLText()
        html.text(text)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}
