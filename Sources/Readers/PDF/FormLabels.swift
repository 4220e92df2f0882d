import PDFText

/// Tells which lines of a page are the printed words of a form's fields.
struct FormLabels {
    /// What a line is to a field.
    enum Use {
        /// The label of the field below or to the right; whether it goes on with the label line before it.
        case label(continues: Bool)
        /// The words to the right of a check box.
        case mark
    }

    private(set) var uses: [Int: Use] = [:]

    init(_ flow: [FlowItem]) {
        for (index, item) in flow.enumerated() {
            guard case .field(let field) = item else { continue }
            if case .mark = field.value, let line = Self.line(flow, index + 1), Self.isRight(line, of: field) {
                uses[index + 1] = .mark
            }
            guard let line = Self.line(flow, index - 1), uses[index - 1] == nil else { continue }
            if Self.isAbove(line, field) {
                markLabel(endingAt: index - 1, flow)
            } else if case .text = field.value, Self.isLeft(line, of: field) {
                uses[index - 1] = .label(continues: false)
            }
        }
    }

    /// A label may have several lines: those of one type that fill their column.
    private mutating func markLabel(endingAt end: Int, _ flow: [FlowItem]) {
        var index = end
        while let line = Self.line(flow, index), let above = Self.line(flow, index - 1), uses[index - 1] == nil,
            abs(line.size - above.size) < 0.4, line.isBold == above.isBold,
            line.baseline - above.baseline < 1.5 * line.size, line.baseline > above.baseline,
            above.box.maxX + line.firstWordWidth > above.column.upperBound
        {
            uses[index] = .label(continues: true)
            index -= 1
        }
        uses[index] = .label(continues: false)
    }

    private static func line(_ flow: [FlowItem], _ index: Int) -> TextLine? {
        guard flow.indices.contains(index), case .line(let line) = flow[index] else { return nil }
        return line
    }

    private static func isAbove(_ line: TextLine, _ field: PDFField) -> Bool {
        let gap = field.box.minY - line.box.maxY
        return gap > -0.5 * line.size && gap < 1.5 * line.box.height
    }

    private static func isLeft(_ line: TextLine, of field: PDFField) -> Bool {
        line.box.maxX <= field.box.minX + 2 && abs(line.box.midY - field.box.midY) < field.box.height
    }

    private static func isRight(_ line: TextLine, of field: PDFField) -> Bool {
        line.box.minX >= field.box.maxX - 2
            && abs(line.box.midY - field.box.midY) < max(line.box.height, field.box.height)
    }
}
