/// Characters written by name or number in HTML.
enum HTMLEntities {
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "&", let end = rest.prefix(12).firstIndex(of: ";"),
                let known = character(String(rest[..<end]))
            else {
                result.append(scalar)
                continue
            }
            result.append(known)
            rest = rest[rest.index(after: end)...]
        }
        return String(result)
    }

    private static func character(_ name: String) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
        return named[name]
    }

    /// Those that mail programs write in Norwegian text.
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
        "aelig": "æ", "oslash": "ø", "aring": "å", "AElig": "Æ", "Oslash": "Ø", "Aring": "Å", "eacute": "é",
        "egrave": "è", "ecirc": "ê", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "ouml": "ö", "auml": "ä",
        "uuml": "ü", "Ouml": "Ö", "Auml": "Ä", "laquo": "«", "raquo": "»", "ldquo": "“", "rdquo": "”",
        "bdquo": "„", "lsquo": "‘", "rsquo": "’", "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•",
        "middot": "·", "sect": "§", "euro": "€", "deg": "°", "copy": "©", "reg": "®", "trade": "™", "frac12": "½",
        "times": "×", "rarr": "→", "zwnj": "\u{200C}", "ensp": " ", "emsp": " ", "thinsp": " ",
    ]
}
