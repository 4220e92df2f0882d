import Consultation

/// A line of a document as it stands on the page: a line of a PDF, or of a paragraph with breaks inside.
struct DocumentLine: Hashable, Sendable {
    /// Without white space at the ends; tabs inside stay.
    let text: String
    /// The line's bytes in the document's text.
    let range: ByteRange
    /// Which of the document's blocks it belongs to, from 0.
    let block: Int
    let kind: BlockKind
    let page: Int?
    /// Where it stands, for formats of lines.
    let box: Box?
    let cell: CellPlace?

    /// All lines of a document in order; empty ones left out.
    static func lines(of document: SourceDocument) -> [DocumentLine] {
        document.blocks.indices.flatMap { lines(of: document, block: $0) }
    }

    /// The lines of one block.
    static func lines(of document: SourceDocument, block index: Int) -> [DocumentLine] {
        let block = document.blocks[index]
        let bytes = document.text.utf8
        let pieces: [(ByteRange, Int?, Box?)] =
            block.lines.isEmpty
            ? [(block.range, block.page, nil)] : block.lines.map { ($0.range, $0.page, $0.box) }
        return pieces.flatMap { range, page, box -> [DocumentLine] in
            let from = bytes.index(bytes.startIndex, offsetBy: range.start)
            let to = bytes.index(from, offsetBy: range.count)
            return bytes[from..<to].split(separator: 0x0A).compactMap { part -> DocumentLine? in
                var part = part
                while let first = part.first, isSpace(first) { part = part.dropFirst() }
                while let last = part.last, isSpace(last) { part = part.dropLast() }
                guard !part.isEmpty else { return nil }
                let start = bytes.distance(from: bytes.startIndex, to: part.startIndex)
                return DocumentLine(
                    text: String(decoding: part, as: UTF8.self),
                    range: ByteRange(start: start, end: start + part.count), block: index, kind: block.kind,
                    page: page, box: box, cell: block.cell)
            }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
