import Tables

/// Where things stand on the page: the targets of its links.
struct HTMLAnchors {
    /// What a link to a remark shows.
    struct RemarkPlace {
        let number: String
        let sender: String
    }

    /// By the remark's id: only remarks whose own row is on the page.
    private(set) var remarks: [String: RemarkPlace] = [:]
    /// By file name: the anchor of the first row that stands for that one file.
    private(set) var files: [String: String] = [:]

    init(_ report: Report) {
        for table in report.tables {
            for (place, row) in table.rows.enumerated() {
                if let id = row.remark, remarks[id] == nil, row.cells.count > 1 {
                    remarks[id] = RemarkPlace(number: row.cells[0].plainText, sender: row.cells[1].plainText)
                } else if row.remark == nil, let file = Self.file(of: row), files[file] == nil {
                    files[file] = Self.anchor(row: place, of: table)
                }
            }
        }
    }

    /// The id of a remark's row.
    static func anchor(remark: String) -> String { "m-\(remark)" }

    /// The id of a row.
    static func anchor(row: Int, of table: Table) -> String { "r-\(table.id)-\(row + 1)" }

    /// The id of a table.
    static func anchor(table: Table) -> String { "t-\(table.id)" }

    /// The file that a row is about: a cell of words that names it alone as its source.
    private static func file(of row: Row) -> String? {
        for cell in row.cells {
            if case .text = cell.content, cell.evidence.files.count == 1, cell.evidence.remarks.isEmpty {
                return cell.evidence.files[0]
            }
        }
        return nil
    }
}
