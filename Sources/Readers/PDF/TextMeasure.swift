import PDFText

/// Finds stretches of running text that are set narrower than the page allows.
enum TextMeasure {
    /// The flow with the columns of such stretches ending where their lines end.
    static func narrowed(_ flow: [FlowItem]) -> [FlowItem] {
        var flow = flow
        var start = 0
        while start < flow.count {
            var run: [TextLine] = []
            for item in flow[start...] {
                guard case .line(let line) = item, abs(line.size - (run.first?.size ?? line.size)) < 0.4 else { break }
                run.append(line)
            }
            if let end = narrowEnd(of: run) {
                for index in run.indices {
                    var line = run[index]
                    line.column = line.column.lowerBound...max(end, line.column.lowerBound)
                    flow[start + index] = .line(line)
                }
            }
            start += max(run.count, 1)
        }
        return flow
    }

    /// Where the lines of narrow running text end; nil for text as wide as its column, and for short lines that
    /// are no running text. Lines of paragraphs mostly begin in the middle of a sentence; those of addresses do not.
    private static func narrowEnd(of run: [TextLine]) -> Double? {
        guard run.count >= 4, let column = run.first?.column else { return nil }
        let end = run.map(\.box.maxX).max() ?? 0
        let width = end - column.lowerBound
        guard width < 0.85 * (column.upperBound - column.lowerBound) else { return nil }
        let full = run.count { $0.box.maxX - column.lowerBound > 0.8 * width }
        let inSentence = run.count { TextEnds.startsLowercase($0.words[0].text) }
        return full * 2 >= run.count && inSentence * 10 >= run.count * 3 ? end : nil
    }
}
