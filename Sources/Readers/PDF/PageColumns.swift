import PDFText

/// Puts the parts of a page in reading order: columns of running text one after the other.
struct PageColumns {
    let page: Int
    /// Where other pages of the document have a gap between columns; it takes less to believe in one there.
    let known: [ClosedRange<Double>]
    /// Where the document's text begins and ends when it stands in one column.
    let measure: ClosedRange<Double>
    /// The gaps found on this page.
    private(set) var gutters: [ClosedRange<Double>] = []

    init(page: Int, known: [ClosedRange<Double>], measure: ClosedRange<Double>) {
        self.page = page
        self.known = known
        self.measure = measure
    }

    /// The flow of a page's rows, each of them from the left.
    mutating func flow(of rows: [[PageItem]]) -> [FlowItem] { flow(of: rows, in: measure) }

    /// - Parameter column: where the rows' text begins and ends.
    private mutating func flow(of rows: [[PageItem]], in column: ClosedRange<Double>) -> [FlowItem] {
        guard let zone = bestZone(in: rows) else { return lines(of: rows, in: column) }
        gutters.append(zone.free)
        let inside = rows[zone.rows]
        let left = inside.map { row in row.filter { $0.box.midX < zone.middle } }.filter { !$0.isEmpty }
        let right = inside.map { row in row.filter { $0.box.midX >= zone.middle } }.filter { !$0.isEmpty }
        return flow(of: Array(rows[..<zone.rows.lowerBound]), in: column)
            + flow(of: left, in: column.lowerBound...max(column.lowerBound, zone.free.lowerBound))
            + flow(of: right, in: zone.free.upperBound...max(column.upperBound, zone.free.upperBound))
            + flow(of: Array(rows[zone.rows.upperBound...]), in: column)
    }

    private func lines(of rows: [[PageItem]], in column: ClosedRange<Double>) -> [FlowItem] {
        let texts = rows.flatMap { $0 }.filter { $0.words != nil }
        let left = min(texts.map(\.box.minX).min() ?? 0, column.lowerBound)
        let right = max(left, texts.map(\.box.maxX).max() ?? 0, column.upperBound)
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
        return TextMeasure.narrowed(flow, known: known)
    }

    // MARK: Finding columns

    /// Rows that stand in two columns, and the middle of the gap between these.
    private struct Zone {
        var rows: Range<Int>
        var free: ClosedRange<Double>
        /// How many lines the side with fewer of them has, where both sides run beside each other. The lines of
        /// two columns need not stand at the same height.
        var paired = 0

        var middle: Double { (free.lowerBound + free.upperBound) / 2 }
    }

    private func bestZone(in rows: [[PageItem]]) -> Zone? {
        var best: Zone?
        var covered: [(rows: Range<Int>, x: ClosedRange<Double>)] = []
        for (index, row) in rows.enumerated() {
            for gap in gaps(after: row, above: index + 1 < rows.count ? rows[index + 1] : []) {
                let middle = (gap.lowerBound + gap.upperBound) / 2
                if covered.contains(where: { $0.rows.contains(index) && $0.x.contains(middle) }) { continue }
                let zone = grow(from: index, gap: gap, in: rows)
                covered.append((zone.rows, zone.free))
                if zone.paired > best?.paired ?? 0, isRunningText(zone, in: rows) { best = zone }
            }
        }
        return best
    }

    /// The gaps in a row, and the gap beside a row that overlaps the next one.
    private func gaps(after row: [PageItem], above next: [PageItem]) -> [ClosedRange<Double>] {
        var gaps: [ClosedRange<Double>] = []
        for (a, b) in zip(row, row.dropFirst()) where b.box.minX - a.box.maxX >= Self.narrowest {
            gaps.append(a.box.maxX...b.box.minX)
        }
        guard row.count == 1, next.count == 1, row[0].box.maxY - next[0].box.minY > 0.3 * next[0].box.height else {
            return gaps
        }
        let (first, second) = row[0].box.minX < next[0].box.minX ? (row[0], next[0]) : (next[0], row[0])
        if second.box.minX - first.box.maxX >= Self.narrowest { gaps.append(first.box.maxX...second.box.minX) }
        return gaps
    }

    /// The narrowest gap between columns, in points.
    private static let narrowest = 8.0

    /// Follows a gap up and down as long as nothing crosses it.
    private func grow(from seed: Int, gap: ClosedRange<Double>, in rows: [[PageItem]]) -> Zone {
        var zone = Zone(rows: seed..<(seed + 1), free: gap)
        var up = seed - 1
        while up >= 0, extend(&zone, over: rows[up]) { up -= 1 }
        var down = seed + 1
        while down < rows.count, extend(&zone, over: rows[down]) { down += 1 }
        zone.rows = (up + 1)..<down
        trim(&zone, rows, seed: seed)
        return zone
    }

