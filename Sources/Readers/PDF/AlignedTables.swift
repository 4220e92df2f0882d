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
        private(set) var lines: [[TextLine]] = []
        private(set) var columns: [Double] = []

        var count: Int { lines.count }

        /// Nil when the line at `start` has but one part.
        init?(_ flow: [FlowItem], from start: Int) {
            for item in flow[start...] {
                guard case .line(let line) = item, ContentsLine(line) == nil, add(line) else { break }
            }
            while let last = lines.last, last.count == 1 { lines.removeLast() }
            if lines.isEmpty { return nil }
        }

        /// Two columns in three rows, or three columns in two, are no accident.
        var isTable: Bool {
            let wide = lines.count { $0.count >= 2 }
            return wide >= 3 || (wide >= 2 && columns.count >= 3)
        }

        private mutating func add(_ line: TextLine) -> Bool {
            let parts = Self.parts(of: line)
            guard let above = lines.last?.first else {
                guard parts.count >= 2 else { return false }
                columns = parts.map(\.box.minX)
                lines.append(parts)
                return true
            }
            guard line.box.minY > above.box.minY, line.box.minY - above.box.maxY < 2 * line.box.height else {
                return false
            }
            let fitting = parts.count { column(of: $0) != nil }
            if parts.count == 1 {
                guard fitting == 1, column(of: parts[0]) ?? 0 > 0, line.box.minY - above.box.maxY < line.box.height
                else { return false }
            } else {
                guard fitting >= 2, fitting * 3 >= parts.count * 2 else { return false }
                for part in parts where column(of: part) == nil { columns.append(part.box.minX) }
                columns.sort()
            }
            lines.append(parts)
            return true
        }

        private func column(of part: TextLine) -> Int? {
            columns.firstIndex { abs($0 - part.box.minX) < 4 }
        }

        private static func parts(of line: TextLine) -> [TextLine] {
            var parts: [[Word]] = []
            for (index, word) in line.words.enumerated() {
                if index == 0 || line.isWideGap(before: index) { parts.append([]) }
                parts[parts.count - 1].append(word)
            }
            return parts.map { TextLine($0, page: line.page) }
        }

        var table: PageTable {
            var rows: [[PageCell]] = []
            for parts in lines {
                // A part alone below a column goes on with the cell above it.
                if parts.count == 1, let column = column(of: parts[0]),
                    let cell = rows.last?.firstIndex(where: { $0.column == column })
                {
                    rows[rows.count - 1][cell].lines.append(parts[0])
                    continue
                }
                rows.append(
                    parts.map { PageCell(column: column(of: $0) ?? 0, span: 1, lines: [$0], fields: []) })
            }
            let all = lines.flatMap { $0 }.map(\.box)
            return PageTable(
                rows: rows, columns: columns, box: all.dropFirst().reduce(all[0]) { $0.union($1) }, isRuled: false)
        }
    }
}
