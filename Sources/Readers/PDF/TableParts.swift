import Consultation
import PDFText

/// Numbers the tables of a document and their rows, in order.
struct TableParts {
    private var count = 0

    /// The paragraphs of a table's cells, row by row.
    mutating func parts(of table: PageTable, page: Int, rules: ParagraphRules) -> [DocumentPart] {
        var parts: [DocumentPart] = []
        let head = Self.hasHead(table)
        for (index, row) in table.rows.enumerated() {
            for cell in row {
                let place = CellPlace(table: count, row: index, column: cell.column, isHeader: head && index == 0)
                parts += Self.parts(of: cell, at: place, page: page, rules: rules)
            }
        }
        count += 1
        return parts
    }

    private static func parts(
        of cell: PageCell, at place: CellPlace, page: Int, rules: ParagraphRules
    ) -> [DocumentPart] {
        var parts: [DocumentPart] = []
        var open: Paragraph?
        for line in cell.lines {
            if var paragraph = open, rules.continues(line, paragraph) {
                paragraph.lines.append(line)
                open = paragraph
                continue
            }
            if let paragraph = open { parts.append(part(paragraph, place)) }
            open = Paragraph(lines: [line], label: rules.label(of: line, after: open))
        }
        if let paragraph = open { parts.append(part(paragraph, place)) }
        for field in cell.fields {
            let text =
                switch field.value {
                case .text(let text): text
                case .mark(let isOn): isOn ? "☒" : "☐"
                }
            parts.append(DocumentPart(.cell(place), text: text, page: page, box: field.box))
        }
        return parts
    }

    private static func part(_ paragraph: Paragraph, _ place: CellPlace) -> DocumentPart {
        DocumentPart(.cell(place), lines: paragraph.lines, label: paragraph.label)
    }

    /// Whether the first row names the columns.
    static func hasHead(_ table: PageTable) -> Bool {
        guard table.rows.count >= 2, let first = table.rows.first else { return false }
        let cells = first.filter { !$0.lines.isEmpty }
        guard cells.count >= 2 else { return false }
        if cells.allSatisfy({ $0.lines.allSatisfy(\.isBold) }) { return true }
        guard table.isRuled, cells.count == table.columns.count, table.rows.count >= 3 else { return false }
        let lengths = table.rows.map { row in row.map { cell in length(cell) }.max() ?? 0 }
        let rest = lengths.dropFirst().max() ?? 0
        return lengths[0] <= 40 && rest > 2 * lengths[0]
    }

    private static func length(_ cell: PageCell) -> Int {
        cell.lines.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.text.utf8.count + 1 } }
    }
}
