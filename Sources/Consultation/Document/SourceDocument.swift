/// A file as text with its places kept: what every reader gives and every later stage works on.
///
/// `text` holds all of the file's text in reading order, in Unicode's normal form C, the blocks
/// separated by one line feed. `blocks` cover it: each has its range, kind and place. A block that is
/// not part of the running text (header, footer, comment, struck text) is a block like any other, told
/// apart by its kind, so that nothing the file says is lost.
public struct SourceDocument: Codable, Hashable, Sendable {
    /// The hash of the file's bytes.
    public let hash: ContentHash
    /// The file's name as the officer knows it, without folders.
    public let fileName: String
    /// The format that the content showed.
    public let format: DocumentFormat
    /// All text, blocks separated by one line feed.
    public let text: String
    /// The parts of the text in reading order; ranges ascend and do not overlap.
    public let blocks: [Block]
    /// The number of pages, where the format has pages.
    public let pageCount: Int?
    /// What the file says of itself.
    public let properties: DocumentProperties

    public init(
        hash: ContentHash, fileName: String, format: DocumentFormat, text: String, blocks: [Block],
        pageCount: Int?, properties: DocumentProperties = DocumentProperties()
    ) {
        self.hash = hash
        self.fileName = fileName
        self.format = format
        self.text = text
        self.blocks = blocks
        self.pageCount = pageCount
        self.properties = properties
    }

    /// The text of a block, its label included.
    public func text(of block: Block) -> String { text.slice(block.range) }

    /// The text of a block after its number or bullet.
    public func body(of block: Block) -> String { text.slice(block.bodyRange) }
}

/// What a file says of itself, as far as it says anything.
public struct DocumentProperties: Codable, Hashable, Sendable {
    public var title: String?
    public var author: String?
    /// The language code of most of the text, such as `nb-NO`.
    public var language: String?

    public init(title: String? = nil, author: String? = nil, language: String? = nil) {
        self.title = title
        self.author = author
        self.language = language
    }
}

/// The formats a reply may come in.
public enum DocumentFormat: String, Codable, Hashable, Sendable, CaseIterable {
    case pdf, docx, odt, eml, html, txt, rtf, zip, doc, msg, image
    /// Nothing we know.
    case unknown = "ukjent"
}
