import PDFText

/// Puts tables that go on over a page break back together.
enum TableJoints {
    /// The pages with each such table whole on the page where it begins. Heads that are repeated on the next
    /// page become part of that page's running head.
    static func joined(_ pages: [PageLayout]) -> [PageLayout] {
        var pages = pages
        // Where the table stands that may still go on.
        var open: (page: Int, item: Int)?
        for index in pages.indices {
            if let place = open, case .table(var table) = pages[place.page].flow[place.item],
                case .table(let next)? = pages[index].flow.first, haveSameColumns(table, next)
            {
                let repeated = append(next, to: &table)
                pages[place.page].flow[place.item] = .table(table)
                pages[index].head += repeated
                pages[index].flow.removeFirst()
                if pages[index].flow.isEmpty { continue }
            }
            let last = pages[index].flow.count - 1
            if last >= 0, case .table = pages[index].flow[last] { open = (index, last) } else { open = nil }
        }
        return pages
    }

    private static func haveSameColumns(_ a: PageTable, _ b: PageTable) -> Bool {
        guard a.isRuled == b.isRuled, a.columns.count == b.columns.count || !a.isRuled else { return false }
        let shared = b.columns.count { column in a.columns.contains { abs($0 - column) < 5 } }
        return shared == b.columns.count || (!a.isRuled && shared >= 2)
    }

    /// Returns the lines of repeated heads.
    private static func append(_ next: PageTable, to table: inout PageTable) -> [TextLine] {
        var rows = next.rows
        var repeated: [TextLine] = []
        if let head = table.rows.first, let first = rows.first, text(head) == text(first), rows.count > 1 {
            repeated = first.flatMap(\.lines)
            rows.removeFirst()
        }
        if let last = table.rows.last, let first = rows.first, table.isRuled, goesOn(first, after: last) {
            for cell in first {
                guard let same = last.firstIndex(where: { $0.column == cell.column }) else { continue }
                table.rows[table.rows.count - 1][same].lines += cell.lines
                table.rows[table.rows.count - 1][same].fields += cell.fields
            }
            rows.removeFirst()
        }
        table.rows += rows
        return repeated
    }

    /// Whether a row is the rest of the last one: no cell of it begins a sentence after one that has ended.
    private static func goesOn(_ row: [PageCell], after last: [PageCell]) -> Bool {
        guard row.map(\.column) == last.map(\.column) else { return false }
        var isCut = false
        for (cell, above) in zip(row, last) {
            guard let first = cell.lines.first else { continue }
            guard let end = above.lines.last else { return false }
            if TextEnds.startsLowercase(first.words[0].text) {
                isCut = true
            } else if TextEnds.endsSentence(end.words) || !reachesRight(end, before: first) {
                // A sentence may still begin on the new page, if another cell shows that the row goes on.
                if cell.column == 0 { return false }
            } else {
                isCut = true
            }
        }
        return isCut
    }

    private static func reachesRight(_ line: TextLine, before next: TextLine) -> Bool {
        next.firstWordWidth > line.column.upperBound - line.box.maxX
    }

    private static func text(_ row: [PageCell]) -> [String] {
        row.map { cell in cell.lines.map(\.text).joined(separator: " ") }
    }
}
