/// Finds the mention of a private person by name: two capitalised words with an age or birth after them, or
/// with a word of kinship before them.
enum PersonMention {
    /// The range of the name in `bytes[range]`, or nil.
    /// - Parameter hasKin: whether the passage has a word of kinship at all.
    static func find(in bytes: [UInt8], range: Range<Int>, hasKin: Bool) -> Range<Int>? {
        let words = split(bytes, range)
        for index in words.indices where isName(bytes, words[index]) {
            var last = index
            while last + 1 < words.count, isName(bytes, words[last + 1]), !endsPhrase(bytes, words[last]) { last += 1 }
            let name = words[index].lowerBound..<words[last].upperBound
            let isWhole =
                last > index || isAgeAlone(bytes, words[(last + 1)...]) && !beginsSentence(bytes, words, index)
            if isWhole, hasBirth(bytes, words[(last + 1)...].prefix(4)) { return name }
            if hasKin, last > index, isKinBefore(bytes, words, index) { return name }
        }
        return nil
    }

    /// A capital that only begins a sentence makes no name: «Flertallet (8) vil …».
    private static func beginsSentence(_ bytes: [UInt8], _ words: [Range<Int>], _ index: Int) -> Bool {
        guard index > words.startIndex else { return true }
        return [0x2E, 0x21, 0x3F, 0x3A].contains(bytes[words[index - 1].upperBound - 1])
    }

    /// An age or a birth in the words after a name: `(15)`, `i 3B (8 år)`, `, f. 140311`, `, 16 år`.
    private static func hasBirth(_ bytes: [UInt8], _ after: ArraySlice<Range<Int>>) -> Bool {
        let words = after.map { text(bytes, $0) }
        if let first = words.first, ["f", "f.", "født", "fødd"].contains(first) { return true }
        return words.indices.contains { isAge(words[$0], before: $0 + 1 < words.count ? words[$0 + 1] : "") }
    }

    private static func isAgeAlone(_ bytes: [UInt8], _ after: ArraySlice<Range<Int>>) -> Bool {
        after.first.map { isAge(text(bytes, $0), before: "år") } ?? false
    }

    /// `(15)`, or `15` and `(15` with `år` after it.
    private static func isAge(_ word: String, before next: String) -> Bool {
        let isOpen = word.hasPrefix("(")
        let digits = word.drop { $0 == "(" }.prefix { $0.isNumber }
        guard (1...2).contains(digits.count) else { return false }
        let rest = word.drop { $0 == "(" }.dropFirst(digits.count)
        if isOpen, rest.hasPrefix(")") { return true }
        return rest.isEmpty && next.hasPrefix("år")
    }

    private static func isKinBefore(_ bytes: [UInt8], _ words: [Range<Int>], _ index: Int) -> Bool {
        words[max(0, index - 2)..<index].contains { kin.contains(text(bytes, $0).lowercased().filter(\.isLetter)) }
    }

    private static let kin: Set<String> = [
        "sønnen", "datteren", "dattera", "sønn", "datter", "broren", "bror", "søsteren", "søster", "mannen", "kona",
        "min", "mitt", "vår", "hans", "hennes", "eleven", "pasienten", "brukeren", "gutten", "jenta", "guten", "son",
        "sonen", "moren", "faren", "mora", "mamma", "pappa",
        "mødrene", "fedrene", "mor", "far", "foreldrene", "barnet", "barnebarnet", "bestemor", "bestefar", "tante",
        "onkel", "stefaren", "stemoren", "fosterbarnet", "fostermor", "fosterfar", "tvillingene",
    ]

    private static func isName(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        let first = bytes[word.lowerBound]
        let isUpper =
            (0x41...0x5A).contains(first)
            || first == 0xC3 && word.count > 2
                && (0x80...0x9E).contains(bytes[word.lowerBound + 1])
        guard isUpper, word.count >= 2 else { return false }
        // All capitals is an abbreviation (BUP, NAV), no name.
        return bytes[word].contains { (0x61...0x7A).contains($0) }
            || word.count == 2 && bytes[word.upperBound - 1] == 0x2E
    }

    private static func endsPhrase(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        [0x2C, 0x3A, 0x3B, 0x29].contains(bytes[word.upperBound - 1])
    }

    private static func split(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for at in range {
            let isSpace = bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at])
            if isSpace, let begin = start {
                words.append(begin..<at)
                start = nil
            } else if !isSpace, start == nil {
                start = at
            }
        }
        if let begin = start { words.append(begin..<range.upperBound) }
        return words
    }

    private static func text(_ bytes: [UInt8], _ word: Range<Int>) -> String {
        String(decoding: bytes[word], as: UTF8.self)
    }
}
