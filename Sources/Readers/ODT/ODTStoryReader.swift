import Consultation
import OfficePackage

/// Reads the text of an OpenDocument part (the body, or the headers and footers) paragraph by paragraph.
struct ODTStoryReader {
    /// What text at a place belongs to.
    enum Container {
        /// A paragraph, whose text counts.
        case paragraph
        /// A note or comment, of which only the paragraphs inside count.
        case note(BlockKind, label: String?)
        /// A header or footer.
        case margin(BlockKind)
    }

    let events: ODTEvents
    let styles: ODTStyles
    private(set) var isDamaged = false
    /// The last page on which text was seen; nil when the file records no pages.
    private(set) var lastPage: Int?
    var containers: [Container] = []
    var builders: [ParagraphBuilder] = []
    var sinks: [[StoryParagraph]] = [[]]
    var tables: [TableBuilder] = []
    var tableCount = 0
    var paragraphCount = 0
    var lists = ODTLists()
    /// The lists around each note, box or cell that is open.
    var outerLists: [ODTLists] = []
    var spans: [ParagraphBuilder.RunFormat] = []
    /// How many contents tables, hidden sections and header rows are open.
    var contents = 0
    var hiddenSections: [Bool] = []
    var headerRows = 0
    /// Struck text by the id of its change.
    var struck: [String: [String]] = [:]
    /// The ids of changes that put text in, and how many of these are open.
    var insertions: Set<String> = []
    var openInsertions = 0
    /// Whether text is only a prompt, for each control that is open.
    var prompts: [Bool] = []
    /// The comments that are open, and those that have been read.
    var openComments: [ODTComment] = []
    private(set) var comments: [String: ODTComment] = [:]
    var pages = PageCounter()

    init(_ part: [UInt8], styles: ODTStyles) {
        events = ODTEvents(part: part)
        self.styles = styles
    }

    /// The paragraphs of the body.
    mutating func readBody() -> [StoryParagraph] {
        while let event = events.next() {
            guard case .start(.body) = event else { continue }
            while let event = events.next() {
                if case .end(.body) = event { break }
                take(event)
            }
        }
        return placeComments(in: finish())
    }

    /// A comment whose words have no end hangs on the paragraph that it stands in.
    private func placeComments(in paragraphs: [StoryParagraph]) -> [StoryParagraph] {
        let placed = Set(paragraphs.flatMap(\.comments))
        return paragraphs.map { paragraph in
            var whole = paragraph
            whole.comments += paragraph.commentMarks.map(\.id).filter { !placed.contains($0) }
            whole.commentMarks.removeAll { !placed.contains($0.id) }
            return whole
        }
    }

    /// The paragraphs of the headers and footers of all pages, each with its `fixedKind`; those of first pages,
    /// which hold the letterhead, ahead of others.
    mutating func readMargins() -> [StoryParagraph] {
        var first: [StoryParagraph] = []
        var isFirstPage = false
        while let event = events.next() {
            guard case .start(let name) = event else { continue }
            // A page that another kind of page follows is a letter's first.
            if name == .masterPage {
                isFirstPage = ![nil, events.attribute(.name)].contains(events.attribute(.nextPage))
            }
            guard let kind = Self.margins[name] else { continue }
            if events.attribute(.isDisplayed) == "false" {
                events.skip()
                continue
            }
            let start = sinks[0].count
            readMargin(name, as: kind)
            guard isFirstPage || name == .headerFirst || name == .footerFirst else { continue }
            first += sinks[0][start...]
            sinks[0].removeSubrange(start...)
        }
        return first + finish()
    }

    private mutating func readMargin(_ name: ODTName, as kind: BlockKind) {
        containers.append(.margin(kind))
        while let event = events.next() {
            if case .end(name) = event { break }
            take(event)
        }
        _ = containers.popLast()
    }

    private static let margins: [ODTName: BlockKind] = [
        .header: .pageHeader, .headerFirst: .pageHeader, .headerLeft: .pageHeader, .footer: .pageFooter,
        .footerFirst: .pageFooter, .footerLeft: .pageFooter,
    ]

    private mutating func finish() -> [StoryParagraph] {
        while !builders.isEmpty { endParagraph() }
        while !tables.isEmpty { endTable() }
        isDamaged = events.damage != nil
        lastPage = pages.isRecorded ? pages.current : nil
        return sinks.flatMap { $0 }
    }

    private mutating func take(_ event: ODTEvents.Event) {
        switch event {
        case .start(let name): start(name)
        case .end(let name): end(name)
        case .text: add(events.text)
        }
    }

    private mutating func start(_ name: ODTName) {
        switch name {
        case .paragraph, .heading: beginParagraph(isHeading: name == .heading)
        case .span: beginSpan()
        case .space: add(" ")
        case .tab: add("\t")
        case .lineBreak: add("\n")
        case .pageBreak: pages.renderedBreak()
        case .section: hiddenSections.append(events.attribute(.display) == "none")
        case .list:
            lists.begin(
                style: events.attribute(.styleName), id: events.attribute(.xmlID),
                continues: events.isTrue(.continuesNumbering), continuesList: events.attribute(.continuesList))
        case .listItem, .listHeader: lists.beginItem(start: events.number(.startValue), isHeader: name == .listHeader)
        case .textBox: setListsAside()
        case .note: beginNote()
        case .annotation: beginComment()
        case .annotationEnd: endCommentedWords()
        case .noteCitation: readCitation()
        case .trackedChanges: readTrackedChanges()
        case .change: addStruck(events.attribute(.changeID) ?? "")
        case .changeStart, .changeEnd:
            guard insertions.contains(events.attribute(.changeID) ?? "") else { break }
            openInsertions = max(openInsertions + (name == .changeStart ? 1 : -1), 0)
        case .contentControl, .prompt:
            prompts.append(name == .prompt || events.isTrue(.showsPrompt))
        case .contents, .illustrations, .tables, .words: contents += 1
        case .table: beginTable()
        case .headerRows: headerRows += 1
        case .row: beginRow()
        case .cell, .coveredCell: beginCell()
        case .hiddenText, .hiddenParagraph, .contentsSource, .illustrationsSource, .tablesSource, .wordsSource, .forms,
            .alternativeTitle, .alternativeText, .rubyText, .script, .binaryData:
            events.skip()
        default: break
        }
    }

    private mutating func end(_ name: ODTName) {
        switch name {
        case .paragraph, .heading: endParagraph()
        case .span: endSpan()
        case .section: _ = hiddenSections.popLast()
        case .list: lists.end()
        case .listItem, .listHeader: lists.endItem()
        case .textBox: takeListsBack()
        case .note:
            _ = containers.popLast()
            takeListsBack()
        case .annotation:
            if let comment = endComment() { comments[comment.id] = comment }
        case .contentControl, .prompt: _ = prompts.popLast()
        case .contents, .illustrations, .tables, .words: contents -= 1
        case .table: endTable()
        case .headerRows: headerRows -= 1
        default: break
        }
    }

    mutating func setListsAside() {
        outerLists.append(lists)
        lists = ODTLists()
    }

    mutating func takeListsBack() { lists = outerLists.popLast() ?? ODTLists() }
}
