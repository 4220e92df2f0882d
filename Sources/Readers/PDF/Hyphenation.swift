import PDFText

/// Decides what becomes of a hyphen at the end of a line.
struct Hyphenation {
    /// How the two parts are put together.
    enum Joint {
        /// `utenfor-` + `skap`: one word.
        case closed
        /// `Sør-` + `Trøndelag`: the hyphen stays, no space.
        case hyphen
        /// `pleie-` + `og`: the hyphen, if any, stays, and a space.
        case space
    }

    /// How often each of the document's words occurs whole, in small letters.
    private let counts: [String: Int]
    /// Whether lines are hyphenated as a rule, so that a hyphen is more likely the program's than the writer's.
    private let isHyphenated: Bool

    /// - Parameter lines: all lines of the document.
    init(_ lines: [TextLine]) {
        let cut = lines.count { TextEnds.endsInHyphen($0.words) }
        var counts: [String: Int] = [:]
        var isCut = false
        for line in lines {
            // The rest of a cut word is no word of the document.
            let start = isCut ? 1 : 0
            isCut = TextEnds.endsInHyphen(line.words)
            for (index, word) in line.words.enumerated().dropFirst(start) {
                if isCut, index == line.words.count - 1 { continue }
                counts[Self.bare(word.text), default: 0] += 1
            }
        }
        self.counts = counts
        isHyphenated = cut >= 3 && cut * 50 >= lines.count
    }

    /// - Parameters:
    ///   - word: the last of a line; it ends in a hyphen.
    ///   - next: the first of the next line.
    ///   - startsSentence: whether the word is the first of its sentence: then its capital says nothing.
    func joint(_ word: String, _ next: String, startsSentence: Bool = false) -> Joint {
        let head = String(word.unicodeScalars.dropLast())
        if word.unicodeScalars.last == "\u{AD}" { return .closed }
        let tail = Self.bare(next)
        if ["og", "eller", "men", "samt", "til", "som", "and", "or"].contains(tail) { return .space }
        if !TextEnds.startsLowercase(next) { return .hyphen }
        let stem = Self.bare(head)
        if counts[stem + tail] != nil { return .closed }
        if counts[stem + "-" + tail] != nil { return .hyphen }
        if Self.keepsHyphen(head) { return .hyphen }
        // A name and a word of their own: `Oslo-skolen`.
        if counts[stem] != nil, Self.startsUppercase(head), !startsSentence { return .hyphen }
        let areWords = counts[stem] != nil && counts[tail] != nil
        return isHyphenated || !areWords ? .closed : .hyphen
    }

    /// What becomes of a word that fills its line where the next line goes on in small letters: programs break
    /// words that are wider than a cell without a hyphen. Parts that are words of the document stay apart.
    func jointOfFullLine(_ word: String, _ next: String) -> Joint {
        let (stem, tail) = (Self.bare(word), Self.bare(next))
        if counts[stem + tail] != nil { return .closed }
        return (counts[stem] ?? 0) > 1 || (counts[tail] ?? 0) > 1 ? .space : .closed
    }

    /// An abbreviation, a figure, a single letter or a name with capitals inside keeps its hyphen:
    /// `BTI-modellen`, `9-åring`, `e-post`, `SaLTo-styringsgruppe`.
    private static func keepsHyphen(_ head: String) -> Bool {
        let last = head.unicodeScalars.reversed().prefix(while: isInner)
        return last.count == 1 || last.contains { $0.properties.numericType != nil }
            || last.dropLast().contains { $0.properties.isUppercase }
    }

    private static func startsUppercase(_ head: String) -> Bool {
        head.unicodeScalars.first(where: isInner)?.properties.isUppercase ?? false
    }

    /// In small letters, without the punctuation around it.
    private static func bare(_ word: String) -> String {
        let scalars = word.lowercased().unicodeScalars
        guard let first = scalars.firstIndex(where: isInner), let last = scalars.lastIndex(where: isInner) else {
            return ""
        }
        return String(scalars[first...last])
    }

    private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
