/// What lines begin and end with.
enum TextEnds {
    /// Whether the first letter or digit is a small letter.
    static func startsLowercase(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            if scalar.properties.isLowercase { return true }
            if scalar.properties.isAlphabetic || (scalar.value >= 0x30 && scalar.value <= 0x39) { return false }
            // An opening quotation mark or bracket says nothing.
            if !["(", "«", "\"", "“", "'", "[", "„", "‘"].contains(scalar) { return false }
        }
        return false
    }

    /// Whether the last word ends a sentence or a line of its own: full stop, question, exclamation, colon.
    static func endsSentence(_ words: [Word]) -> Bool {
        var scalars = (words.last?.text ?? "").unicodeScalars[...]
        while let last = scalars.last, ["»", ")", "\"", "”", "'", "]", "’"].contains(last) { scalars.removeLast() }
        guard let last = scalars.last else { return false }
        return [".", "!", "?", ":", ";"].contains(last)
    }

    /// Whether the last word is cut by a hyphen.
    static func endsInHyphen(_ words: [Word]) -> Bool {
        let scalars = (words.last?.text ?? "").unicodeScalars
        guard let last = scalars.last, isHyphen(last), scalars.count > 1 else { return false }
        return scalars.dropLast().last?.properties.isAlphabetic ?? false
    }

    static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "\u{AD}" || scalar == "\u{2010}"
    }
}
