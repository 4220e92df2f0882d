import Consultation

/// What a paragraph of the running text is, by what the file says of it.
struct ParagraphRole {
    private let paragraph: StoryParagraph
    private let role: BuiltInStyle?
    /// The heading's level from 1; nil for what is no heading.
    private let headingLevel: Int?
    private let indent: Int

    /// - Parameter style: the paragraph's style; nil in a file without styles.
    init(_ paragraph: StoryParagraph, style: ParagraphStyle?) {
        self.paragraph = paragraph
        role = style?.role
        let outline = paragraph.properties.outlineLevel ?? style?.outlineLevel
        headingLevel = outline.flatMap { 0...8 ~= $0 ? $0 + 1 : nil }
        indent = paragraph.properties.indent ?? style?.indent ?? 0
    }

    func kind(hasLabel: Bool) -> BlockKind {
        if paragraph.isContents || role == .contents { return .contents }
        if role == .title || role == .subtitle { return .title }
        if paragraph.cell != nil { return .tableText }
        if headingLevel != nil { return .heading }
        if role == .caption { return .caption }
        if role == .quotation || (!hasLabel && isSetInAsQuotation) { return .quotation }
        // List 0 takes a paragraph of a list's style out of the list.
        if hasLabel || (role == .listItem && paragraph.properties.numberingID != "0") { return .listItem }
        return .paragraph
    }

    /// For a heading its level, for a list item its depth.
    func level(kind: BlockKind, listLevel: Int) -> Int? {
        switch kind {
        case .heading: headingLevel
        case .listItem: listLevel
        default: nil
        }
    }

    /// An indented paragraph that stands in quotation marks as a whole.
    private var isSetInAsQuotation: Bool {
        guard indent > 0 else { return false }
        let scalars = paragraph.text.unicodeScalars.filter { !$0.properties.isWhitespace }
        guard let first = scalars.first, let last = scalars.last, scalars.count > 2 else { return false }
        let opening: Set<Unicode.Scalar> = ["«", "\u{201C}", "\u{201D}", "\u{201E}", "\""]
        let closing: Set<Unicode.Scalar> = ["»", "\u{201C}", "\u{201D}", "\""]
        return opening.contains(first) && closing.contains(last)
    }
}
