import Consultation
import OfficePackage

/// Reads the XML of one part (the running text, a header, the notes) into stories.
///
/// The elements are taken as they come, once. What nests (text boxes in paragraphs, tables in cells, fields in
/// fields) is kept on stacks; what wraps text without changing it is passed through.
struct StoryReader {
    /// Where finished paragraphs go: into a story, a table, or the paragraph that a text box hangs on.
    struct Sink {
        var paragraphs: [StoryParagraph] = []
        /// A paragraph whose mark is gone, waiting for the next.
        var carried: StoryParagraph?
    }

    enum TextTarget { case none, shown, instruction }

    let events: WordEvents
    let styles: StyleSheet
    var reading = PartReading()
    var builders: [ParagraphBuilder] = []
    var sinks: [Sink] = [Sink()]
    var tables: [TableBuilder] = []
    var tableCount: Int
    var paragraphCount = 0
    var target = TextTarget.none
    var fields = FieldStack()
    /// The fields around each text box that is open.
    var outerFields: [FieldStack] = []
    /// Whether a choice has been taken in each `mc:AlternateContent` that is open.
    var choicesTaken: [Bool] = []
    var controls: [ContentControl] = []
    /// How many struck stretches are open.
    var deletions = 0
    /// How many stretches that a tracked change put in are open.
    var insertions = 0
    /// Marks of comments that stand between paragraphs, waiting for the next.
    var waitingMarks: [(id: String, isStart: Bool)] = []
    var pages = PageCounter()

    /// - Parameter firstTable: the number that the part's first table gets.
    init(_ bytes: [UInt8], styles: StyleSheet, firstTable: Int = 0) {
        events = WordEvents(part: bytes)
        self.styles = styles
        tableCount = firstTable
    }

    /// Reads to the end, or to where the XML is damaged.
    mutating func read() -> PartReading {
        while let event = events.next() {
            switch event {
            case .start(let name): start(name)
            case .end(let name): end(name)
            case .text:
                switch target {
                case .none: break
                case .shown: add(Self.spaced(events.text))
                case .instruction: fields.add(instruction: events.text)
                }
            }
        }
        // Damage leaves elements open; what they hold so far counts.
        while !builders.isEmpty { endParagraph() }
        while !tables.isEmpty { endTable() }
        endStory(id: "")
        reading.lastPage = pages.isRecorded ? pages.current : nil
        reading.isDamaged = events.damage != nil
        return reading
    }

    // MARK: Blocks

    mutating func start(_ name: WordName) {
        switch name {
        case .paragraph, .drawingParagraph: beginParagraph(isCounted: name == .paragraph)
        case .paragraphProperties: readParagraphProperties()
        case .table: beginTable()
        case .tableProperties: readTableProperties()
        case .row: changeTable { $0.beginRow() }
        case .rowProperties: readRowProperties()
        case .cell: changeTable { $0.beginCell() }
        case .cellProperties: readCellProperties()
        case .sectionProperties: readSectionProperties()
        case .embeddedFile: addEmbeddedFile()
        case .footnote, .endnote, .comment: beginNote()
        case .contentControl: controls.append(ContentControl())
        case .contentControlProperties: readContentControlProperties()
        case .textBox:
            outerFields.append(fields)
            fields = FieldStack()
        case .alternatives: choicesTaken.append(false)
        case .choice, .fallback: takeAlternative()
        case .deleted, .movedFrom: deletions += 1
        case .inserted, .movedTo: insertions += 1
        case .paragraphChange, .runChange, .sectionChange, .tableChange, .rowChange, .cellChange: events.skip()
        default: startInline(name)
        }
    }

    mutating func end(_ name: WordName) {
        switch name {
        case .paragraph, .drawingParagraph: endParagraph()
        case .table: endTable()
        case .cell: flush()
        case .footnote, .endnote, .comment: endNote()
        case .contentControl: _ = controls.popLast()
        case .textBox: fields = outerFields.popLast() ?? FieldStack()
        case .alternatives: _ = choicesTaken.popLast()
        case .deleted, .movedFrom: deletions = max(deletions - 1, 0)
        case .inserted, .movedTo: insertions = max(insertions - 1, 0)
        case .simpleField: fields.end()
        case .text, .deletedText, .mathText, .drawingText, .instructionText: target = .none
        default: break
        }
    }

