import Consultation

/// A number or bullet that the author typed ahead of a paragraph's text instead of letting Word count.
struct TypedLabel {
    let text: String
    /// The paragraph's text after the label and the space behind it.
    let rest: String
    /// How deep a list item it makes.
    let depth: Int

    /// The label of a paragraph of some kind; nil where it has none. A number alone is a label only in a heading,
    /// and a number with a full stop only where a new sentence begins after it (`1. september` is a date).
    init?(_ text: String, in kind: BlockKind) {
        let bytes = Array(text.utf8)
        guard let start = bytes.firstIndex(where: { !Self.isSpace($0) }),
            let end = bytes[start...].firstIndex(where: Self.isSpace),
            let body = bytes[end...].firstIndex(where: { !Self.isSpace($0) })
        else { return nil }
        let word = String(decoding: bytes[start..<end], as: UTF8.self)
        guard let label = ListLabel.kind(word) else { return nil }
        let rest = String(decoding: bytes[body...], as: UTF8.self)
        let isHeading = kind == .heading
        switch label {
        case .bullet, .dash: guard !isHeading else { return nil }
        case .bare: guard isHeading else { return nil }
        case .number, .outline: guard isHeading || !TextEnds.startsLowercase(rest) else { return nil }
        }
        self.text = word
        self.rest = rest
        if case .outline(let depth) = label { self.depth = depth } else { depth = 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
}
