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
        /// Which of its words a recogniser was not sure of; nil for text of a file's own.
        var doubtful: DoubtfulWords?

        public init(_ text: String, page: Int, box: Box) {
            self.text = text
            self.page = page
            self.box = box
        }

        init(_ text: String, page: Int, box: Box, doubtful: DoubtfulWords) {
            self.init(text, page: page, box: box)
            self.doubtful = doubtful
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
        /// What the block's markup says; ranges of `inserted` are added to it.
        public var markup: BlockMarkup?
        /// Bytes of `text` that a tracked change put in, ascending, apart from each other.
        public var inserted: [Range<Int>] = []
        /// Places in `text` that the caller wants to find in the document, as bytes, ascending.
        public var places: [Int] = []

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

    /// How many bytes the text has so far.
    var end: Int { bytes.count }

    /// The bytes from one place to another without white space at their ends; nil when nothing is left.
    func range(from start: Int, to end: Int) -> ByteRange? {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A }
        var (start, end) = (start, min(end, bytes.count))
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return start < end ? ByteRange(start: start, end: end) : nil
    }

    /// The text so far.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Appends a block after a line feed; one that holds nothing but white space is left out.
    /// - Returns: the bytes of the document's text at which the part's `places` now are.
    @discardableResult public mutating func append(_ part: Part) -> [Int] {
        let label = CleanText.bytes(of: part.label)
        let cuts = part.cuts
        let pieces = CleanText.joined(part.lines.isEmpty ? part.text.cut(at: cuts) : part.lines.map(\.text))
        guard !label.isEmpty || pieces.contains(where: { !$0.isEmpty }) else {
            return part.places.map { _ in bytes.count }
        }
        if !bytes.isEmpty { bytes.append(0x0A) }
        let start = bytes.count
        bytes += label
        let hasBody = pieces.contains { !$0.isEmpty }
        if !label.isEmpty, hasBody { bytes.append(0x20) }
        let labelLength = bytes.count - start
        var places: [LinePlace] = []
        var lineStart = start
        var placeOfCut: [Int: Int] = [:]
        for (index, piece) in pieces.enumerated() {
            bytes += piece
            if index < cuts.count { placeOfCut[cuts[index]] = bytes.count }
            guard index < part.lines.count, bytes.count > lineStart else { continue }
            let line = part.lines[index]
            places.append(
                LinePlace(
                    range: ByteRange(start: lineStart, end: bytes.count), page: line.page, box: line.box,
                    uncertain: line.doubtful?.places(in: bytes[lineStart...], from: lineStart) ?? []))
            lineStart = bytes.count
        }
        blocks.append(
            Block(
                kind: part.kind, range: ByteRange(start: start, end: bytes.count), labelLength: labelLength,
                level: part.level, page: part.page ?? places.first?.page, lines: places, cell: part.cell,
                part: part.part, isBold: part.isBold, markup: part.markup(placeOfCut)))
        return part.places.map { placeOfCut[$0] ?? bytes.count }
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

extension TextAssembly.Part {
    /// Where the text is cut to follow places in it, ascending, each once.
    fileprivate var cuts: [Int] {
        guard lines.isEmpty, !(inserted.isEmpty && places.isEmpty) else { return [] }
        let bounds = inserted.flatMap { [$0.lowerBound, $0.upperBound] }
        return Set(bounds + places).filter { 0...text.utf8.count ~= $0 }.sorted()
    }

    /// The markup with the inserted text at its places in the document.
    fileprivate func markup(_ placeOfCut: [Int: Int]) -> BlockMarkup? {
        let ranges = inserted.compactMap { range -> ByteRange? in
            guard let start = placeOfCut[range.lowerBound], let end = placeOfCut[range.upperBound], start < end
            else { return nil }
            return ByteRange(start: start, end: end)
        }
        guard markup != nil || !ranges.isEmpty else { return nil }
        var whole = markup ?? BlockMarkup()
        whole.inserted = ranges
        return whole
    }
}

extension String {
    /// The text in pieces, cut at bytes that ascend; one piece more than there are cuts.
    fileprivate func cut(at cuts: [Int]) -> [String] {
        guard !cuts.isEmpty else { return [self] }
        let bounds = [0] + cuts + [utf8.count]
        return zip(bounds, bounds.dropFirst()).map { slice(ByteRange(start: $0, end: max($0, $1))) }
    }
}
