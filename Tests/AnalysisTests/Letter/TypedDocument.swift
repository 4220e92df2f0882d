import Consultation
import Foundation

@testable import Analysis

/// Makes documents from typed text, one block a line, so that a test shows what it is about.
///
/// `# ` to `### ` headings, `= ` a title, `^ ` a page header, `_ ` a page footer, `- ` a list item, `* ` bold,
/// `. ` a line of a table of contents, `| a | b |` a table's row (`|! ` its heads), `? ` a form's label, `! ` its
/// field, `---` a new page; ` // ` breaks a line inside a block.
enum TypedDocument {
    static func make(_ typed: String, name: String = "fil.docx", pages: Bool = false) -> SourceDocument {
        var text = ""
        var blocks: [Block] = []
        var page = 1
        var table = 0
        var row = 0
        var wasRow = false
        func add(_ kind: BlockKind, _ body: String, level: Int? = nil, cell: CellPlace? = nil, isBold: Bool = false) {
            guard !body.isEmpty else { return }
            if !text.isEmpty { text += "\n" }
            let start = text.utf8.count
            text += body.replacingOccurrences(of: " // ", with: "\n")
            let range = ByteRange(start: start, end: text.utf8.count)
            let label = kind == .listItem ? labelLength(body) : 0
            blocks.append(
                Block(
                    kind: kind, range: range, labelLength: label, level: level, page: pages ? page : nil, cell: cell,
                    isBold: isBold))
        }
        for line in typed.split(separator: "\n").map(String.init) {
            if line.hasPrefix("|") {
                if !wasRow { (table, row) = (table + (wasRow ? 0 : 1), 0) }
                let isHeader = line.hasPrefix("|!")
                let cells = line.dropFirst(isHeader ? 2 : 1).split(separator: "|", omittingEmptySubsequences: false)
                for (column, cell) in cells.dropLast().enumerated() {
                    let place = CellPlace(table: table, row: row, column: column, isHeader: isHeader)
                    add(.tableText, cell.trimmingCharacters(in: .whitespaces), cell: place)
                }
                row += 1
                wasRow = true
                continue
            }
            wasRow = false
            if line == "---" {
                page += 1
            } else if let (mark, kind, level) = marks.first(where: { line.hasPrefix($0.0) }) {
                add(kind, String(line.dropFirst(mark.count)), level: level, isBold: mark == "* ")
            } else {
                add(.paragraph, line)
            }
        }
        return SourceDocument(
            hash: ContentHash(rawValue: String(repeating: "0", count: 64)), fileName: name, format: .docx, text: text,
            blocks: blocks, pageCount: pages ? page : nil)
    }

    private static let marks: [(String, BlockKind, Int?)] = [
        ("### ", .heading, 3), ("## ", .heading, 2), ("# ", .heading, 1), ("= ", .title, nil), ("^ ", .pageHeader, nil),
        ("_ ", .pageFooter, nil), ("- ", .listItem, 1), ("* ", .paragraph, nil), (". ", .contents, nil),
        ("? ", .formLabel, nil), ("! ", .formField, nil),
    ]

    private static func labelLength(_ text: String) -> Int {
        guard let first = text.split(separator: " ").first, first.hasSuffix(".") || first.hasSuffix(")") else {
            return 0
        }
        return first.utf8.count + 1
    }
}
