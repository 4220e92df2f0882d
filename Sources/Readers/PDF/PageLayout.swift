import PDFText

/// A page taken apart: what is read in which order, and what belongs to the page, not to the text.
struct PageLayout {
    /// From 1.
    let number: Int
    var head: [TextLine]
    let foot: [TextLine]
    var flow: [FlowItem]
    let comments: [PDFComment]

    /// Lays out all pages of a document.
    static func pages(_ pages: [PDFPage], of file: some RuleSource) -> [PageLayout] {
        let rows = pages.map { page in
            PageRows.rows(of: page.words.filter(\.isUpright).map { Word($0, fonts: page.fonts) })
        }
        let running = RunningTitles(pages: rows, heights: pages.map(\.height))
        let bodies = rows.indices.map { index in
            Array(rows[index].dropFirst(running.headRows[index]).dropLast(running.footRows[index]))
        }
        let measure = measure(of: bodies)
        var gutters: [ClosedRange<Double>] = []
        var layouts: [PageLayout] = []
        for (index, page) in pages.enumerated() {
            let head = rows[index].prefix(running.headRows[index])
            let foot = rows[index].dropFirst(head.count).suffix(running.footRows[index])
            let endsInTable = if case .table = layouts.last?.flow.last { true } else { false }
            let items = items(of: bodies[index], page: page, file: file, isAfterTable: endsInTable)
            let turned = turned(page)
            // A page that lies on its side says what it has to say in that way.
            let isTurned = page.words.count { !$0.isUpright } * 2 > page.words.count
            var columns = PageColumns(page: page.number, known: gutters, measure: measure)
            let flow = columns.flow(of: items) + (isTurned ? turned.map { .line($0) } : [])
            gutters += columns.gutters
            layouts.append(
                PageLayout(
                    number: page.number, head: head.map { TextLine($0, page: page.number) },
                    foot: foot.map { TextLine($0, page: page.number) } + (isTurned ? [] : turned),
                    flow: AlignedTables.applied(to: flow),
                    comments: page.comments))
        }
        return TableJoints.joined(layouts)
    }

    /// Stamps along margins and watermarks: part of the page, not of its text, in the order of the file.
    private static func turned(_ page: PDFPage) -> [TextLine] {
        var lines: [[Word]] = []
        for word in page.words where !word.isUpright {
            if word.startsLine || lines.isEmpty { lines.append([]) }
            lines[lines.count - 1].append(Word(word, fonts: page.fonts))
        }
        return lines.map { TextLine($0, page: page.number) }
    }

    /// Where the text begins and ends: the third line from either edge, since single lines may stick out.
    private static func measure(of pages: [[[Word]]]) -> ClosedRange<Double> {
        let rows = pages.flatMap { $0 }
        let lefts = rows.map { $0[0].box.minX }.sorted()
        let rights = rows.map { $0[$0.count - 1].box.maxX }.sorted(by: >)
        let index = rows.count >= 10 ? 2 : 0
        guard index < rows.count else { return 0...0 }
        return lefts[index]...max(lefts[index], rights[index])
    }

    /// The page's parts by rows: tables with lines around their cells, form fields, and stretches of words.
    private static func items(of rows: [[Word]], page: PDFPage, file: some RuleSource, isAfterTable: Bool)
        -> [[PageItem]]
    {
        let fragments = rows.map { PageRows.fragments(of: $0) }
        var fields = page.fields
        var tables: [PageTable] = []
        var left = fragments
        if mayHoldTable(fragments, isAfterTable: isAfterTable) {
            for grid in RuledTables(file.rules(onPage: page.number)).grids {
                let inside = left.flatMap { $0 }.flatMap { $0 }.filter { grid.box.holdsMiddle(of: $0.box) }
                let fieldsInside = fields.filter { grid.box.holdsMiddle(of: $0.box) }
                guard let table = grid.table(words: inside, fields: fieldsInside, page: page.number) else { continue }
                tables.append(table)
                left = left.map { row in
                    row.map { $0.filter { !grid.box.holdsMiddle(of: $0.box) } }.filter { !$0.isEmpty }
                }
                fields = fields.filter { !grid.box.holdsMiddle(of: $0.box) }
            }
        }
        let items = left.filter { !$0.isEmpty }.map { $0.map { PageItem(words: $0) } }
        return merged(items, tables.map { PageItem(table: $0) } + fields.map { PageItem(field: $0) })
    }

    /// Whether parts of neighbouring rows begin at the same place: only then is it worth while to look for lines.
    private static func mayHoldTable(_ rows: [[[Word]]], isAfterTable: Bool) -> Bool {
        if isAfterTable, let first = rows.first, first.count >= 2 { return true }
        // The places where parts begin, with the row each was last seen in.
        var starts: [(x: Double, row: Int)] = []
        for (index, row) in rows.enumerated() where row.count >= 2 {
            let isItem = row[0].count == 1 && ListLabel.isMark(row[0][0].text)
            for part in row.dropFirst(isItem ? 2 : 1) {
                let start = part[0].box.minX
                if starts.contains(where: { abs($0.x - start) < 1.5 && index - $0.row <= 6 }) { return true }
                starts.append((start, index))
            }
        }
        return false
    }

    /// Puts tables and fields between the rows of words, by their upper edges; a check box joins its row.
    private static func merged(_ rows: [[PageItem]], _ others: [PageItem]) -> [[PageItem]] {
        var rows = rows
        for item in others {
            if case .field = item.content, let beside = rows.firstIndex(where: { isBeside(item, $0) }) {
                rows[beside].append(item)
                rows[beside].sort { $0.box.minX < $1.box.minX }
            } else {
                let place = rows.firstIndex { ($0.map(\.box.minY).min() ?? 0) > item.box.minY } ?? rows.count
                rows.insert([item], at: place)
            }
        }
        return rows
    }

    /// Whether a field is no higher than a line and stands on that of the row.
    private static func isBeside(_ field: PageItem, _ row: [PageItem]) -> Bool {
        row.contains { item in
            abs(item.box.midY - field.box.midY) < 0.5 * max(item.box.height, field.box.height)
                && field.box.height < 2 * item.box.height
        }
    }
}
