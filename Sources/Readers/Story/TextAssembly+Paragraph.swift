import Consultation

extension TextAssembly {
    /// Appends a paragraph of an office file, then what it holds beside its text: struck and hidden words, prompts.
    /// - Parameters:
    ///   - depth: for a list item how deep it stands, from 1.
    ///   - page: the page on which it begins, where known.
    ///   - markup: for a comment what it hangs on.
    /// - Returns: the bytes of the document's text at which the paragraph's comment marks are.
    @discardableResult mutating func append(
        _ paragraph: StoryParagraph, style: ParagraphStyle?, depth: Int, part: String, page: Int?,
        markup: BlockMarkup? = nil
    ) -> [Int] {
        let role = ParagraphRole(paragraph, style: style)
        let kind = paragraph.fixedKind ?? role.kind(hasLabel: paragraph.label != nil)
        var block = Part(kind, label: paragraph.label ?? "", text: paragraph.text)
        block.page = page
        block.part = PartPlace(name: part, paragraph: paragraph.number)
        block.isBold = paragraph.isBold
        let rest = block
        if paragraph.fixedKind == nil {
            block.level = role.level(kind: kind, listLevel: depth)
            block.cell = paragraph.cell
            if paragraph.label == nil { Self.splitLabel(&block) }
        }
        block.markup = markup
        let cut = paragraph.text.utf8.count - block.text.utf8.count
        block.inserted = paragraph.inserted.map { max($0.lowerBound - cut, 0)..<max($0.upperBound - cut, 0) }
        let struck = paragraph.asides.filter { $0.kind == .deleted }
        block.places = (paragraph.commentMarks.map(\.place) + struck.map(\.place)).map { max($0 - cut, 0) }
        // Where a paragraph shows nothing, its marks stand before what comes next.
        let places = paragraph.isBlank ? block.places.map { _ in end } : append(block)
        var struckPlaces = places.dropFirst(paragraph.commentMarks.count)[...]
        for aside in paragraph.asides {
            var block = rest
            (block.kind, block.label, block.text, block.isBold) = (aside.kind, "", aside.text, false)
            if aside.kind == .deleted, let place = struckPlaces.popFirst(), !paragraph.isBlank {
                block.markup = BlockMarkup(struckAt: place)
            }
            append(block)
        }
        return Array(places.prefix(paragraph.commentMarks.count))
    }

    /// Tells a typed number or bullet apart; text in tables keeps it, since there it may name a section.
    private static func splitLabel(_ block: inout Part) {
        guard [.heading, .paragraph, .listItem].contains(block.kind),
            let label = TypedLabel(block.text, in: block.kind)
        else { return }
        block.label = label.text
        block.text = label.rest
        if block.kind != .heading { (block.kind, block.level) = (.listItem, label.depth) }
    }

    /// Whether anything stands beside headers and footers.
    var hasText: Bool { blocks.contains { $0.kind != .pageHeader && $0.kind != .pageFooter } }

    /// Whether a tracked change took words away.
    var hasStruckText: Bool { blocks.contains { $0.kind == .deleted } }
}
