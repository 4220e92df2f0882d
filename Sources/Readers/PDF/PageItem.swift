import PDFText

/// A part of a page that is read as one: a stretch of words, a table, a form's field.
struct PageItem {
    /// What it holds.
    enum Content {
        case words([Word])
        case table(PageTable)
        case field(PDFField)
    }

    let content: Content
    let box: PDFBox

    init(words: [Word]) {
        content = .words(words)
        box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
    }

    init(table: PageTable) {
        content = .table(table)
        box = table.box
    }

    init(field: PDFField) {
        content = .field(field)
        box = field.box
    }

    var words: [Word]? {
        if case .words(let words) = content { words } else { nil }
    }
}

/// A table.
struct PageTable {
    /// Rows from the top; cells from the left, each with its column.
    var rows: [[PageCell]]
    /// The left edges of the columns, in points.
    let columns: [Double]
    /// Its box on the page where it begins.
    let box: PDFBox
    /// Whether lines are drawn around its cells.
    let isRuled: Bool
    /// The page, from 1, on which it begins.
    let page: Int
    /// The page on which it ends.
    var lastPage: Int

    init(rows: [[PageCell]], columns: [Double], box: PDFBox, isRuled: Bool, page: Int) {
        self.rows = rows
        self.columns = columns
        self.box = box
        self.isRuled = isRuled
        self.page = page
        lastPage = page
    }
}

/// A cell of a table.
struct PageCell {
    let column: Int
    /// How many columns it spans.
    let span: Int
    var lines: [TextLine]
    var fields: [PDFField]
}

/// What a page holds, in the order in which it is read.
enum FlowItem {
    case line(TextLine)
    case table(PageTable)
    case field(PDFField)
}
