/// The number at the beginning of a heading, and the title after it.
struct HeadingNumber: Hashable {
    /// What kind of numbering it is of.
    enum Kind: Hashable {
        /// `3`, `3.1`, `Kapittel 3`.
        case decimal
        /// `II`, `II.`
        case roman
        /// `B`, `B.`
        case letter
        /// `Del II`, `Del 2`: a part that holds chapters.
        case part
        /// `Vedlegg 1`.
        case appendix
        /// `§ 7`, `§ 7-2`: a section of a regulation.
        case paragraph
        /// `Kapittel 2` in a regulation: chapters that hold `§` sections.
        case chapter
    }

    let kind: Kind
    /// The number as the draft writes it, without a final dot: `3.1`, `II`, `Del II`.
    let id: String
    /// The numbers by level (`3.1` → 3, 1); one for the other kinds.
    let parts: [Int]
    /// The text after the number.
    let title: String

    /// How deep the number goes, from 1.
    var depth: Int { parts.count }

    /// Reads the number that `text` begins with; nil when it begins with none, or nothing follows a bare number.
    init?(_ text: String, phrases: DraftPhrases) {
        let bytes = Array(text.utf8)
        guard let first = bytes.split(separator: 0x20, maxSplits: 1).first else { return nil }
        let word = String(decoding: first, as: UTF8.self)
        let key = NameWord.keys(of: word)
        if key.count == 1, let found = Self.worded(key[0], word, text, phrases) {
            self = found
            return
        }
        if let found = Self.paragraph(text) {
            self = found
            return
        }
        guard let (id, kind, parts) = Self.bare(word) else { return nil }
        let title = Self.rest(of: text, after: first.count)
        guard !title.isEmpty, title.contains(where: \.isLetter) else { return nil }
        self.init(kind: kind, id: id, parts: parts, title: title)
    }

    private init(kind: Kind, id: String, parts: [Int], title: String) {
        self.kind = kind
        self.id = id
        self.parts = parts
        self.title = title
    }

    /// `Kapittel 3 – Mål`, `Kap. 3: Mål`, `Del II Mål`, `Vedlegg 1`.
    private static func worded(_ key: String, _ word: String, _ text: String, _ phrases: DraftPhrases) -> HeadingNumber?
    {
        let isChapter = phrases.chapterWords.contains(key)
        let isPart = phrases.partWords.contains(key)
        let isAppendix = phrases.appendixWords.contains(key)
        guard isChapter || isPart || isAppendix else { return nil }
        let rest = rest(of: text, after: word.utf8.count)
        guard let number = rest.split(separator: " ").first.map(String.init), let (id, kind, parts) = bare(number)
        else {
            return nil
        }
        let title = self.rest(of: rest, after: number.utf8.count)
        if isChapter { return HeadingNumber(kind: kind, id: id, parts: parts, title: title.isEmpty ? text : title) }
        let name = word.prefix(1).uppercased() + word.dropFirst().lowercased()
        return HeadingNumber(
            kind: isPart ? .part : .appendix, id: "\(name) \(id)", parts: [parts[0]],
            title: title.isEmpty ? text : title)
    }

    /// `§ 7 Formål`, `§7. Formål`, `§ 7-2 Formål`, `§ 7 a. Formål`.
    private static func paragraph(_ text: String) -> HeadingNumber? {
        guard text.hasPrefix("§") else { return nil }
        let rest = text.dropFirst().drop { $0 == " " || $0 == "\u{A0}" }
        let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
        guard let first = Int(digits.split(separator: "-").first ?? ""), digits.last?.isNumber == true else {
            return nil
        }
        var after = rest.dropFirst(digits.count)
        var id = "§ \(digits)"
        // A paragraph that was put in later has a letter: `§ 7 a`.
        let letter = after.drop { $0 == " " }.prefix(2)
        if let one = letter.first, one.isASCII, one.isLowercase, letter.count == 1 || ". ".contains(letter.last ?? " ")
        {
            id += " \(one)"
            after = after.drop { $0 == " " }.dropFirst()
        }
        let title = self.rest(of: String(after), after: 0)
        guard title.first?.isUppercase == true else { return nil }
        return HeadingNumber(kind: .paragraph, id: id, parts: [first], title: title)
    }

    /// The same number as one of a regulation's chapters: `Kapittel 2`.
    func asChapter(of text: String) -> HeadingNumber? {
        let word = text.prefix { $0.isLetter }
        guard kind == .decimal || kind == .roman, depth == 1, !word.isEmpty else { return nil }
        let name = word.prefix(1).uppercased() + word.dropFirst().lowercased()
        return HeadingNumber(kind: .chapter, id: "\(name) \(id)", parts: parts, title: title)
    }

    /// `3`, `3.`, `3.1`, `3.1.2.`, `3)`, `II`, `II.`, `B.`
    private static func bare(_ word: String) -> (String, Kind, [Int])? {
        var id = Substring(word)
        while let last = id.last, ".):–-".contains(last) { id = id.dropLast() }
        guard !id.isEmpty, id.utf8.count <= 12 else { return nil }
        let pieces = id.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = pieces.compactMap { piece in
            piece.utf8.count <= 2 && piece.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(piece) : nil
        }
        if numbers.count == pieces.count { return (String(id), .decimal, numbers) }
        if let roman = roman(id) { return (String(id), .roman, [roman]) }
        if id.utf8.count == 1, let byte = id.utf8.first, (0x41...0x5A).contains(byte), word.utf8.count > 1 {
            return (String(id), .letter, [Int(byte) - 0x40])
        }
        return nil
    }

    /// The value of a Roman numeral up to 39 in capitals, written in its one right way.
    private static func roman(_ text: Substring) -> Int? {
        (1...39).first { value in
            let tens = String(repeating: "X", count: value / 10)
            return tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][value % 10] == text
        }
    }

    private static func rest(of text: String, after count: Int) -> String {
        var rest = Substring(String(decoding: Array(text.utf8)[count...], as: UTF8.self))
        while let first = rest.first, " .:–—-\t)".contains(first) { rest = rest.dropFirst() }
        return String(rest)
    }
}
