/// Writes an XML 1.0 document as UTF-8, element by element.
///
/// Whatever text is given, the result is well-formed: markup characters are escaped, and characters that
/// XML 1.0 forbids (§2.2: control characters, U+FFFE, U+FFFF) are left out.
public struct XMLWriter {
    /// What has been written so far; a whole document once every element is closed.
    public private(set) var bytes: [UInt8] = []
    /// The names of the elements that are open, outermost first.
    private var openNames: [String] = []

    /// Begins with the XML declaration.
    public init() {
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    }

    /// Opens an element.
    public mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        tag(name, attributes)
        raw(">")
        openNames.append(name)
    }

    /// Closes the innermost open element.
    /// - Precondition: one is open.
    public mutating func close() {
        let name = openNames.removeLast()
        raw("</")
        raw(name)
        raw(">")
    }

    /// Writes an element without content.
    public mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        tag(name, attributes)
        raw("/>")
    }

    /// Writes an element that holds only text.
    public mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        open(name, attributes)
        self.text(text)
        close()
    }

    /// Writes text.
    public mutating func text(_ text: String) {
        escape(text, inAttribute: false)
    }

    private mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        raw("<")
        raw(name)
        for (key, value) in attributes {
            raw(" ")
            raw(key)
            raw("=\"")
            escape(value, inAttribute: true)
            raw("\"")
        }
    }

    private mutating func raw(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func escape(_ text: String, inAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": raw("&amp;")
            case "<": raw("&lt;")
            case ">": raw("&gt;")
            case "\"" where inAttribute: raw("&quot;")
            // A parser would turn these into spaces in an attribute, and a bare carriage return into a line feed.
            case "\t" where inAttribute: raw("&#9;")
            case "\n" where inAttribute: raw("&#10;")
            case "\r": raw("&#13;")
            case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
            default: bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
            }
        }
    }
}
