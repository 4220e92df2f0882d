import Consultation
import Foundation

/// What the remarks before and after a remark in the same reply tell: a reply stays with a section for a while and
/// tends to go on to the next one.
///
/// A chain over the remarks of each reply (forward–backward algorithm). The score is the logarithm of what the
/// neighbours alone say of each column, over the sharpness, so that adding it to the remark's own score and taking
/// the softmax gives the chain's probability.
struct SequencePart {
    let rows: [RemarkRow]
    let stay: StayShares
    /// How likely a remark speaks of the next column when it does not stay.
    let onwardShare: Float
    let sharpness: Float

    func table(_ total: ScoreTable) -> ScoreTable {
        var table = ScoreTable(rows: rows.count, columns: total.columns)
        let evidence = total.softmax(sharpness: sharpness)
        var start = 0
        while start < rows.count {
            let end = start + rows[start].replySize
            let messages = messages(start..<end, evidence)
            for row in start..<end {
                let scores = messages[row - start].map { Float(log(Double(max($0, 1e-6)))) / sharpness }
                table.setRow(row, to: scores)
            }
            start = end
        }
        return table
    }

    /// For each row the product of what comes from before and from after, summing to 1.
    private func messages(_ range: Range<Int>, _ evidence: ScoreTable) -> [[Float]] {
        let columns = evidence.columns
        let even = [Float](repeating: 1 / Float(columns), count: columns)
        var forward = [even]
        for row in range.dropFirst() {
            let held = Self.product(forward[forward.count - 1], evidence.row(row - 1))
            forward.append(step(held, relation: relation(row - 1, row), reversed: false))
        }
        var backward = [even]
        for row in range.dropLast().reversed() {
            let held = Self.product(backward[backward.count - 1], evidence.row(row + 1))
            backward.append(step(held, relation: relation(row, row + 1), reversed: true))
        }
        return zip(forward, backward.reversed()).map { Self.product($0, ArraySlice($1)) }
    }

    /// How likely a reply is to stay with a section from one remark to the next.
    private func relation(_ first: Int, _ second: Int) -> Float {
        let before = rows[first].remark.context
        let after = rows[second].remark.context
        if before.blockIndex == after.blockIndex, before.paragraph == after.paragraph {
            return stay.inParagraph
        }
        if after.row.contains(where: { $0.text == before.paragraph }) { return stay.inRow }
        if !after.headings.isEmpty, before.headings == after.headings { return stay.underHeading }
        return stay.elsewhere
    }

    private func step(_ held: [Float], relation stay: Float, reversed: Bool) -> [Float] {
        let last = held.count - 1
        let onward = onwardShare
        var result = [Float](repeating: 0, count: held.count)
        let rest = (1 - stay) / Float(max(1, last))
        for column in held.indices {
            var sum = stay * held[column] + rest * (1 - held[column]) * (1 - onward)
            // The next section in the draft's order is likelier than any other.
            let neighbour = reversed ? column + 1 : column - 1
            if neighbour >= 0, neighbour < last, column < last { sum += (1 - stay) * onward * held[neighbour] }
            result[column] = sum
        }
        return Self.normalised(result)
    }

    private static func product(_ a: [Float], _ b: ArraySlice<Float>) -> [Float] {
        normalised(zip(a, b).map { $0 * $1 })
    }

    private static func normalised(_ values: [Float]) -> [Float] {
        let sum = values.reduce(0, +)
        return sum > 0 ? values.map { $0 / sum } : values
    }
}
