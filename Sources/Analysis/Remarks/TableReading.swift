import Consultation
import Language

/// What the columns of a reply's tables are for, and what stands beside each cell.
struct TableReading {
    enum Column { case place, remark, proposal, draft, unknown }

    /// For each block of a table what its column is for; nil for blocks outside tables.
    let columns: [Column?]
    /// For each block of a table the other cells of its row.
    let rows: [[RowCell]]

    init(_ document: SourceDocument, _ vocabulary: ReplyVocabulary) {
        var heads: [Place: String] = [:]
        var cells: [Row: [Int: String]] = [:]
        for block in document.blocks {
            guard let cell = block.cell else { continue }
            let text = document.text(of: block)
            if cell.isHeader {
                heads[Place(table: cell.table, column: cell.column)] = text
            } else {
                // A cell merged downward stands beside every row that it covers.
                for covered in cell.row..<cell.row + max(cell.rowSpan ?? 1, 1) {
                    let row = Row(table: cell.table, row: covered)
                    let before = cells[row, default: [:]][cell.column].map { $0 + " " } ?? ""
                    cells[row, default: [:]][cell.column] = before + text
                }
            }
        }
        let kinds = heads.mapValues { Self.column($0, vocabulary) }
        columns = document.blocks.map { block in
            block.cell.map { kinds[Place(table: $0.table, column: $0.column)] ?? .unknown }
        }
        rows = document.blocks.map { block in
            guard let cell = block.cell, !cell.isHeader else { return [] }
            let row = cells[Row(table: cell.table, row: cell.row)] ?? [:]
            return row.keys.sorted().filter { $0 != cell.column }.map { column in
                RowCell(head: heads[Place(table: cell.table, column: column)] ?? "", text: row[column] ?? "")
            }
        }
    }

    private static func column(_ head: String, _ vocabulary: ReplyVocabulary) -> Column {
        let names = vocabulary.headings.names(in: head)
        if names.contains("kolonneUtkast") { return .draft }
        // «Hvor i utkastet», «Forslag til endring»: the first word of a head is what it is about.
        let first = vocabulary.headings.names(in: String(head.split(separator: " ").first ?? ""))
        for names in [first, names] {
            if names.contains("kolonneForslag") { return .proposal }
            if names.contains("kolonneMerknad") { return .remark }
            if names.contains("kolonneSted") { return .place }
        }
        return .unknown
    }

    private struct Place: Hashable {
        let table: Int
        let column: Int
    }

    private struct Row: Hashable {
        let table: Int
        let row: Int
    }
}
