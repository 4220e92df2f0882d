import Consultation

/// A row of the list of recipients as it stands on the page: the pieces between its gaps, left to right.
struct RecipientRow: Hashable {
    var fields: [String]
    /// Where the first piece begins, in points; nil where the format has no places.
    var x: Double?
    var page: Int?
    /// Where the last piece ends, and how wide the pieces are together, in points.
    var right: Double?
    var width: Double?

    /// The rows of lines: the cells of a table's row, and lines that stand side by side, put together.
    static func rows(of lines: [DocumentLine]) -> [RecipientRow] {
        var rows: [RecipientRow] = []
        var last: DocumentLine?
        for line in lines {
            if let last, let cell = line.cell, let before = last.cell, cell.table == before.table,
                cell.row == before.row,
                cell.column == before.column
            {
                rows[rows.count - 1].append(line.text, toLast: true)
            } else if let last, isBeside(line, last) {
                rows[rows.count - 1].append(line.text, toLast: false)
            } else {
                rows.append(
                    RecipientRow(
                        fields: fields(of: line.text), x: line.box?.x, page: line.page, width: line.box?.width))
            }
            if let box = line.box {
                rows[rows.count - 1].right = max(rows[rows.count - 1].right ?? 0, box.x + box.width)
            }
            last = line
        }
        return rows
    }

    /// Whether a line stands in the same table's row as the one before it, or to the right of it.
    private static func isBeside(_ line: DocumentLine, _ last: DocumentLine) -> Bool {
        if let cell = line.cell, let before = last.cell, cell.table == before.table { return cell.row == before.row }
        guard let box = line.box, let before = last.box, line.page == last.page else { return false }
        return overlap(box, before) && box.x > before.x + 0.5 * before.width
    }

    /// - Parameter toLast: whether the text goes on in the last piece, as the next line of its cell.
    private mutating func append(_ text: String, toLast: Bool) {
        var more = Self.fields(of: text)
        if toLast, !fields.isEmpty, !more.isEmpty {
            fields[fields.count - 1] += " " + more.removeFirst()
        }
        fields += more
    }

    /// Whether two boxes stand on one line.
    private static func overlap(_ a: Box, _ b: Box) -> Bool {
        let shared = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
        return shared > 0.5 * min(a.height, b.height)
    }

    /// The pieces between tabs, or between runs of two spaces and more.
    static func fields(of text: String) -> [String] {
        var fields: [String] = []
        for part in text.split(separator: "\t") {
            var current: [Substring] = []
            for word in part.split(separator: " ", omittingEmptySubsequences: false) {
                if word.isEmpty {
                    if !current.isEmpty { fields.append(current.joined(separator: " ")) }
                    current = []
                } else {
                    current.append(word)
                }
            }
            if !current.isEmpty { fields.append(current.joined(separator: " ")) }
        }
        return fields
    }
}
