import Consultation
import OfficePackage

/// Puts a Word file's stories together in the order in which they are to be read.
struct WordAssembly {
    private let package: WordPackage
    private let styles: StyleSheet
    private let numbering: NumberingDefinitions
    private(set) var text = TextAssembly()
    /// Whether any text was met beside headers and footers.
    private(set) var hasText = false
    private(set) var hasStruckText = false
    /// Whether a part's XML was found damaged.
    private(set) var metDamage = false
    private var nextTable: Int
    private var counter: NumberingCounter
    private var notes: [String: WordNotes] = [:]
    /// Whether pages are known for the story at hand.
    private var hasPages = false

    init(package: WordPackage, styles: StyleSheet, numbering: NumberingDefinitions, firstTable: Int) {
        self.package = package
        self.styles = styles
        self.numbering = numbering
        counter = NumberingCounter(numbering)
        nextTable = firstTable
    }

    /// Appends the whole document, its running text being `body`.
    mutating func append(_ body: PartReading) {
        let margins = WordMargins(body.sections, hasEvenPages: hasEvenPages())
        appendMargin(margins.headers, as: .pageHeader)
        for kind in ["footnotes", "endnotes", "comments"] { notes[kind] = readNotes(kind) }
        hasPages = body.lastPage != nil
        counter = NumberingCounter(numbering)
        for story in body.stories {
            for paragraph in story.paragraphs { append(paragraph, of: package.documentName) }
        }
        hasPages = false
        for kind in ["footnotes", "endnotes", "comments"] { appendRest(of: kind) }
        appendMargin(margins.footers, as: .pageFooter)
    }

    // MARK: Running text

    /// A paragraph and, after it, all that hangs on it.
    private mutating func append(_ paragraph: StoryParagraph, of part: String) {
        let style = paragraph.properties.style ?? styles.defaultParagraphStyle
        let role = WordRole(paragraph, style: style.map(styles.style))
        let label = nextLabel(paragraph, style: style)
        if !paragraph.isBlank {
            var block = TextAssembly.Part(role.kind(hasLabel: label != nil), text: paragraph.text)
            block.label = label ?? ""
            block.level = role.level(kind: block.kind, listLevel: listLevel(paragraph, style: style))
            if label == nil { splitLabel(&block) }
            place(paragraph, of: part, in: &block)
            block.cell = paragraph.cell
            block.isBold = paragraph.isBold
            text.append(block)
            hasText = true
        }
        for aside in paragraph.asides {
            var block = TextAssembly.Part(aside.kind, text: aside.text)
            place(paragraph, of: part, in: &block)
            text.append(block)
            hasText = true
            if aside.kind == .deleted { hasStruckText = true }
        }
        for diagram in paragraph.diagrams { appendDiagram(diagram, beside: paragraph) }
        for mark in paragraph.notes { appendNote(mark, page: hasPages ? paragraph.page : nil) }
        for id in paragraph.comments { appendComment(id, page: hasPages ? paragraph.page : nil) }
    }

    /// Tells a typed number or bullet apart; text in tables keeps it, since there it may name a section.
    private func splitLabel(_ block: inout TextAssembly.Part) {
        guard [.heading, .paragraph, .listItem].contains(block.kind),
            let label = TypedLabel(block.text, in: block.kind)
        else { return }
        block.label = label.text
        block.text = label.rest
        if block.kind != .heading { (block.kind, block.level) = (.listItem, label.depth) }
    }

    private func place(_ paragraph: StoryParagraph, of part: String, in block: inout TextAssembly.Part) {
        block.page = hasPages ? paragraph.page : nil
        block.part = PartPlace(name: part, paragraph: paragraph.number)
    }

    /// The list and level a paragraph stands on; nil for none. A list named by the paragraph itself wins over its
    /// style's, and list 0 is none (§17.9.18).
    private func list(of paragraph: StoryParagraph, style: String?) -> (list: String, level: Int)? {
        let inherited = style.map(styles.style)
        let own = paragraph.properties
        guard let list = own.numberingID ?? inherited?.numberingID, list != "0" else { return nil }
        if let level = own.numberingLevel { return (list, level) }
        if own.numberingID == nil, let style, let instance = numbering.instances[list],
            let level = numbering.level(ofStyle: style, in: instance)
        {
            return (list, level)
        }
        return (list, inherited?.numberingLevel ?? 0)
    }

