import PDFText

/// Finds running text that is set narrower than the page allows, such as a single column on the last page of
/// a text in two.
enum TextMeasure {
    /// The flow, with the column of such text ending where its lines end.
    /// - Parameter known: gaps between columns on other pages; text that stays left of one stands in a column.
    static func narrowed(_ flow: [FlowItem], known: [ClosedRange<Double>]) -> [FlowItem] {
        let wide = flow.lastIndex { item in
            guard case .line(let line) = item else { return false }
            return line.box.maxX - line.column.lowerBound > 0.85 * (line.column.upperBound - line.column.lowerBound)
        }
        let start = wide.map { $0 + 1 } ?? 0
        var run: [TextLine] = []
        for item in flow[start...] { if case .line(let line) = item { run.append(line) } }
        // The first line below a wide one may be the last of its paragraph.
        if wide != nil, let first = run.first, TextEnds.startsLowercase(first.words[0].text) { run.removeFirst() }
        guard let end = columnEnd(of: run, known) ?? narrowEnd(of: run) else { return flow }
        return flow.enumerated().map { index, item in
            guard index >= start, case .line(var line) = item else { return item }
            line.column = line.column.lowerBound...max(end, line.column.lowerBound)
            return .line(line)
        }
    }

    private static func columnEnd(of run: [TextLine], _ known: [ClosedRange<Double>]) -> Double? {
        guard let column = run.first?.column else { return nil }
        let end = run.map(\.box.maxX).max() ?? 0
        let gap = known.last { $0.lowerBound > column.lowerBound && $0.upperBound < column.upperBound }
        return gap.flatMap { end < $0.lowerBound + 3 ? max(end, $0.lowerBound) : nil }
    }

    /// Where the lines of narrow running text end; nil for short lines that are no running text. Lines of
    /// paragraphs begin in the middle of sentences and hold several words; those of addresses do not.
    private static func narrowEnd(of run: [TextLine]) -> Double? {
        // A title's larger type may go beyond the column, and says nothing of where its lines end.
        let size = run.map(\.size).sorted().dropFirst(run.count / 2).first
        let run = run.filter { abs($0.size - (size ?? 0)) <= 0.6 }
        guard run.count >= 5, let column = run.first?.column else { return nil }
        let end = run.map(\.box.maxX).max() ?? 0
        let full = run.filter { $0.box.maxX - column.lowerBound > 0.8 * (end - column.lowerBound) }
        let inSentence = run.count { TextEnds.startsLowercase($0.words[0].text) }
        let words = full.map(\.words.count).sorted()
        guard full.count * 10 >= run.count * 3, inSentence * 10 >= run.count * 2, words[words.count / 2] >= 5 else {
            return nil
        }
        return end
    }
}
