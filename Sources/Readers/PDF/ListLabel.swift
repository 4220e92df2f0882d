/// The number or bullet ahead of a paragraph.
struct ListLabel: Hashable {
    /// How sure a label is by its looks alone.
    enum Kind: Hashable {
        /// `•` and its like: never part of a sentence.
        case bullet
        /// `–`, `-`, `*`: may also stand in a sentence.
        case dash
        /// `1.`, `a)`, `(2)`, `iv.`
        case number
        /// `1.2`, `3.1.4.`; how many numbers.
        case outline(depth: Int)
        /// `1` alone: a label only in headings.
        case bare
    }

    let kind: Kind
    let text: String

    /// The label that a line begins with; nil when it begins with none or holds nothing else.
    init?(_ line: TextLine) {
        guard line.words.count >= 2, !line.words[1].isAttached, let kind = Self.kind(line.words[0].text) else {
            return nil
        }
        self.kind = kind
        text = line.words[0].text
    }

    /// How many levels the numbers name; nil for bullets and letters.
    var depth: Int? {
        switch kind {
        case .outline(let depth): depth
        case .bare: 1
        case .number: text.utf8.first.map { (0x30...0x39).contains($0) } == true ? 1 : nil
        case .bullet, .dash: nil
        }
    }

    /// Whether a word can be nothing but a label: the text of its item stands a tab away from it.
    static func isMark(_ word: String) -> Bool {
        switch kind(word) {
        case .bullet, .dash, .number: true
        case .outline, .bare, nil: false
        }
    }

    /// What kind of label a word is; nil for a word that is none.
    static func kind(_ word: String) -> Kind? {
        let scalars = Array(word.unicodeScalars)
        if scalars.count == 1 {
            switch scalars[0] {
            case "•", "‣", "▪", "◦", "●", "○", "■", "□", "➢", "►", "·", "∙", "\u{E000}"..."\u{F8FF}": return .bullet
            case "–", "—", "-", "*", "o", "\u{AD}", "\u{2010}": return .dash
            default: break
            }
        }
        let bytes = Array(word.utf8)
        guard bytes.count <= 12 else { return nil }
        return number(bytes)
    }

    private static func number(_ bytes: [UInt8]) -> Kind? {
        var core = bytes[...]
        let isOpen = core.first == 0x28
        if isOpen { core = core.dropFirst() }
        let isClosed = core.last == 0x29
        let isStopped = core.last == 0x2E
        if isClosed || isStopped { core = core.dropLast() }
        if isOpen, !isClosed { return nil }
        guard !core.isEmpty else { return nil }
        let parts = core.split(separator: 0x2E, omittingEmptySubsequences: false)
        if parts.allSatisfy({ isNumber($0) }) {
            if parts.count > 1 { return isClosed ? nil : .outline(depth: parts.count) }
            if isClosed || isStopped { return .number }
            return .bare
        }
        // `1.2.a`, `3.b)`
        if parts.count > 1, parts.dropLast().allSatisfy({ isNumber($0) }), parts[parts.count - 1].count == 1 {
            return .outline(depth: parts.count)
        }
        guard parts.count == 1, isClosed || isStopped else { return nil }
        let isLetter = core.count == 1 && (0x61...0x7A).contains(core[core.startIndex] | 0x20)
        let isRoman = core.count <= 5 && core.allSatisfy { [0x69, 0x76, 0x78].contains($0 | 0x20) }
        return isLetter && isClosed || isRoman || (isLetter && core[core.startIndex] & 0x20 != 0) ? .number : nil
    }

    private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        (1...3).contains(bytes.count) && bytes.allSatisfy { (0x30...0x39).contains($0) }
    }
}
