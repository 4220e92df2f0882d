import OfficePackage
import Tables

/// Writes one table with its caption and note; a heat map too wide for the page is cut into parts.
struct DOCXTable {
    let table: Table
    /// Which table of the document it is, from 1.
    let number: Int
    let page: DOCXPage

    /// Rows taller than about half a page may be cut by the page's end.
    private static let longestWholeText = 2_500
    /// Characters that two upright lines hold.
    private static let longestUprightHead = 72
    /// A table of so few rows is not cut by the page's end.
    private static let wholeTable = 26

    private var staysWhole: Bool { table.rows.count <= Self.wholeTable && table.form != .list }

    func write(to xml: inout XMLWriter) {
        for (place, columns) in columnParts.enumerated() {
            if place == 0 {
                xml.caption("Tabell", number: number, table.caption, style: "TableCaption")
            } else {
                xml.paragraph("TableCaption", "Tabell \(number), fortsatt")
            }
            write(columns, to: &xml)
        }
        xml.paragraph("TableNote", table.note)
    }

    /// Which columns stand beside each other; the first is repeated in every part.
    private var columnParts: [[Int]] {
        let all = Array(table.columns.indices)
        let room = Double(page.textWidth) / DOCXPage.twipsPerMillimetre * 1.1
        guard table.form == .heatMap, let first = table.columns.first, all.count > 1,
            table.columns.reduce(0, { $0 + $1.width }) > room
        else { return [all] }
        var parts: [[Int]] = []
        var used = Double.infinity
        for column in all.dropFirst() {
            if used + table.columns[column].width > room {
                parts.append([0])
                used = first.width
            }
            parts[parts.count - 1].append(column)
            used += table.columns[column].width
        }
        return parts
    }

    private func write(_ columns: [Int], to xml: inout XMLWriter) {
        let widths = self.widths(of: columns)
        xml.open("w:tbl")
        writeProperties(width: widths.reduce(0, +), to: &xml)
        xml.open("w:tblGrid")
        for width in widths { xml.empty("w:gridCol", ["w:w": String(width)]) }
        xml.close()
        writeHead(columns, widths, to: &xml)
        for row in table.allRows { write(row, columns, widths, to: &xml) }
        xml.close()
    }

    /// Narrow tables keep their wished widths; others fill the page.
    private func widths(of columns: [Int]) -> [Int] {
        let wishes = columns.map { table.columns[$0].width * DOCXPage.twipsPerMillimetre }
        let sum = wishes.reduce(0, +)
        let isNarrow = sum < Double(page.textWidth) * 0.8 || columnParts.count > 1
        let scale = isNarrow ? min(1, Double(page.textWidth) / sum) : Double(page.textWidth) / sum
        return wishes.map { Int($0 * scale) }
    }

    private func writeProperties(width: Int, to xml: inout XMLWriter) {
        xml.open("w:tblPr")
        xml.value("w:tblStyle", "ReportTable")
        xml.empty("w:tblW", ["w:w": String(width), "w:type": "dxa"])
        xml.empty("w:tblLayout", ["w:type": "fixed"])
        if table.form == .heatMap {
            xml.open("w:tblCellMar")
            xml.empty("w:left", ["w:w": "28", "w:type": "dxa"])
            xml.empty("w:right", ["w:w": "28", "w:type": "dxa"])
            xml.close()
        }
        xml.empty(
            "w:tblLook",
            [
                "w:val": "0420", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "0", "w:lastColumn": "0",
                "w:noHBand": "0", "w:noVBand": "1",
            ])
        xml.value("w:tblCaption", table.caption)
        xml.value("w:tblDescription", table.note.isEmpty ? table.caption : table.note)
        xml.close()
    }