    private mutating func beginParagraph(isCounted: Bool) {
        if isCounted { paragraphCount += 1 }
        let style = styles.defaultParagraphStyle.map { format(ofStyle: $0) } ?? ParagraphBuilder.RunFormat()
        builders.append(
            ParagraphBuilder(
                number: max(paragraphCount, 1), cell: tables.last?.place, page: pages.current,
                properties: StoryParagraph.Properties(), style: style))
        if !noteIDs.isEmpty { noteThreadID = events.attribute(.paragraphID) }
        if !waitingMarks.isEmpty {
            for mark in waitingMarks { changeParagraph { $0.mark(comment: mark.id, isStart: mark.isStart) } }
            waitingMarks = []
        }
        sinks.append(Sink())
    }

    private mutating func endParagraph() {
        guard let builder = builders.popLast() else { return }
        fields.endParagraph()
        flush()
        let boxed = sinks.popLast()?.paragraphs ?? []
        emit(builder.finished())
        if let last = sinks.indices.last { sinks[last].paragraphs += boxed }
    }

    private mutating func emit(_ paragraph: StoryParagraph) {
        guard let last = sinks.indices.last else { return }
        var whole = paragraph
        if let carried = sinks[last].carried {
            sinks[last].carried = nil
            whole = carried.joined(with: paragraph)
        }
        // A paragraph that shows nothing leaves only its asides, at their own place.
        if whole.properties.joinsNext, !whole.isBlank {
            sinks[last].carried = whole
        } else {
            sinks[last].paragraphs.append(whole)
        }
    }

    /// Lets a paragraph that waits for the next stand alone: there is no next.
    mutating func flush() {
        guard let last = sinks.indices.last, let carried = sinks[last].carried else { return }
        sinks[last].carried = nil
        sinks[last].paragraphs.append(carried)
    }

    /// A file whose text Word puts in this place when it opens the document (§17.17.2).
    private mutating func addEmbeddedFile() {
        flush()
        guard let id = events.attribute(.relationship), let last = sinks.indices.last else { return }
        var paragraph = StoryParagraph(number: max(paragraphCount, 1))
        paragraph.page = pages.current
        paragraph.cell = tables.last?.place
        paragraph.embeddedFiles = [id]
        sinks[last].paragraphs.append(paragraph)
    }

    // MARK: Notes and alternatives

    private mutating func beginNote() {
        sinks.append(Sink())
        noteIDs.append(events.attribute(.id) ?? "")
        noteIsText.append((events.attribute(.type) ?? "normal") == "normal")
    }

    private mutating func endNote() {
        guard let id = noteIDs.popLast(), let isText = noteIsText.popLast() else { return }
        if isText { endStory(id: id) }
        _ = sinks.popLast()
    }

    /// The ids of the notes that are open, and whether they hold text of the author's (no separator lines).
    private var noteIDs: [String] = []
    private var noteIsText: [Bool] = []
    private var noteThreadID: String?

    private mutating func endStory(id: String) {
        flush()
        guard let last = sinks.indices.last, !sinks[last].paragraphs.isEmpty else { return }
        reading.stories.append(Story(id: id, threadID: noteThreadID, paragraphs: sinks[last].paragraphs))
        noteThreadID = nil
    }

    /// Of several renderings of the same content the first is read.
    private mutating func takeAlternative() {
        guard let last = choicesTaken.indices.last else { return }
        if choicesTaken[last] { events.skip() } else { choicesTaken[last] = true }
    }

    /// White space as Word takes it: a line feed in the XML is a space.
    private static func spaced(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "\n")) ? String(text.map { $0.isNewline ? " " : $0 }) : text
    }
}
