import PDFText

/// What lines begin and end with.
enum TextEnds {
    /// Whether the first letter or digit is a small letter.
    static func startsLowercase(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            // Asking for properties is slow, and most letters are ASCII.
            if ("a"..."z").contains(scalar) { return true }
            if ("A"..."Z").contains(scalar) { return false }
            if scalar.properties.isLowercase { return true }
            if scalar.properties.isAlphabetic || (scalar.value >= 0x30 && scalar.value <= 0x39) { return false }
            // An opening quotation mark or bracket says nothing.
            if !["(", "«", "\"", "“", "'", "[", "„", "‘"].contains(scalar) { return false }
        }
        return false
    }

    /// Whether the last word ends a sentence or a line of its own: full stop, question, exclamation, colon.
    static func endsSentence(_ words: some BidirectionalCollection<Word>) -> Bool {
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

    /// Whether a line ends in a dash within a range of numbers (`2027–` + `2031`).
    static func endsInDash(_ last: String, before next: String) -> Bool {
        let scalars = last.unicodeScalars
        guard let dash = scalars.last, dash == "–" || isHyphen(dash), isDigit(scalars.dropLast().last) else {
            return false
        }
        return isDigit(next.unicodeScalars.first)
    }

    private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { ("0"..."9").contains($0) } ?? false }

    /// Whether a word may be broken without a hyphen, as programs do with one that is wider than its cell: it
    /// stands alone on its line, leaves no room for even a narrow letter, and goes on in small letters.
    static func mayBeBroken(_ line: TextLine, _ next: TextLine) -> Bool {
        guard line.words.count == 1, let end = line.words[0].text.unicodeScalars.last, end.properties.isAlphabetic,
            let start = next.words[0].text.unicodeScalars.first, start.properties.isLowercase
        else { return false }
        return line.column.upperBound - line.box.maxX < 0.27 * line.size
            && line.box.width + next.words[0].box.width > line.column.upperBound - line.column.lowerBound
    }
}
