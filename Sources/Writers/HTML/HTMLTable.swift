import Tables

/// Writes one table.
struct HTMLTable {
    let table: Table
    /// Which table of the page it is, from 1.
    let number: Int
    let anchors: HTMLAnchors

    /// Wider tables than this (millimetres on paper) take the whole page and scroll on a narrow screen.
    private static let wide = 200.0
    /// How wide on the screen a narrow table may get, for each millimetre on paper.
    private static let remPerMillimetre = 0.3

    private var width: Double { table.columns.reduce(0) { $0 + $1.width } }
    private var isWide: Bool { table.form == .list && width > Self.wide }

    /// What keeps a narrow list narrow.
    private var limit: String {
        guard table.form == .list, !isWide else { return "" }
        return " style=\"max-width:\(Int((width * Self.remPerMillimetre).rounded()))rem\""
    }

    func write(to html: inout HTMLText, basis: inout HTMLBasis) {
        let id = HTMLText.escaped(HTMLAnchors.anchor(table: table))
        html.markup(
            "<div class=\"table \(table.form.rawValue)\(isWide ? " wide" : "")\"\(limit) id=\"\(id)\" tabindex=\"0\" role=\"region\" aria-labelledby=\"\(id)-c\">\n"
        )
        html.markup("<table><caption id=\"\(id)-c\"><b>Tabell \(number)</b> ")
        html.text(table.caption)
        html.markup("</caption>\n")
        writeColumns(to: &html)
        html.markup("<thead><tr>")
        for column in table.columns { writeHead(column, to: &html) }
        html.markup("</tr></thead>\n<tbody>\n")
        for (place, row) in table.rows.enumerated() { write(row, place, to: &html, basis: &basis) }
        html.markup("</tbody>\n")
        if let totals = table.totals {
            html.markup("<tfoot>\n")
            write(totals, table.rows.count, to: &html, basis: &basis)
            html.markup("</tfoot>\n")
        }
        html.markup("</table></div>\n")
        if !table.note.isEmpty { html.element("p", "class=\"note\"", text: table.note) }
    }

    /// A heat map sizes itself; other tables keep the columns' proportions.
    private func writeColumns(to html: inout HTMLText) {
        guard table.form == .list else { return }
        html.markup("<colgroup>")
        for column in table.columns {
            let permille = Int((column.width / max(width, 1) * 1000).rounded())
            html.markup("<col style=\"width:\(permille / 10).\(permille % 10)%\">")
        }
        html.markup("</colgroup>\n")
    }

    private func writeHead(_ column: Column, to html: inout HTMLText) {
        let kind = "class=\"\(column.kind.rawValue)\""
        guard table.form == .heatMap, column.kind == .number else {
            return html.element("th", "scope=\"col\" \(kind)", text: column.head)
        }
        html.markup("<th scope=\"col\" \(kind)><span>")
        html.text(column.head)
        html.markup("</span></th>")
    }

    private func write(_ row: Row, _ place: Int, to html: inout HTMLText, basis: inout HTMLBasis) {
        let id = row.remark.map(HTMLAnchors.anchor(remark:)) ?? HTMLAnchors.anchor(row: place, of: table)
        let role = row.role == .plain ? "" : " class=\"\(row.role.rawValue)\""
        html.markup("<tr id=\"\(HTMLText.escaped(id))\"\(role)>")
        if row.role == .group, let first = row.cells.first {
            html.element("th", "scope=\"rowgroup\" colspan=\"\(table.columns.count)\"", text: first.plainText)
        } else {
            for (index, cell) in row.cells.enumerated() {
                write(cell, index, head: rowHead(row), to: &html, basis: &basis)
            }
        }
        html.markup("</tr>\n")
    }

    /// Which cell names the row: the body where a number stands first, else the first.
    private var headIndex: Int {
        guard let first = table.columns.first, first.head == "Nr.", table.columns.count > 1 else { return 0 }
        return 1
    }

    private func rowHead(_ row: Row) -> String {
        row.cells.indices.contains(headIndex) ? row.cells[headIndex].plainText : ""
    }

    private func write(_ cell: Cell, _ index: Int, head: String, to html: inout HTMLText, basis: inout HTMLBasis) {
        let column = table.columns[index]
        let shade = cell.shade > 0 ? " s\(cell.shade)" : ""
        let name = index == headIndex ? "th" : "td"
        html.markup("<\(name)\(name == "th" ? " scope=\"row\"" : "") class=\"\(column.kind.rawValue)\(shade)\">")
        switch cell.content {
        case .empty: break
        case .number, .share:
            let title = index == headIndex ? column.head : "\(head), \(column.head)"
            basis.write(cell.plainText, evidence: cell.evidence, title: title, to: &html)
        case .date(let year, let month, let day):
            let iso = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
            html.element("time", "datetime=\"\(iso)\"", text: cell.plainText)
        case .text(let words): write(words, cell, to: &html)
        }
        html.markup("</\(name)>")
    }

    /// Words that name one remark lead to it; in its own row that is the link by which others can point at it.
    private func write(_ words: String, _ cell: Cell, to html: inout HTMLText) {
        if let id = cell.evidence.remarks.first, cell.evidence.remarks.count == 1, anchors.remarks[id] != nil {
            html.element("a", "href=\"#\(HTMLText.escaped(HTMLAnchors.anchor(remark: id)))\"", text: words)
        } else {
            html.text(words)
        }
    }
}
