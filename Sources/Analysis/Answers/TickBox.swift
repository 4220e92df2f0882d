import Consultation

/// The boxes of a form that a text holds, each with the answer beside it: `☒ Ja ☐ Nei`, `[x] Delvis`.
struct TickBox {
    let answer: Answer
    let isTicked: Bool

    /// The boxes in the text's order; empty for a text without boxes beside answers.
    static func boxes(in text: String) -> [TickBox] {
        let scalars = Array(text.lowercased().unicodeScalars)
        let marks = Self.marks(in: scalars)
        guard let first = marks.first else { return [] }
        // «Ja ☒ Nei ☐»: the boxes stand after their words.
        let standsAfter = answer(word(scalars[..<first.range.lowerBound])) != nil
        return marks.enumerated().compactMap { index, mark in
            let start = index > 0 ? marks[index - 1].range.upperBound : 0
            let end = index + 1 < marks.count ? marks[index + 1].range.lowerBound : scalars.count
            let beside = standsAfter ? start..<mark.range.lowerBound : mark.range.upperBound..<end
            return answer(word(scalars[beside])).map { TickBox(answer: $0, isTicked: mark.isTicked) }
        }
    }

    /// Whether a cell's text is nothing but a tick.
    static func isTick(_ text: String) -> Bool {
        let scalars = Array(text.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace })
        if scalars == ["x"] { return true }
        let marks = marks(in: scalars)
        return marks.count == 1 && marks[0].isTicked && marks[0].range.count == scalars.count
    }

    /// The answer that a form's word means.
    static func answer(_ word: String) -> Answer? {
        switch word {
        case "ja": .yes
        case "nei": .no
        case "delvis", "både og", "både", "dels", "delvist": .partly
        default: nil
        }
    }

    private static func marks(in scalars: [Unicode.Scalar]) -> [(range: Range<Int>, isTicked: Bool)] {
        var found: [(range: Range<Int>, isTicked: Bool)] = []
        var at = 0
        while at < scalars.count {
            if empty.contains(scalars[at].value) {
                found.append((at..<at + 1, false))
            } else if ticked.contains(scalars[at].value) {
                found.append((at..<at + 1, true))
            } else if let end = bracketed(scalars, at) {
                found.append((at..<end, scalars[at + 1..<end - 1].contains("x")))
                at = end - 1
            }
            at += 1
        }
        return found
    }

    /// The end of `[x]`, `[ ]`, `(x)` or `( )` that begins here.
    private static func bracketed(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
        guard let close = [Unicode.Scalar("["): Unicode.Scalar("]"), "(": ")"][scalars[start]] else { return nil }
        var at = start + 1
        while at < scalars.count, at < start + 5, scalars[at] == "x" || scalars[at].properties.isWhitespace { at += 1 }
        guard at < scalars.count, scalars[at] == close, at > start + 1 || scalars[start] == "[" else { return nil }
        return at + 1
    }

    private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        let letters = scalars.drop { !$0.properties.isAlphabetic }.prefix { $0.properties.isAlphabetic }
        return String(String.UnicodeScalarView(letters))
    }

    /// Empty boxes and circles: Unicode's, and those of the fonts of signs that Word uses.
    private static let empty: Set<UInt32> = [
        0x2610, 0x25A1, 0x25A2, 0x25FB, 0x25FD, 0x25CB, 0x2B1C, 0xF0A8, 0xF06F, 0xF071, 0xF0A3,
    ]
    private static let ticked: Set<UInt32> = [
        0x2611, 0x2612, 0x2713, 0x2714, 0x2717, 0x2718, 0x25A0, 0x25FC, 0x25CF, 0x2B1B, 0x2705, 0x1F5F9, 0x1F5F7,
        0x1F5F8, 0x1F5F5, 0xF0FE, 0xF0FD, 0xF0FC, 0xF052, 0xF053, 0xF054,
    ]
}
