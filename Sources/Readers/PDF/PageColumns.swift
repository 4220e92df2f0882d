import PDFText

/// Puts the parts of a page in reading order: columns of running text one after the other.
struct PageColumns {
    let page: Int
    /// Where other pages of the document have a gap between columns; it takes less to believe in one there.
    let known: [Double]
    /// Where the document's text begins and ends when it stands in one column.
    let measure: ClosedRange<Double>
    /// The gaps found on this page (x of their middles).
    private(set) var gutters: [Double] = []

    init(page: Int, known: [Double], measure: ClosedRange<Double>) {
        self.page = page
        self.known = known
        self.measure = measure
    }

    /// The flow of a page's rows, each of them from the left.
    mutating func flow(of rows: [[PageItem]]) -> [FlowItem] { flow(of: rows, in: measure) }

    /// - Parameter column: where the rows' text begins and ends; nil for as far as it reaches.
    private mutating func flow(of rows: [[PageItem]], in column: ClosedRange<Double>?) -> [FlowItem] {
        guard let zone = bestZone(in: rows) else { return lines(of: rows, in: column) }
        gutters.append(zone.middle)
        let inside = rows[zone.rows]
        let left = inside.map { row in row.filter { $0.box.midX < zone.middle } }.filter { !$0.isEmpty }
        let right = inside.map { row in row.filter { $0.box.midX >= zone.middle } }.filter { !$0.isEmpty }
        return flow(of: Array(rows[..<zone.rows.lowerBound]), in: column) + flow(of: left, in: nil)
            + flow(of: right, in: nil) + flow(of: Array(rows[zone.rows.upperBound...]), in: column)
    }

    private func lines(of rows: [[PageItem]], in column: ClosedRange<Double>?) -> [FlowItem] {
        let texts = rows.flatMap { $0 }.filter { $0.words != nil }
        let left = min(texts.map(\.box.minX).min() ?? 0, column?.lowerBound ?? .infinity)
        let right = max(left, texts.map(\.box.maxX).max() ?? 0, column?.upperBound ?? 0)
        var flow: [FlowItem] = []
        for row in rows {
            var pending: [Word] = []
            func close() {
                if !pending.isEmpty { flow.append(.line(TextLine(pending, page: page, column: left...right))) }
                pending = []
            }
            for item in row {
                switch item.content {
                case .words(let words): pending += words
                case .table(let table):
                    close()
                    flow.append(.table(table))
                case .field(let field):
                    close()
                    flow.append(.field(field))
                }
            }
            close()
        }
        return flow
    }

    // MARK: Finding columns

    /// Rows that stand in two columns, and the middle of the gap between these.
    private struct Zone {
        var rows: Range<Int>
        var free: ClosedRange<Double>
        var twoSided = 0

        var middle: Double { (free.lowerBound + free.upperBound) / 2 }
    }

    private func bestZone(in rows: [[PageItem]]) -> Zone? {
        var best: Zone?
        var covered: [(rows: Range<Int>, x: ClosedRange<Double>)] = []
        for (index, row) in rows.enumerated() {
            for (a, b) in zip(row, row.dropFirst()) where b.box.minX > a.box.maxX {
                let gap = a.box.maxX...b.box.minX
                let middle = (gap.lowerBound + gap.upperBound) / 2
                if covered.contains(where: { $0.rows.contains(index) && $0.x.contains(middle) }) { continue }
                let zone = grow(from: index, gap: gap, in: rows)
                covered.append((zone.rows, zone.free))
                if zone.twoSided > best?.twoSided ?? 0, isRunningText(zone, in: rows) { best = zone }
            }
        }
        return best
    }

    /// Follows a gap up and down as long as nothing crosses it.
    private func grow(from seed: Int, gap: ClosedRange<Double>, in rows: [[PageItem]]) -> Zone {
        var zone = Zone(rows: seed..<(seed + 1), free: gap, twoSided: 1)
        var up = seed - 1
        while up >= 0, extend(&zone, over: rows[up]) { up -= 1 }
        var down = seed + 1
        while down < rows.count, extend(&zone, over: rows[down]) { down += 1 }
        zone.rows = (up + 1)..<down
        trim(&zone, rows)
        return zone
    }

    /// Whether the row leaves a gap of at least 8 points open.
    private func extend(_ zone: inout Zone, over row: [PageItem]) -> Bool {
        var low = zone.free.lowerBound
        var high = zone.free.upperBound
        let middle = zone.middle
        var hasLeft = false
        var hasRight = false
        for item in row {
            if item.box.midX < middle {
                hasLeft = true
                low = max(low, item.box.maxX)
            } else {
                hasRight = true
                high = min(high, item.box.minX)
            }
        }
        guard high - low >= 8 else { return false }
        zone.free = low...high
        if hasLeft, hasRight { zone.twoSided += 1 }
        return true
    }

    /// Rows on one side only belong to the columns while they follow closely.
    private func trim(_ zone: inout Zone, _ rows: [[PageItem]]) {
        let sided = zone.rows.filter { index in
            rows[index].contains { $0.box.midX < zone.middle } && rows[index].contains { $0.box.midX >= zone.middle }
        }
        guard var first = sided.first, var last = sided.last else { return }
        while first > zone.rows.lowerBound, isClose(rows[first - 1], rows[first]) { first -= 1 }
        while last + 1 < zone.rows.upperBound, isClose(rows[last], rows[last + 1]) { last += 1 }
        zone.rows = first..<(last + 1)
    }

    private func isClose(_ above: [PageItem], _ below: [PageItem]) -> Bool {
        let bottom = above.map(\.box.maxY).max() ?? 0
        let top = below.map(\.box.minY).min() ?? 0
        let height = below.map(\.box.height).min() ?? 0
        return top - bottom < 1.6 * height
    }

    /// Whether both sides hold running text: lines that mostly fill their column. Tables and letterheads do not.
    private func isRunningText(_ zone: Zone, in rows: [[PageItem]]) -> Bool {
        let isKnown = known.contains { abs($0 - zone.middle) < 8 }
        guard zone.twoSided >= (isKnown ? 2 : 4) else { return false }
        let items = rows[zone.rows].flatMap { $0 }
        let sides = [items.filter { $0.box.midX < zone.middle }, items.filter { $0.box.midX >= zone.middle }]
        return sides.allSatisfy { side in
            let left = side.map(\.box.minX).min() ?? 0
            let right = side.map(\.box.maxX).max() ?? 0
            guard right - left >= 100 else { return false }
            let texts = side.filter { $0.words != nil }
            let full = texts.count { $0.box.maxX - left > 0.8 * (right - left) }
            return full * 10 >= texts.count * (isKnown ? 3 : 5)
        }
    }
}
