import Consultation
import PDFText

/// Makes paragraphs, cells and fields of the pages' lines, over columns and pages.
struct PartBuilder {
    private let rules: ParagraphRules
    private var tables = TableParts()
    private(set) var parts: [DocumentPart] = []
    private var open: Paragraph?
    /// What stands between the two halves of an open paragraph and is put after it.
    private var waiting: [DocumentPart] = []

    init(typography: Typography) { rules = ParagraphRules(typography: typography) }

    /// All parts of a document in reading order.
    static func parts(of pages: [PageLayout], typography: Typography) -> [DocumentPart] {
        var builder = PartBuilder(typography: typography)
        for page in pages { builder.add(page) }
        builder.close()
        return builder.parts
    }

    private mutating func add(_ page: PageLayout) {
        for lines in Self.joined(page.head) { set(DocumentPart(.pageHeader, lines: lines)) }
        let notes = Footnotes(page.flow, typography: rules.typography)
        let flow = notes.body
        let contents = Self.contents(in: flow)
        let labels = FormLabels(flow).uses
        for (index, item) in flow.enumerated() {
            switch item {
            case .line(let line):
                if contents[index] {
                    close()
                    parts.append(DocumentPart(.contents, lines: [line]))
                    continue
                }
                switch labels[index] {
                case .label(let continues)?: add(label: line, continues: continues)
                case .mark?: continue
                case nil: add(line)
                }
            case .table(let table):
                close()
                parts += tables.parts(of: table, page: page.number, rules: rules)
            case .field(let field):
                var mark: TextLine?
                if case .mark? = labels[index + 1], case .line(let line) = flow[index + 1] { mark = line }
                add(field, on: page.number, mark: mark)
            }
        }
        for note in notes.notes { set(DocumentPart(.footnote, lines: note)) }
        for comment in page.comments {
            set(DocumentPart(.comment, text: comment.text, page: page.number, box: comment.box))
        }
        for lines in Self.joined(page.foot) { set(DocumentPart(.pageFooter, lines: lines)) }
    }

    // MARK: Paragraphs

    private mutating func add(_ line: TextLine) {
        if var paragraph = open, rules.continues(line, paragraph) {
            paragraph.lines.append(line)
            open = paragraph
            return
        }
        let before = open
        close()
        open = Paragraph(lines: [line], label: rules.label(of: line, after: before))
    }

    private mutating func close() {
        if let paragraph = open { parts.append(DocumentPart(.text, lines: paragraph.lines, label: paragraph.label)) }
        open = nil
        parts += waiting
        waiting = []
    }

    /// Sets something apart from the running text: after the paragraph that is open.
    private mutating func set(_ part: DocumentPart) {
        if open == nil { parts.append(part) } else { waiting.append(part) }
    }

    /// The lines of a running head or foot: each for itself, unless it goes on with the sentence above.
    private static func joined(_ lines: [TextLine]) -> [[TextLine]] {
        var joined: [[TextLine]] = []
        for line in lines {
            if let last = joined.last?.last, abs(last.size - line.size) < 0.4, last.baseline < line.baseline,
                TextEnds.startsLowercase(line.words[0].text), !TextEnds.endsSentence(last.words)
            {
                joined[joined.count - 1].append(line)
            } else {
                joined.append([line])
            }
        }
        return joined
    }

    // MARK: Contents

    /// Which items are lines of a table of contents. Without leaders it takes three in a row.
    private static func contents(in flow: [FlowItem]) -> [Bool] {
        var found = [Bool](repeating: false, count: flow.count)
        var start = 0
        while start < flow.count {
            var end = start
            var hasLeader = false
            while end < flow.count, case .line(let line) = flow[end], let entry = ContentsLine(line) {
                hasLeader = hasLeader || entry.hasLeader
                end += 1
            }
            if hasLeader || end - start >= 3 { for index in start..<end { found[index] = true } }
            start = max(end, start + 1)
        }
        return found
    }

    // MARK: Forms

    private mutating func add(label line: TextLine, continues: Bool) {
        close()
        if continues, case .formLabel? = parts.last?.role {
            parts[parts.count - 1].lines.append(line)
        } else {
            parts.append(DocumentPart(.formLabel, lines: [line]))
        }
    }

    /// A field's value; a check box with the words beside it.
    private mutating func add(_ field: PDFField, on page: Int, mark: TextLine?) {
        close()
        switch field.value {
        case .text(let text):
            for paragraph in FieldText.paragraphs(of: text) {
                parts.append(DocumentPart(.formField, text: paragraph, page: page, box: field.box))
            }
        case .mark(let isOn):
            let box = mark.map { field.box.union($0.box) } ?? field.box
            let text = (isOn ? "☒" : "☐") + (mark.map { " " + $0.text } ?? "")
            parts.append(DocumentPart(.formField, text: text, page: page, box: box))
        }
    }
}