    /// Whether the row leaves the gap open.
    private func extend(_ zone: inout Zone, over row: [PageItem]) -> Bool {
        var low = zone.free.lowerBound
        var high = zone.free.upperBound
        let middle = zone.middle
        for item in row {
            if item.box.midX < middle {
                low = max(low, item.box.maxX)
            } else {
                high = min(high, item.box.minX)
            }
        }
        guard high - low >= Self.narrowest else { return false }
        zone.free = low...high
        return true
    }

    /// Rows on one side only belong to the columns while they follow closely, or stand between others.
    private func trim(_ zone: inout Zone, _ rows: [[PageItem]], seed: Int) {
        let sided = zone.rows.filter { index in
            rows[index].contains { $0.box.midX < zone.middle } && rows[index].contains { $0.box.midX >= zone.middle }
        }
        var first = sided.first ?? seed
        var last = sided.last ?? seed
        while first > zone.rows.lowerBound, isClose(rows[first - 1], rows[first]) { first -= 1 }
        // What stands above may be a table that reaches below the rows beside it.
        while last + 1 < zone.rows.upperBound, isClose(rows[first...last].flatMap { $0 }, rows[last + 1]) { last += 1 }
        zone.rows = first..<(last + 1)
        let left = lines(rows[zone.rows].map { row in row.filter { $0.box.midX < zone.middle } })
        let right = lines(rows[zone.rows].map { row in row.filter { $0.box.midX >= zone.middle } })
        let top = max(left.map(\.minY).min() ?? 0, right.map(\.minY).min() ?? 0) - 4
        let bottom = min(left.map(\.maxY).max() ?? 0, right.map(\.maxY).max() ?? 0) + 4
        zone.paired = min(
            left.count { $0.midY > top && $0.midY < bottom }, right.count { $0.midY > top && $0.midY < bottom })
    }

    private func isClose(_ above: [PageItem], _ below: [PageItem]) -> Bool {
        let bottom = above.map(\.box.maxY).max() ?? 0
        let top = below.map(\.box.minY).min() ?? 0
        let height = below.map(\.box.height).min() ?? 0
        return top - bottom < 2.5 * height
    }

    /// Whether both sides hold running text: lines that mostly fill their column. Tables and letterheads do not.
    private func isRunningText(_ zone: Zone, in rows: [[PageItem]]) -> Bool {
        let isKnown = known.contains { $0.overlaps(zone.free) }
        let sides = [
            rows[zone.rows].map { row in row.filter { $0.box.midX < zone.middle } },
            rows[zone.rows].map { row in row.filter { $0.box.midX >= zone.middle } },
        ]
        let boxes = sides.map { lines($0) }
        guard zone.paired >= (isKnown ? 2 : 5) else {
            return zone.paired >= 2 && boxes[0].count >= 6 && fills(boxes[0], 4) && isSentences(sides[0])
                && isAligned(boxes[1])
        }
        if boxes.allSatisfy({ fills($0, isKnown ? 2 : 4) }) { return true }
        // The last column of a text may hold no more than its end, a greeting and names, beside a long one.
        return boxes[0].count >= 3 * boxes[1].count && fills(boxes[0], 4) && isSentences(sides[0])
            && isAligned(boxes[1])
    }

    /// Whether that many of ten lines reach the right edge of their column.
    private func fills(_ side: [PDFBox], _ share: Int) -> Bool {
        let start = side.map(\.minX).min() ?? 0
        let end = side.map(\.maxX).max() ?? 0
        guard end - start >= 100 else { return false }
        return side.count { $0.maxX - start > 0.8 * (end - start) } * 10 >= side.count * share
    }

    /// Whether lines begin in the middle of sentences, as those of paragraphs do.
    private func isSentences(_ rows: [[PageItem]]) -> Bool {
        let starts = rows.compactMap { $0.first?.words?.first?.text }
        return starts.count { TextEnds.startsLowercase($0) } * 10 >= starts.count * 3
    }

    private func isAligned(_ side: [PDFBox]) -> Bool {
        let start = side.map(\.minX).min() ?? 0
        return side.allSatisfy { abs($0.minX - start) < 2 }
    }

    /// The boxes of the lines of each row; a table has as many as it has rows.
    private func lines(_ rows: [[PageItem]]) -> [PDFBox] {
        rows.flatMap { row -> [PDFBox] in
            let words = row.filter { $0.words != nil }.map(\.box)
            let line = words.first.map { first in words.dropFirst().reduce(first) { $0.union($1) } }
            return (line.map { [$0] } ?? []) + row.flatMap { Self.rows(of: $0) }
        }
    }

    private static func rows(of item: PageItem) -> [PDFBox] {
        guard case .table(let table) = item.content, !table.rows.isEmpty else { return [] }
        let height = table.box.height / Double(table.rows.count)
        return table.rows.indices.map { index in
            let top = table.box.minY + Double(index) * height
            return PDFBox(minX: table.box.minX, minY: top, maxX: table.box.maxX, maxY: top + height)
        }
    }
}
