import Consultation

/// A paragraph while its runs are being read.
struct ParagraphBuilder {
    /// What holds for the text that comes next.
    struct RunFormat {
        var isBold = false
        var isHidden = false
        var language: String?
        /// The font of symbols that the text is set in; nil for an ordinary font.
        var symbolFont: String?
    }

    private(set) var paragraph: StoryParagraph
    /// The format of text in this paragraph that states none.
    private(set) var styleFormat = RunFormat()
    var run = RunFormat()
    /// Where text inside a contents field outweighs other text, the paragraph is a line of the contents.
    private var contentsBytes = 0
    private var otherBytes = 0
    private var hasBold = false
    private var hasPlain = false
    private var hasPage = false
    /// Whether the last text that came was an aside, which more of its kind would continue.
    private var endsInAside = false

    init(number: Int, cell: CellPlace?, page: Int, properties: StoryParagraph.Properties, style: RunFormat) {
        paragraph = StoryParagraph(number: number)
        paragraph.cell = cell
        paragraph.page = page
        paragraph.properties = properties
        use(properties, style: style)
    }

    /// Sets what the paragraph's own properties say.
    mutating func use(_ properties: StoryParagraph.Properties, style: RunFormat) {
        paragraph.properties = properties
        styleFormat = style
        run = style
    }

    /// Says what the paragraph is by where it stands.
    mutating func fix(kind: BlockKind, label: String?) {
        paragraph.fixedKind = kind
        paragraph.label = label
    }

    /// Says what number it bears and how deep in lists it stands, from 0.
    mutating func number(_ label: String?, level: Int) {
        paragraph.label = label
        paragraph.properties.numberingLevel = level
    }

    /// Adds text that the page shows.
    mutating func show(_ text: String, inContents: Bool, page: Int, isInserted: Bool = false) {
        guard !text.isEmpty else { return }
        if isInserted { noteInsertion(of: text.utf8.count) }
        paragraph.text += text
        endsInAside = false
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return }
        if !hasPage { paragraph.page = page }
        hasPage = true
        if run.isBold { hasBold = true } else { hasPlain = true }
        if inContents { contentsBytes += text.utf8.count } else { otherBytes += text.utf8.count }
    }

    /// Notes that the next bytes of text are put in by a tracked change.
    private mutating func noteInsertion(of count: Int) {
        let start = paragraph.text.utf8.count
        if let last = paragraph.inserted.last, last.upperBound == start {
            paragraph.inserted[paragraph.inserted.count - 1] = last.lowerBound..<start + count
        } else {
            paragraph.inserted.append(start..<start + count)
        }
    }

    /// Adds text that the page does not show as what the paragraph says.
    mutating func set(aside text: String, as kind: BlockKind) {
        guard !text.isEmpty else { return }
        if endsInAside, let last = paragraph.asides.indices.last, paragraph.asides[last].kind == kind {
            paragraph.asides[last].text += text
        } else {
            paragraph.asides.append(
                StoryParagraph.Aside(kind: kind, text: text, place: paragraph.text.utf8.count))
        }
        endsInAside = true
    }

    mutating func mark(note: StoryParagraph.NoteMark) { paragraph.notes.append(note) }
    mutating func mark(comment: String) { paragraph.comments.append(comment) }

    /// Notes that the words a comment hangs on begin or end here.
    mutating func mark(comment id: String, isStart: Bool) {
        paragraph.commentMarks.append(
            StoryParagraph.CommentMark(id: id, isStart: isStart, place: paragraph.text.utf8.count))
    }

    mutating func mark(diagram: String) { paragraph.diagrams.append(diagram) }
    mutating func mark(chart: String) { paragraph.charts.append(chart) }

    /// The paragraph, complete.
    func finished() -> StoryParagraph {
        var whole = paragraph
        whole.isBold = hasBold && !hasPlain
        whole.isContents = contentsBytes > otherBytes
        return whole
    }
}
