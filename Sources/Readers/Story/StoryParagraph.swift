import Consultation

/// A paragraph as its program shows it once every tracked change is accepted, and beside it what it does not show.
struct StoryParagraph {
    /// Text of the paragraph that is not part of what it says.
    struct Aside {
        let kind: BlockKind
        var text: String
        /// The byte of the paragraph's text before which it stands.
        var place = 0
    }

    /// Where the words that a comment hangs on begin or end.
    struct CommentMark {
        let id: String
        let isStart: Bool
        /// The byte of the paragraph's text.
        var place: Int
    }

    /// A mark that refers to a note.
    struct NoteMark {
        let isEndnote: Bool
        let id: String
        /// Whether a tracked change takes the mark away.
        let isDeleted: Bool
    }

    /// What the paragraph's own properties say; nil where they leave it to the style.
    struct Properties {
        var style: String?
        var numberingID: String?
        var numberingLevel: Int?
        var outlineLevel: Int?
        var indent: Int?
        /// The paragraph's mark is deleted or hidden: the next paragraph goes on in the same line.
        var joinsNext = false
    }

    var properties = Properties()
    /// The automatic number or bullet ahead of the text, where there is one.
    var label: String?
    var text = ""
    /// Bytes of the text that a tracked change put in, ascending, apart from each other.
    var inserted: [Range<Int>] = []
    /// Struck and hidden text and prompts, in order.
    var asides: [Aside] = []
    var notes: [NoteMark] = []
    /// Ids of the comments that stand in the margin beside it, in order.
    var comments: [String] = []
    /// In the order of their places.
    var commentMarks: [CommentMark] = []
    /// Relationships to the diagrams drawn in it.
    var diagrams: [String] = []
    /// Relationships to the charts drawn in it.
    var charts: [String] = []
    /// Relationships to files whose text stands in its place.
    var embeddedFiles: [String] = []
    /// What it is by where it stands (a note, a comment, a header); nil where its own properties say.
    var fixedKind: BlockKind?
    var cell: CellPlace?
    /// Whether all of its text is bold.
    var isBold = false
    /// Whether it stands in a table of contents.
    var isContents = false
    var page = 1
    /// Which of the part's paragraphs, from 1.
    var number: Int

    init(number: Int) { self.number = number }

    /// Whether it shows anything.
    var isBlank: Bool { !text.unicodeScalars.contains { !$0.properties.isWhitespace } }

    /// The paragraph that this one and the next make when the mark between them is gone. The last mark's
    /// properties hold for the whole, as in Word, unless nothing follows.
    func joined(with next: StoryParagraph) -> StoryParagraph {
        var whole = next.isBlank ? self : next
        whole.properties.joinsNext = next.properties.joinsNext
        let length = text.utf8.count
        whole.text = text + next.text
        whole.inserted = inserted + next.inserted.map { $0.lowerBound + length..<$0.upperBound + length }
        whole.asides = asides + next.asides.map { $0.moved(by: length) }
        whole.commentMarks = commentMarks + next.commentMarks.map { $0.moved(by: length) }
        whole.notes = notes + next.notes
        whole.comments = comments + next.comments
        whole.diagrams = diagrams + next.diagrams
        whole.charts = charts + next.charts
        whole.embeddedFiles = embeddedFiles + next.embeddedFiles
        whole.isBold = (isBold || isBlank) && (next.isBold || next.isBlank)
        whole.isContents = (isContents || isBlank) && (next.isContents || next.isBlank)
        whole.page = page
        whole.number = number
        return whole
    }
}

extension StoryParagraph.Aside {
    fileprivate func moved(by length: Int) -> Self {
        var moved = self
        moved.place += length
        return moved
    }
}

extension StoryParagraph.CommentMark {
    fileprivate func moved(by length: Int) -> Self {
        var moved = self
        moved.place += length
        return moved
    }
}
