import Consultation
import Foundation
import Readers
import Testing

/// A document as tests compare it: one line a block, its kind and its text.
struct PDFOutline {
    let document: SourceDocument
    let diagnostics: [Diagnostic]

    init(_ sample: PDFSample) throws {
        let result = PDFReader().read(
            SourceFile(
                name: "svar.pdf", hash: ContentHash(rawValue: String(repeating: "a", count: 64)), bytes: sample.bytes))
        document = try #require(result.document)
        diagnostics = result.diagnostics
    }

    /// `heading 1: Mål`, `list_item: • Ett`, `table_text 0/1/0: Kap. 2`.
    var lines: [String] {
        document.blocks.map { block in
            var kind = block.kind.rawValue
            if block.kind == .heading, let level = block.level { kind += " \(level)" }
            if let cell = block.cell { kind += " \(cell.table)/\(cell.row)/\(cell.column)\(cell.isHeader ? "h" : "")" }
            return "\(kind): \(document.text(of: block))"
        }
    }

    /// The texts of the blocks of a kind.
    func texts(_ kind: BlockKind) -> [String] {
        document.blocks.filter { $0.kind == kind }.map { document.text(of: $0) }
    }
}
