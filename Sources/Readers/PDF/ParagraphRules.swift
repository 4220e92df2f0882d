import PDFText

/// Lines that are one paragraph.
struct Paragraph {
    var lines: [TextLine]
    let label: ListLabel?
    /// Whether the line after it, if any, may belong to it at all (a form's label stands alone).
    var isClosed = false

    /// Where its text begins on the lines after the first.
    var indent: Double {
        if lines.count > 1 { return lines[1].box.minX - lines[1].column.lowerBound }
        return first.box.minX - first.column.lowerBound
    }

    var first: TextLine { lines[0] }
    var last: TextLine { lines[lines.count - 1] }
}

/// Tells where paragraphs begin.
struct ParagraphRules {
    let typography: Typography

    /// The label with which a line begins a list item, given the paragraph before it.
    func label(of line: TextLine, after paragraph: Paragraph?) -> ListLabel? {
        guard let label = ListLabel(line) else { return nil }
        switch label.kind {
        case .bullet: return label
        case .bare: return nil
        case .number, .outline, .dash:
            guard let paragraph else { return label }
            return isFree(line, after: paragraph) ? label : nil
        }
    }

    /// Whether a line that looks numbered can begin a paragraph, or only continues a sentence
    /// (`… komiteen / 1. september …`).
    private func isFree(_ line: TextLine, after paragraph: Paragraph) -> Bool {
        let last = paragraph.last
        let startsLow = line.words.count > 1 && TextEnds.startsLowercase(line.words[1].text)
        if isMoved(line, from: last) { return !startsLow || TextEnds.endsSentence(last.words) }
        if line.baseline - last.baseline > spacing(line) { return true }
        if paragraph.label != nil, abs(line.box.minX - paragraph.first.box.minX) < 3,
            paragraph.lines.count == 1 || abs(last.box.minX - line.box.minX) > 3
        {
            return true
        }
        if TextEnds.endsSentence(last.words) { return !startsLow || hangs(line) }
        if abs(line.box.minX - last.box.minX) > 4 { return !startsLow }
        return !startsLow && fits(line, after: last)
    }

    /// Whether the text after the label stands further off than a space, as in lists.
    private func hangs(_ line: TextLine) -> Bool {
        line.words[1].box.minX - line.words[0].box.maxX > 0.5 * line.size
    }

    /// Whether a line goes on with a paragraph.
    func continues(_ line: TextLine, _ paragraph: Paragraph) -> Bool {
        let last = paragraph.last
        guard !paragraph.isClosed, abs(line.size - last.size) <= 0.6, label(of: line, after: paragraph) == nil
        else { return false }
        let startsLow = TextEnds.startsLowercase(line.words[0].text)
        if line.isBold != last.isBold, !(startsLow && !fits(line, after: last)) { return false }
        let isMoved = isMoved(line, from: last)
        if !isMoved, line.baseline - last.baseline > spacing(line) { return false }
        guard keepsIndent(line, paragraph) else { return false }
        if startsLow, TextEnds.endsInHyphen(last.words) { return true }
        guard fits(line, after: last) else {
            // The last line of a justified paragraph is not stretched to the edge.
            return !isMoved || startsLow || !TextEnds.endsSentence(last.words) || !endsShort(paragraph)
        }
        if !startsLow || TextEnds.endsSentence(last.words) { return false }
        let room = last.column.upperBound - last.box.maxX
        return room < 0.25 * (last.column.upperBound - last.column.lowerBound)
    }

    /// The largest step from one line of a paragraph to the next.
    private func spacing(_ line: TextLine) -> Double {
        let leading = typography.leading(line.size)
        return leading + max(2.2, 0.15 * leading)
    }

    /// Whether the line stands in another column or on another page.
    private func isMoved(_ line: TextLine, from last: TextLine) -> Bool {
        line.page != last.page || line.baseline <= last.baseline
            || line.baseline - last.baseline > 10 * line.size && line.column != last.column
    }

    /// Whether the first word would still have fitted on the line above: then somebody ended that line.
    private func fits(_ line: TextLine, after last: TextLine) -> Bool {
        line.firstWordWidth + 0.25 * line.size < last.column.upperBound - last.box.maxX - 1
    }

    /// Whether the last line of a justified paragraph ends short of the edge (hyphens may stick out).
    private func endsShort(_ paragraph: Paragraph) -> Bool {
        typography.isJustified && paragraph.last.box.maxX < paragraph.last.column.upperBound - 6
    }

    private func keepsIndent(_ line: TextLine, _ paragraph: Paragraph) -> Bool {
        let indent = line.box.minX - line.column.lowerBound
        let first = paragraph.first
        if isCentred(line, first) { return true }
        if paragraph.lines.count > 1 { return abs(indent - paragraph.indent) <= 4 }
        let start = first.box.minX - first.column.lowerBound
        if paragraph.label != nil {
            let text = first.words[1].box.minX - first.column.lowerBound
            return abs(indent - text) <= 4 || abs(indent - start) <= 4 || (indent > start && indent < text)
        }
        // A first line may stand in; no later one may stand in further.
        return abs(indent - start) <= 4 || (indent < start && start - indent < 45 && indent < 4)
    }

    private func isCentred(_ line: TextLine, _ first: TextLine) -> Bool {
        let middle = (line.column.lowerBound + line.column.upperBound) / 2
        return abs(line.box.midX - middle) < 4 && abs(first.box.midX - middle) < 4
            && line.box.minX > line.column.lowerBound + 8 && first.box.minX > first.column.lowerBound + 8
    }
}
