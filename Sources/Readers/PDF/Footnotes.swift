import PDFText

/// Parts the notes at the foot of a page or column from the text above them.
struct Footnotes {
    let body: [FlowItem]
    /// The lines of each note.
    let notes: [[TextLine]]

    init(_ flow: [FlowItem], typography: Typography) {
        var body: [FlowItem] = []
        var notes: [[TextLine]] = []
        var index = 0
        while index < flow.count {
            let run = Self.smallLines(flow, from: index, typography)
            if let first = run.first, Self.number(of: first) != nil, Self.isFoot(run, at: index, in: flow) {
                for line in run {
                    if Self.number(of: line) != nil || notes.isEmpty {
                        notes.append([line])
                    } else {
                        notes[notes.count - 1].append(line)
                    }
                }
            } else {
                body += run.map { .line($0) }
            }
            index += run.count
            if index < flow.count, run.isEmpty {
                body.append(flow[index])
                index += 1
            }
        }
        self.body = body
        self.notes = notes
    }

    /// The number or sign that a note begins with.
    static func number(of line: TextLine) -> String? {
        let word = line.words[0]
        let digits = word.text.prefix { $0.isASCII && $0.isNumber }
        if word.text.first == "*" { return "*" }
        guard !digits.isEmpty, digits.count <= 3 else { return nil }
        let rest = word.text.dropFirst(digits.count)
        let isSmall = line.words.count > 1 && word.size < 0.85 * line.words[1].size
        return rest.isEmpty || rest == "." || rest == ")" || isSmall ? String(digits) : nil
    }

    private static func smallLines(_ flow: [FlowItem], from start: Int, _ typography: Typography) -> [TextLine] {
        var lines: [TextLine] = []
        for item in flow[start...] {
            guard case .line(let line) = item, line.size <= 0.9 * typography.bodySize else { break }
            if let last = lines.last, line.page != last.page || line.baseline < last.baseline { break }
            lines.append(line)
        }
        return lines
    }

    /// Whether nothing follows them in their column, and something stands above.
    private static func isFoot(_ run: [TextLine], at index: Int, in flow: [FlowItem]) -> Bool {
        guard index > 0, case .line(let above) = flow[index - 1], above.box.maxY < run[0].box.minY else { return false }
        let next = index + run.count
        guard next < flow.count else { return true }
        switch flow[next] {
        case .line(let line): return line.box.minY < run[0].box.minY
        case .table(let table): return table.box.minY < run[0].box.minY
        case .field(let field): return field.box.minY < run[0].box.minY
        }
    }
}
