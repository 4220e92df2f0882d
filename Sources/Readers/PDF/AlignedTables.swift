import PDFText

/// Finds tables that have no lines around their cells, by columns that begin at the same place row after row.
enum AlignedTables {
    /// The flow with such tables in place of their lines.
    static func applied(to flow: [FlowItem]) -> [FlowItem] {
        var result: [FlowItem] = []
        var index = 0
        while index < flow.count {
            if let run = Run(flow, from: index), run.isTable {
                result.append(.table(run.table))
                index += run.count
            } else {
                result.append(flow[index])
                index += 1
            }
        }
        return result
    }

    /// Lines in a row that share columns.
    private struct Run {
        private var lines: [[TextLine]] = []
        private var columns: [Double] = []

        var count: Int { lines.count }

        /// Nil when the line at `start` has but one part.
        init?(_ flow: [FlowItem], from start: Int) {
            for item in flow[start...] {
                guard case .line(let line) = item, ContentsLine(line) == nil, add(line) else { break }
            }
            while let last = lines.last, last.count == 1 { lines.removeLast() }
            if lines.isEmpty { return nil }
            settle()
        }

        /// Two columns in three rows, or three columns in two, are no accident.
        var isTable: Bool {
            let wide = lines.count { $0.count >= 2 }
            return wide >= 3 || (wide >= 2 && columns.count >= 3)
        }

        private mutating func add(_ line: TextLine) -> Bool {
            let parts = Self.parts(of: line) { line.isWideGap(before: $0) }
            guard let above = lines.last?.first else {
                guard parts.count >= 2 else { return false }
                columns = parts.map(\.box.minX)
                lines.append(parts)
                return true
            }
            guard line.page == above.page, line.box.minY > above.box.minY,
                line.box.minY - above.box.maxY < 2 * line.box.height
            else { return false }
            let fitting = parts.count { column(of: $0.box.minX) != nil }
            if parts.count == 1 {
                guard fitting == 1, column(of: parts[0].box.minX) ?? 0 > 0,
                    line.box.minY - above.box.maxY < line.box.height
                else { return false }
            } else {
                guard fitting >= 2, fitting * 2 >= parts.count else { return false }
                for part in parts where column(of: part.box.minX) == nil { columns.append(part.box.minX) }
                columns.sort()
            }
            lines.append(parts)
            return true
        }

        /// Keeps the columns that several rows have, and parts the words of every row by them: where the text of
        /// a cell nearly fills it, the gap to the next is no wider than a space.
        private mutating func settle() {
            let counts = columns.map { column in
                lines.count { parts in parts.contains { abs($0.box.minX - column) < 4 } }
            }
            columns = zip(columns, counts).filter { $1 * 4 >= lines.count || $1 >= 3 }.map(\.0)
            lines = lines.map { parts in
                let line = TextLine(parts.flatMap(\.words), page: parts[0].page)
                return Self.parts(of: line) { index in
                    let start = line.words[index].box.minX
                    return columns.contains { abs($0 - start) < 2 } && !line.words[index].isAttached
                }
            }
        }

        private func column(of start: Double) -> Int? { columns.firstIndex { abs($0 - start) < 4 } }

        private static func parts(of line: TextLine, isNew: (Int) -> Bool) -> [TextLine] {
            var parts: [[Word]] = []
            for (index, word) in line.words.enumerated() {
                if index == 0 || isNew(index) { parts.append([]) }
                parts[parts.count - 1].append(word)
            }
            return parts.map { TextLine($0, page: line.page) }
        }

        var table: PageTable {
            var rows: [[PageCell]] = []
            for parts in lines {
                // A part alone below a column goes on with the cell above it.
                if parts.count == 1, let column = column(of: parts[0].box.minX), column > 0,
                    let cell = rows.last?.firstIndex(where: { $0.column == column })
                {
                    rows[rows.count - 1][cell].lines.append(parts[0])
                    continue
                }
                rows.append(
                    parts.map { part in
                        let column = columns.lastIndex { $0 < part.box.minX + 4 } ?? 0
                        return PageCell(column: column, span: 1, lines: [part], fields: [])
                    })
            }
            let all = lines.flatMap { $0 }.map(\.box)
            return PageTable(
                rows: rows, columns: columns, box: all.dropFirst().reduce(all[0]) { $0.union($1) }, isRuled: false,
                page: lines[0][0].page)
        }
    }
}
