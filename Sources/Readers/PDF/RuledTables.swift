import PDFText

/// Finds tables whose cells are drawn with lines around them.
struct RuledTables {
    /// Boxes of the tables with their inner lines.
    let grids: [Grid]

    /// The lines of one table.
    struct Grid {
        /// The y of its lines from the top.
        let rows: [Double]
        /// The x of its lines from the left.
        let columns: [Double]
        let horizontal: [PDFRules.Rule]
        let vertical: [PDFRules.Rule]

        var box: PDFBox {
            PDFBox(
                minX: columns[0], minY: rows[0], maxX: columns[columns.count - 1], maxY: rows[rows.count - 1])
        }
    }

    /// Lines closer than this are one line.
    private static let tolerance = 3.5

    init(_ rules: PDFRules) {
        grids = Self.groups(rules).compactMap(Self.grid)
    }

    /// Rules that touch each other, directly or by others.
    private static func groups(_ rules: PDFRules) -> [(horizontal: [PDFRules.Rule], vertical: [PDFRules.Rule])] {
        let (across, down) = (rules.horizontal, rules.vertical)
        var group = Array(0..<(across.count + down.count))
        func root(_ index: Int) -> Int {
            var here = index
            while group[here] != here { here = group[here] }
            return here
        }
        for (i, h) in across.enumerated() {
            for (j, v) in down.enumerated()
            where v.at >= h.from - tolerance && v.at <= h.to + tolerance && h.at >= v.from - tolerance
                && h.at <= v.to + tolerance
            {
                let (a, b) = (root(i), root(across.count + j))
                group[max(a, b)] = min(a, b)
            }
        }
        var order: [Int] = []
        var members: [Int: [Int]] = [:]
        for index in group.indices {
            let top = root(index)
            if members[top] == nil { order.append(top) }
            members[top, default: []].append(index)
        }
        return order.map { top in
            let all = members[top] ?? []
            return (
                all.filter { $0 < across.count }.map { across[$0] },
                all.filter { $0 >= across.count }.map { down[$0 - across.count] }
            )
        }
    }

    /// A table has at least two columns or rows: one cell is only a box.
    private static func grid(_ group: (horizontal: [PDFRules.Rule], vertical: [PDFRules.Rule])) -> Grid? {
        let rows = merged(group.horizontal.map(\.at))
        let columns = merged(group.vertical.map(\.at))
        guard rows.count >= 2, columns.count >= 3 || (columns.count == 2 && rows.count >= 4) else { return nil }
        return Grid(rows: rows, columns: columns, horizontal: group.horizontal, vertical: group.vertical)
    }

    private static func merged(_ places: [Double]) -> [Double] {
        var merged: [Double] = []
        for place in places.sorted() {
            if let last = merged.last, place - last < tolerance { continue }
            merged.append(place)
        }
        return merged
    }
}

extension RuledTables.Grid {
    /// The table of the words and fields, all of which lie inside; nil when it holds nothing in two cells of one row.
    func table(words: [Word], fields: [PDFField], page: Int) -> PageTable? {
        let owner = owners()
        var wordsIn: [Int: [Word]] = [:]
        for word in words {
            wordsIn[cell(at: word.box, owner), default: []].append(word)
        }
        var fieldsIn: [Int: [PDFField]] = [:]
        for field in fields {
            fieldsIn[cell(at: field.box, owner), default: []].append(field)
        }
        let width = columns.count - 1
        var cells: [[PageCell]] = []
        for row in 0..<(rows.count - 1) {
            var found: [PageCell] = []
            for column in 0..<width where owner[row * width + column] == row * width + column {
                let index = row * width + column
                let span = (column..<width).prefix { owner[row * width + $0] == index }.count
                let lines = PageRows.rows(of: wordsIn[index] ?? [])
                let inner = measure(of: lines, from: columns[column], to: columns[column + span])
                let texts = lines.map { TextLine($0, page: page, column: inner) }
                found.append(PageCell(column: column, span: span, lines: texts, fields: fieldsIn[index] ?? []))
            }
            if found.contains(where: { !$0.lines.isEmpty || !$0.fields.isEmpty }) { cells.append(found) }
        }
        let filled = cells.map { row in row.count { !$0.lines.isEmpty || !$0.fields.isEmpty } }.max() ?? 0
        guard filled >= 2 || (cells.count >= 2 && width == 1) else { return nil }
        return PageTable(rows: cells, columns: Array(columns.dropLast()), box: box, isRuled: true, page: page)
    }

    /// Where the text of a cell may stand: as far from the right line as it begins from the left one.
    private func measure(of lines: [[Word]], from left: Double, to right: Double) -> ClosedRange<Double> {
        let start = lines.map { $0[0].box.minX }.min() ?? left
        let end = lines.map { $0[$0.count - 1].box.maxX }.max() ?? right
        let padding = min(max(start - left, 2), 12)
        return start...max(end, right - padding, start)
    }

    /// The cell in which a box begins; the box lies in the table.
    private func cell(at box: PDFBox, _ owner: [Int]) -> Int {
        let row = min(rows.lastIndex { $0 <= box.midY + 1 } ?? 0, rows.count - 2)
        let column = min(columns.lastIndex { $0 <= box.minX + 2 } ?? 0, columns.count - 2)
        return owner[row * (columns.count - 1) + column]
    }

    /// For each square of the grid the first square of the cell it belongs to: squares with no line between
    /// them are one cell.
    private func owners() -> [Int] {
        let width = columns.count - 1
        var owner = Array(0..<(width * (rows.count - 1)))
        for row in 0..<(rows.count - 1) {
            for column in 0..<width {
                let here = row * width + column
                if column > 0, !isDrawn(vertical, at: columns[column], from: rows[row], to: rows[row + 1]) {
                    owner[here] = owner[here - 1]
                } else if row > 0, !isDrawn(horizontal, at: rows[row], from: columns[column], to: columns[column + 1]) {
                    owner[here] = owner[here - width]
                }
            }
        }
        return owner
    }

    private func isDrawn(_ rules: [PDFRules.Rule], at place: Double, from: Double, to: Double) -> Bool {
        let covered =
            rules.filter { abs($0.at - place) < 3.5 }
            .map { max(0, min($0.to, to) - max($0.from, from)) }.max() ?? 0
        return covered >= 0.6 * (to - from)
    }
}