    private func writeHead(_ columns: [Int], _ widths: [Int], to xml: inout XMLWriter) {
        xml.open("w:tr")
        xml.open("w:trPr")
        xml.empty("w:cantSplit")
        let isUpright = columns.contains { stands(table.columns[$0]) }
        if isUpright { xml.empty("w:trHeight", ["w:val": "2722", "w:hRule": "exact"]) }
        xml.empty("w:tblHeader")
        xml.close()
        for (index, width) in zip(columns, widths) {
            let column = table.columns[index]
            xml.open("w:tc")
            xml.open("w:tcPr")
            xml.empty("w:tcW", ["w:w": String(width), "w:type": "dxa"])
            shade("E8EDF2", &xml)
            if stands(column) { xml.value("w:textDirection", "btLr") }
            xml.value("w:vAlign", stands(column) ? "center" : "bottom")
            xml.close()
            writeHead(of: column, to: &xml)
            xml.close()
        }
        xml.close()
    }

    private func writeHead(of column: Column, to xml: inout XMLWriter) {
        switch (column.kind == .number, table.form) {
        case (true, .heatMap) where stands(column):
            let isLong = column.head.count > Self.longestUprightHead
            let head = isLong ? column.head.prefix(Self.longestUprightHead - 2) + " …" : column.head[...]
            xml.paragraph("TableHeadUpright", String(head))
        case (true, .heatMap): xml.paragraph("TableHeadCentred", column.shortHead)
        case (true, _): xml.paragraph("TableHeadRight", column.head)
        case (false, _): xml.paragraph("TableHead", column.head)
        }
    }

    /// Heads too long for their columns stand upright.
    private func stands(_ column: Column) -> Bool { table.form == .heatMap && column.width < 12 }

    private func write(_ row: Row, _ columns: [Int], _ widths: [Int], to xml: inout XMLWriter) {
        xml.open("w:tr")
        if !row.cells.contains(where: { $0.plainText.utf8.count > Self.longestWholeText }) {
            xml.open("w:trPr")
            xml.empty("w:cantSplit")
            xml.close()
        }
        if row.role == .group, let first = row.cells.first {
            writeGroup(first, columns.count, width: widths.reduce(0, +), to: &xml)
        } else {
            for (index, width) in zip(columns, widths) { write(row.cells[index], row, index, width, to: &xml) }
        }
        xml.close()
    }

    private func writeGroup(_ cell: Cell, _ span: Int, width: Int, to xml: inout XMLWriter) {
        xml.open("w:tc")
        xml.open("w:tcPr")
        xml.empty("w:tcW", ["w:w": String(width), "w:type": "dxa"])
        xml.value("w:gridSpan", String(span))
        shade("F2F5F8", &xml)
        xml.close()
        xml.open("w:p")
        xml.open("w:pPr")
        xml.value("w:pStyle", "TableText")
        xml.empty("w:keepNext")
        xml.close()
        xml.run(cell.plainText, isBold: true)
        xml.close()
        xml.close()
    }

    private func write(_ cell: Cell, _ row: Row, _ index: Int, _ width: Int, to xml: inout XMLWriter) {
        let palette = DOCXStyles.shades
        xml.open("w:tc")
        xml.open("w:tcPr")
        xml.empty("w:tcW", ["w:w": String(width), "w:type": "dxa"])
        if row.role == .total {
            xml.open("w:tcBorders")
            xml.empty("w:top", ["w:val": "single", "w:sz": "8", "w:space": "0", "w:color": "55606E"])
            xml.close()
        }
        if palette.indices.contains(cell.shade), cell.shade > 0 { shade(palette[cell.shade].ground, &xml) }
        xml.close()
        xml.open("w:p")
        xml.style(style(of: table.columns[index], row), keepsNext: staysWhole && row.role != .total)
        let colour = cell.shade > 0 ? palette[min(cell.shade, palette.count - 1)].ink : nil
        xml.run(
            cell.plainText, isBold: row.role == .total, colour: row.role == .sub && colour == nil ? "55606E" : colour)
        xml.close()
        xml.close()
    }

    private func style(of column: Column, _ row: Row) -> String {
        guard column.kind == .number else { return "TableText" }
        return table.form == .heatMap ? "TableNumberCentred" : "TableNumber"
    }

    private func shade(_ colour: String, _ xml: inout XMLWriter) {
        xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": colour])
    }
}
