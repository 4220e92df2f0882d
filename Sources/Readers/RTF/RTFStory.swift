import Consultation

/// A run of paragraphs of an RTF file: the running text, a note, a header, a text box.
struct RTFStory {
    /// What its paragraphs are; nil for running text.
    let kind: BlockKind?
    /// The note's number, until its first paragraph has taken it.
    var noteLabel: String?
    private(set) var paragraphs: [StoryParagraph] = []
    /// What hangs on the paragraph at hand and comes after it: its notes and text boxes.
    private var attached: [StoryParagraph] = []
    private var open: ParagraphBuilder?
    private var label = ""
    private var tables: [Table] = []
    /// Which paragraph comes next, and which table, counted over the whole file.
    private(set) var counts: Counts
    /// Whether rows begun now are heads.
    var isHeadRow = false

    struct Counts {
        var paragraph = 1
        var table = 0
    }

    /// A table whose rows are being read.
    private struct Table {
        var builder: TableBuilder
        /// Where its paragraphs begin among the story's.
        let start: Int
        var isInRow = false
        var isInCell = false
    }

    init(kind: BlockKind? = nil, noteLabel: String? = nil, counts: Counts = Counts()) {
        self.kind = kind
        self.noteLabel = noteLabel
        self.counts = counts
    }

    // MARK: Text

    /// Adds text with the format that holds for it.
    mutating func add(_ text: String, _ state: RTFState) {
        if open == nil { open = begin() }
        open?.run.isBold = state.isBold
        if state.isDeleted {
            open?.set(aside: text, as: .deleted)
        } else if state.isHidden {
            open?.set(aside: text, as: .hidden)
        } else {
            open?.show(text, inContents: false, page: 1)
        }
    }

    mutating func addLabel(_ text: String) {
        if open == nil { open = begin() }
        label += text
    }

    /// Takes in a story that stood inside this one's paragraph.
    mutating func attach(_ inner: RTFStory) {
        counts = inner.counts
        attached += inner.paragraphs
    }

    /// Goes on counting where another story ended.
    mutating func count(from other: Counts) { counts = other }

    private mutating func begin() -> ParagraphBuilder {
        defer { counts.paragraph += 1 }
        return ParagraphBuilder(
            number: counts.paragraph, cell: nil, page: 1, properties: StoryParagraph.Properties(),
            style: ParagraphBuilder.RunFormat())
    }

    // MARK: Paragraphs

    /// Ends the paragraph at hand; `\par`, and what ends a cell.
    mutating func endParagraph(_ format: RTFParagraphFormat, level: Int) {
        arrangeTables(level)
        guard var builder = open else {
            flushAttached()
            return
        }
        var properties = StoryParagraph.Properties()
        properties.style = String(format.style)
        properties.outlineLevel = format.outlineLevel
        properties.indent = format.indent
        properties.numberingLevel = format.listLevel
        builder.use(properties, style: builder.styleFormat)
        let number = label.trimmingASCIISpace()
        if let kind {
            builder.fix(kind: kind, label: noteLabel)
            noteLabel = nil
        } else {
            builder.number(number.isEmpty ? nil : number, level: format.listLevel ?? 0)
        }
        var paragraph = builder.finished()
        if level > 0, kind == nil { paragraph.cell = beginCell() }
        paragraphs.append(paragraph)
        (open, label) = (nil, "")
        flushAttached()
    }

    private mutating func flushAttached() {
        paragraphs += attached
        attached = []
    }

    // MARK: Tables

    /// Ends a cell of a table at some depth.
    mutating func endCell(_ format: RTFParagraphFormat, level: Int) {
        endParagraph(format, level: level)
        _ = beginCell()
        if let last = tables.indices.last { tables[last].isInCell = false }
    }

    mutating func endRow(level: Int) {
        // Text after the last cell's end has no cell; it stays a paragraph of the last one.
        while tables.count > level { finishTable() }
        guard tables.count == level, let last = tables.indices.last else { return }
        tables[last].isInRow = false
        tables[last].isInCell = false
    }

    /// Ends the story.
    mutating func finish(_ format: RTFParagraphFormat) {
        endParagraph(format, level: open == nil ? 0 : format.level)
        arrangeTables(0)
    }

    /// Opens and ends tables until there are as many as the text is deep in.
    private mutating func arrangeTables(_ level: Int) {
        guard kind == nil else { return }
        while tables.count > level { finishTable() }
        while tables.count < level {
            if !tables.isEmpty { _ = beginCell() }
            tables.append(Table(builder: TableBuilder(index: counts.table), start: paragraphs.count))
            counts.table += 1
        }
    }

    /// The place of the cell at hand, which begins here when none is open; nil outside tables.
    private mutating func beginCell() -> CellPlace? {
        guard let last = tables.indices.last else { return nil }
        if !tables[last].isInRow {
            tables[last].builder.beginRow()
            tables[last].builder.describeRow(isMarkedHead: isHeadRow, gridBefore: 0, isDeleted: false)
            tables[last].isInRow = true
        }
        if !tables[last].isInCell {
            tables[last].builder.beginCell()
            tables[last].isInCell = true
        }
        return tables[last].builder.place
    }

    private mutating func finishTable() {
        guard let table = tables.popLast() else { return }
        let outer = tables.last?.builder.place
        paragraphs[table.start...] = table.builder.finish(Array(paragraphs[table.start...]), outer: outer)[...]
    }
}
