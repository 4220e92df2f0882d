import PDFText

/// Puts tables that go on over a page break back together.
enum TableJoints {
    /// The pages with each such table whole where it begins. Heads that are repeated become part of the running
    /// head of the page on which they stand.
    static func joined(_ pages: [PageLayout]) -> [PageLayout] {
        var pages = pages
        // Where the table stands that may still go on.
        var open: (page: Int, item: Int)?
        for index in pages.indices {
            let flow = pages[index].flow
            pages[index].flow = []
            for item in flow {
                if case .table(let next) = item, let place = open,
                    case .table(var table) = pages[place.page].flow[place.item], goesOn(next, after: table)
                {
                    pages[index].head += append(next, to: &table)
                    pages[place.page].flow[place.item] = .table(table)
                    continue
                }
                pages[index].flow.append(item)
                open = if case .table = item { (index, pages[index].flow.count - 1) } else { nil }
            }
        }
        return pages
    }

    /// Whether a table that directly follows another is its rest: it stands further up, on the next page or in the
    /// next column, and has the same columns.
    private static func goesOn(_ next: PageTable, after table: PageTable) -> Bool {
        let isMoved = next.page != table.lastPage || next.box.minY < table.box.minY
        guard isMoved, next.isRuled == table.isRuled else { return false }
        let shift = next.page == table.lastPage ? next.box.minX - table.box.minX : 0
        let shared = next.columns.count { column in table.columns.contains { abs($0 + shift - column) < 5 } }
        if next.isRuled { return shared == next.columns.count && shared == table.columns.count }
        return shared >= 2 || shared == next.columns.count
    }

    /// Returns the lines of repeated heads.
    private static func append(_ next: PageTable, to table: inout PageTable) -> [TextLine] {
        var rows = next.rows
        var repeated: [TextLine] = []
        if let head = table.rows.first, let first = rows.first, rows.count > 1, isRepeated(head, first) {
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
        table.lastPage = next.page
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

    /// Whether the cells of both rows say the same; in scans nearly.
    private static func isRepeated(_ head: [PageCell], _ row: [PageCell]) -> Bool {
        let (a, b) = (text(head), text(row))
        return a.count == b.count && zip(a, b).allSatisfy { Likeness.isSame($0, $1) }
    }

    private static func text(_ row: [PageCell]) -> [String] {
        row.map { cell in cell.lines.map(\.text).joined(separator: " ") }
    }
}