    /// The paragraph's automatic label. Empty paragraphs count too, as Word numbers them.
    private mutating func nextLabel(_ paragraph: StoryParagraph, style: String?) -> String? {
        guard let (list, level) = list(of: paragraph, style: style) else { return nil }
        return counter.label(list: list, level: level)
    }

    private func listLevel(_ paragraph: StoryParagraph, style: String?) -> Int {
        (list(of: paragraph, style: style)?.level ?? 0) + 1
    }

    // MARK: Notes and comments

    private mutating func readNotes(_ kind: String) -> WordNotes {
        guard let name = package.name(ofKind: kind), let bytes = package.part(name) else { return WordNotes() }
        return WordNotes(part: name, reading: read(bytes))
    }

    private mutating func read(_ bytes: [UInt8]) -> PartReading {
        var reader = StoryReader(bytes, styles: styles, firstTable: nextTable)
        let reading = reader.read()
        nextTable = reader.tableCount
        metDamage = metDamage || reading.isDamaged
        return reading
    }

    private mutating func appendNote(_ mark: StoryParagraph.NoteMark, page: Int?) {
        let kind = mark.isEndnote ? "endnotes" : "footnotes"
        guard let note = notes[kind]?.take(mark.id), let part = notes[kind]?.part else { return }
        let number = mark.isDeleted ? nil : notes[kind]?.nextNumber()
        let label = number.map { NumberFormat.text($0, format: mark.isEndnote ? "lowerRoman" : "decimal") }
        append(note, of: part, as: mark.isDeleted ? .deleted : .footnote, label: label, page: page)
    }

    private mutating func appendComment(_ id: String, page: Int?) {
        guard let note = notes["comments"]?.take(id), let part = notes["comments"]?.part else { return }
        append(note, of: part, as: .comment, label: nil, page: page)
    }

    /// Notes and comments that nothing in the running text refers to.
    private mutating func appendRest(of kind: String) {
        while let note = notes[kind]?.takeNext(), let part = notes[kind]?.part {
            append(note, of: part, as: kind == "comments" ? .comment : .footnote, label: nil, page: nil)
        }
    }

    private mutating func append(_ note: Story, of part: String, as kind: BlockKind, label: String?, page: Int?) {
        var label = label
        for paragraph in note.paragraphs {
            var block = TextAssembly.Part(kind, text: paragraph.text)
            block.page = page
            block.part = PartPlace(name: part, paragraph: paragraph.number)
            block.isBold = paragraph.isBold
            if !paragraph.isBlank {
                block.label = label ?? ""
                label = nil
                text.append(block)
                hasText = true
            }
            for aside in paragraph.asides {
                block.kind = aside.kind
                block.label = ""
                block.text = aside.text
                text.append(block)
                if aside.kind == .deleted { hasStruckText = true }
            }
        }
    }

    private mutating func appendDiagram(_ relationship: String, beside paragraph: StoryParagraph) {
        guard let name = package.relations[relationship]?.target, let bytes = package.part(name) else { return }
        for var inner in read(bytes).stories.flatMap(\.paragraphs) {
            inner.page = paragraph.page
            inner.cell = paragraph.cell
            append(inner, of: name)
        }
    }

    // MARK: Headers and footers

    private func hasEvenPages() -> Bool {
        guard let bytes = package.part(ofKind: "settings") else { return false }
        let events = WordEvents(part: bytes)
        while let event = events.next() {
            if case .start(.evenAndOddHeaders) = event { return events.isOn }
        }
        return false
    }

    /// Headers or footers, each text once.
    private mutating func appendMargin(_ relationships: [String], as kind: BlockKind) {
        var seen: Set<String> = []
        for id in relationships {
            guard let name = package.relations[id]?.target, let bytes = package.part(name) else { continue }
            for paragraph in read(bytes).stories.flatMap(\.paragraphs)
            where !paragraph.isBlank && seen.insert(paragraph.text).inserted {
                var block = TextAssembly.Part(kind, text: paragraph.text)
                block.part = PartPlace(name: name, paragraph: paragraph.number)
                block.isBold = paragraph.isBold
                text.append(block)
            }
        }
    }
}
