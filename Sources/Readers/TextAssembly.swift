public import Consultation

/// Puts a document's text together block by block and keeps every range right.
///
/// All readers use it, so that the same words are the same bytes whatever file they came in (see `CleanText`).
public struct TextAssembly {
    /// A block's text on one line of the file; the texts of a block's lines are put end to end, so the space
    /// between two lines belongs to one of them.
    public struct Line: Hashable, Sendable {
        public var text: String
        public var page: Int
        public var box: Box

        public init(_ text: String, page: Int, box: Box) {
            self.text = text
            self.page = page
            self.box = box
        }
    }

    /// A block on its way in.
    public struct Part: Hashable, Sendable {
        public var kind: BlockKind
        /// The number or bullet ahead of the text, without the space after it; empty for none.
        public var label = ""
        /// The text, where the format has no lines.
        public var text = ""
        /// The text by lines; where it is not empty, `text` is not used.
        public var lines: [Line] = []
        public var level: Int?
        /// The page on which the block begins; where nil, that of its first line.
        public var page: Int?
        public var cell: CellPlace?
        public var part: PartPlace?
        public var isBold = false

        public init(_ kind: BlockKind, label: String = "", text: String = "") {
            self.kind = kind
            self.label = label
            self.text = text
        }

        public init(_ kind: BlockKind, label: String = "", lines: [Line]) {
            self.kind = kind
            self.label = label
            self.lines = lines
        }
    }

    private var bytes: [UInt8] = []
    /// The blocks so far.
    public private(set) var blocks: [Block] = []

    public init() {}

    /// The text so far.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Appends a block after a line feed; one that holds nothing but white space is left out.
    public mutating func append(_ part: Part) {
        let label = CleanText.bytes(of: part.label)
        let pieces = CleanText.joined(part.lines.isEmpty ? [part.text] : part.lines.map(\.text))
        guard !label.isEmpty || pieces.contains(where: { !$0.isEmpty }) else { return }
        if !bytes.isEmpty { bytes.append(0x0A) }
        let start = bytes.count
        bytes += label
        let hasBody = pieces.contains { !$0.isEmpty }
        if !label.isEmpty, hasBody { bytes.append(0x20) }
        let labelLength = bytes.count - start
        var places: [LinePlace] = []
        var lineStart = start
        for (index, piece) in pieces.enumerated() {
            bytes += piece
            guard index < part.lines.count, bytes.count > lineStart else { continue }
            let range = ByteRange(start: lineStart, end: bytes.count)
            places.append(LinePlace(range: range, page: part.lines[index].page, box: part.lines[index].box))
            lineStart = bytes.count
        }
        blocks.append(
            Block(
                kind: part.kind, range: ByteRange(start: start, end: bytes.count), labelLength: labelLength,
                level: part.level, page: part.page ?? places.first?.page, lines: places, cell: part.cell,
                part: part.part, isBold: part.isBold))
    }

    /// The document of all blocks appended.
    public func document(
        of file: SourceFile, format: DocumentFormat, pageCount: Int?,
        properties: DocumentProperties = DocumentProperties()
    ) -> SourceDocument {
        SourceDocument(
            hash: file.hash, fileName: file.name, format: format, text: text, blocks: blocks, pageCount: pageCount,
            properties: properties)
    }
}
