/// A part of a document's text that belongs together: a paragraph, a heading, a cell's paragraph, a footer.
public struct Block: Codable, Hashable, Sendable {
    public let kind: BlockKind
    /// The bytes of the document's text that the block holds, label included.
    public let range: ByteRange
    /// How many of the first bytes are a number or bullet, with the space after it (`1.2.a `, `• `); 0 for none.
    public let labelLength: Int
    /// For headings the level from 1; for list items the depth from 1.
    public let level: Int?
    /// The page from 1 on which the block begins, where known.
    public let page: Int?
    /// Where the block's lines stand, in order; empty where the format has no lines.
    public let lines: [LinePlace]
    /// The place in a table, for text that stands in one.
    public let cell: CellPlace?
    /// For formats of parts (DOCX): the part's name and the paragraph in it, from 1.
    public let part: PartPlace?
    /// Whether all of its text is bold.
    public let isBold: Bool
    /// Tracked changes in the block, or what a comment hangs on; nil where nothing is marked.
    public let markup: BlockMarkup?

    public init(
        kind: BlockKind, range: ByteRange, labelLength: Int = 0, level: Int? = nil, page: Int? = nil,
        lines: [LinePlace] = [], cell: CellPlace? = nil, part: PartPlace? = nil, isBold: Bool = false,
        markup: BlockMarkup? = nil
    ) {
        precondition(0 <= labelLength && labelLength <= range.count, "a label lies inside its block")
        self.kind = kind
        self.range = range
        self.labelLength = labelLength
        self.level = level
        self.page = page
        self.lines = lines
        self.cell = cell
        self.part = part
        self.isBold = isBold
        self.markup = markup
    }

    /// The bytes after the label.
    public var bodyRange: ByteRange { ByteRange(start: range.start + labelLength, end: range.end) }

    /// The page on which byte `offset` of the document's text stands: that of its line, else the block's.
    public func page(at offset: Int) -> Int? {
        lines.last { $0.range.start <= offset }?.page ?? page
    }
}

/// What a block is, as far as its file shows it.
public enum BlockKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A document's title (a title style, or the largest type on the first page).
    case title
    case heading
    case paragraph
    case listItem = "list_item"
    /// A paragraph in a table's cell; `Block.cell` says which.
    case tableText = "table_text"
    case footnote
    case caption
    /// A paragraph set as a quotation (a quotation style, or an indented block in quotation marks).
    case quotation
    case formLabel = "form_label"
    case formField = "form_field"
    /// A margin comment.
    case comment
    /// A line of a table of contents.
    case contents
    case pageHeader = "page_header"
    case pageFooter = "page_footer"
    /// Text struck by a tracked change.
    case deleted
    /// Text that the file holds but does not show.
    case hidden
    /// An earlier mail that stands under a mail's own text or between it.
    case quotedMail = "quoted_mail"

    /// Whether the block belongs to the running text that a reader of the page follows.
    public var isRunningText: Bool {
        switch self {
        case .pageHeader, .pageFooter, .contents, .comment, .deleted, .hidden, .quotedMail: false
        default: true
        }
    }
}

/// Where a line stands on a page.
public struct LinePlace: Codable, Hashable, Sendable {
    /// The bytes of the document's text on this line.
    public let range: ByteRange
    /// The page from 1.
    public let page: Int
    public let box: Box
    /// Words on it that were recognised in a picture without certainty, in order; empty for text of a file's own.
    public let uncertain: [UncertainWord]

    public init(range: ByteRange, page: Int, box: Box, uncertain: [UncertainWord] = []) {
        self.range = range
        self.page = page
        self.box = box
        self.uncertain = uncertain
    }

    /// Reads `[start, end, page, x, y, width, height]` and then the uncertain words: a document has as many lines as
    /// pages have.
    public init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        let (start, end) = (try values.decode(Int.self), try values.decode(Int.self))
        guard 0 <= start, start <= end else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "[\(start), \(end)] is no range"))
        }
        range = ByteRange(start: start, end: end)
        page = try values.decode(Int.self)
        box = Box(
            x: try values.decode(Double.self), y: try values.decode(Double.self),
            width: try values.decode(Double.self), height: try values.decode(Double.self))
        var uncertain: [UncertainWord] = []
        while !values.isAtEnd { uncertain.append(try values.decode(UncertainWord.self)) }
        self.uncertain = uncertain
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.unkeyedContainer()
        try values.encode(range.start)
        try values.encode(range.end)
        try values.encode(page)
        for length in [box.x, box.y, box.width, box.height] { try values.encode(length) }
        for word in uncertain { try values.encode(word) }
    }
}

/// A box on a page in points (1/72 inch), to the hundredth; the origin is the page's upper left corner, y grows
/// downward.
public struct Box: Codable, Hashable, Sendable {
    public let x: Double
    public let y: Double
    public let width: Double
    public let height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = Self.rounded(x)
        self.y = Self.rounded(y)
        self.width = Self.rounded(width)
        self.height = Self.rounded(height)
    }

    /// Finer places mean nothing on a page and would fill the ledger with digits; what is no number, as a broken file
    /// may have it, is 0, since nothing else could be stored.
    private static func rounded(_ length: Double) -> Double {
        let rounded = (length * 100).rounded() / 100
        return rounded.isFinite ? rounded : 0
    }
}

/// A cell of a table; all numbers from 0.
public struct CellPlace: Codable, Hashable, Sendable {
    /// Which of the document's tables, in order.
    public let table: Int
    public let row: Int
    public let column: Int
    /// Whether the row repeats the table's heads (marked so, or the first row of a table that has one).
    public let isHeader: Bool
    /// How many rows the cell covers, where it is merged with cells under it; nil for a cell of one row.
    public let rowSpan: Int?

    public init(table: Int, row: Int, column: Int, isHeader: Bool, rowSpan: Int? = nil) {
        self.table = table
        self.row = row
        self.column = column
        self.isHeader = isHeader
        self.rowSpan = rowSpan
    }
}

/// A paragraph of a part of a packaged format.
public struct PartPlace: Codable, Hashable, Sendable {
    /// Such as `word/document.xml`.
    public let name: String
    /// The paragraph in the part, from 1.
    public let paragraph: Int

    public init(name: String, paragraph: Int) {
        self.name = name
        self.paragraph = paragraph
    }
}
