import Consultation
import OfficePackage

/// Puts a Word file's stories together in the order in which they are to be read.
struct WordAssembly {
    private let package: WordPackage
    private let styles: StyleSheet
    private let numbering: NumberingDefinitions
    private(set) var text = TextAssembly()
    /// Whether a part's XML was found damaged.
    private(set) var metDamage = false
    private var nextTable: Int
    private var counter: NumberingCounter
    private var notes: [String: WordNotes] = [:]
    /// Whether pages are known for the story at hand.
    private var hasPages = false
    /// Whether a file whose text belongs here could not be read.
    private(set) var leftFileOut = false
    /// Whether this document stands in another, whose reader goes no deeper.
    private let isEmbedded: Bool
    private var passages = CommentPassages()
    private let threads: CommentThreads

    init(
        package: WordPackage, styles: StyleSheet, numbering: NumberingDefinitions, firstTable: Int, isEmbedded: Bool
    ) {
        self.isEmbedded = isEmbedded
        self.package = package
        self.styles = styles
        self.numbering = numbering
        counter = NumberingCounter(numbering)
        nextTable = firstTable
        threads = CommentThreads(package.part(ofKind: "commentsExtended"))
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
        let place = list(of: paragraph, style: style)
        var labelled = paragraph
        // Empty paragraphs count too, as Word numbers them; those that are struck or hidden whole do not.
        let isGone = paragraph.properties.joinsNext && paragraph.isBlank
        labelled.label = isGone ? nil : place.flatMap { counter.label(list: $0.list, level: $0.level) }
        let page = hasPages ? paragraph.page : nil
        let depth = (place?.level ?? 0) + 1
        let start = text.end
        let places = text.append(labelled, style: style.map(styles.style), depth: depth, part: part, page: page)
        passages.note(paragraph.commentMarks, at: places)
        let commented = paragraph.comments.map { passages.passage(of: $0, in: text, paragraph: start) }
        for diagram in paragraph.diagrams { appendDiagram(diagram, beside: paragraph) }
        for chart in paragraph.charts { appendChart(chart, beside: paragraph, page: page) }
        for file in paragraph.embeddedFiles { appendEmbedded(file, beside: paragraph, page: page) }
        for mark in paragraph.notes { appendNote(mark, page: page) }
        for (id, passage) in zip(paragraph.comments, commented) { appendComment(id, on: passage, page: page) }
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

    private mutating func appendComment(_ id: String, on passage: ByteRange?, page: Int?) {
        guard let note = notes["comments"]?.take(id), let part = notes["comments"]?.part else { return }
        append(note, of: part, as: .comment, label: nil, page: page, markup: markup(of: note, on: passage))
    }

    private func markup(of comment: Story, on passage: ByteRange?) -> BlockMarkup {
        let thread = threads.entry(comment.threadID)
        return BlockMarkup(
            passage: passage, isAnswer: thread?.isAnswer ?? false, isResolved: thread?.isDone ?? false)
    }

    /// Notes and comments that nothing in the running text refers to.
    private mutating func appendRest(of kind: String) {
        while let note = notes[kind]?.takeNext(), let part = notes[kind]?.part {
            let isComment = kind == "comments"
            append(
                note, of: part, as: isComment ? .comment : .footnote, label: nil, page: nil,
                markup: isComment ? markup(of: note, on: nil) : nil)
        }
    }

    private mutating func append(
        _ note: Story, of part: String, as kind: BlockKind, label: String?, page: Int?, markup: BlockMarkup? = nil
    ) {
        var label = label
        for paragraph in note.paragraphs {
            var fixed = paragraph
            fixed.fixedKind = kind
            fixed.label = paragraph.isBlank ? nil : label
            if !paragraph.isBlank { label = nil }
            text.append(fixed, style: nil, depth: 1, part: part, page: page, markup: markup)
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

    /// What a chart says in words: its titles, series and categories.
    private mutating func appendChart(_ relationship: String, beside paragraph: StoryParagraph, page: Int?) {
        guard let name = package.relations[relationship]?.target, let bytes = package.part(name) else { return }
        for (place, words) in ChartText.lines(bytes).enumerated() {
            var part = TextAssembly.Part(.caption, text: words)
            part.page = page
            part.cell = paragraph.cell
            part.part = PartPlace(name: name, paragraph: place + 1)
            text.append(part)
        }
    }

    /// The text of a file that stands in the document's, as far as its format is one that needs no other program.
    private mutating func appendEmbedded(_ relationship: String, beside paragraph: StoryParagraph, page: Int?) {
        guard !isEmbedded, let name = package.relations[relationship]?.target, let bytes = package.part(name),
            let inner = EmbeddedText.document(bytes)
        else {
            leftFileOut = true
            return
        }
        for block in inner.blocks where block.kind != .pageHeader && block.kind != .pageFooter {
            var part = TextAssembly.Part(
                block.kind, label: inner.text.slice(ByteRange(start: block.range.start, end: block.bodyRange.start)),
                text: inner.body(of: block))
            part.level = block.level
            part.page = page
            part.part = PartPlace(name: name, paragraph: block.part?.paragraph ?? 1)
            part.isBold = block.isBold
            part.cell = block.cell.map {
                CellPlace(
                    table: nextTable + $0.table, row: $0.row, column: $0.column, isHeader: $0.isHeader,
                    rowSpan: $0.rowSpan)
            }
            text.append(part)
        }
        nextTable += (inner.blocks.compactMap { $0.cell?.table }.max() ?? -1) + 1
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
                var fixed = paragraph
                fixed.fixedKind = kind
                fixed.asides = []
                text.append(fixed, style: nil, depth: 1, part: name, page: nil)
            }
        }
    }
}
