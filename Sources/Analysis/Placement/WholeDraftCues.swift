import Consultation
import Language

/// How much a remark sounds as if it spoke of the draft as a whole.
struct WholeDraftCues {
    private let reading: CaseReading

    init(_ reading: CaseReading) { self.reading = reading }

    /// A table whose last column holds the scores.
    func table(columns: Int) -> ScoreTable {
        var table = ScoreTable(rows: reading.rows.count, columns: columns)
        for (index, row) in reading.rows.enumerated() { table[index, columns - 1] = score(row) }
        return table
    }

    private func score(_ row: RemarkRow) -> Float {
        let cues = reading.data.cues
        var score: Float = 0
        let tokens = Tokenizer.tokens(of: row.remark.text).filter { $0.kind == .word }
        if tokens.contains(where: { cues.documentWords.contains($0.text) }) { score += 0.1 }
        score += 0.05 * Float(min(3, tokens.count { cues.wholeWords.contains($0.text) }))
        if let heading = row.remark.context.headings.last {
            let words = Tokenizer.tokens(of: heading).filter { $0.kind == .word }
            if words.contains(where: { cues.wholeHeadings.contains($0.text) }) { score += 0.1 }
        }
        return score
    }
}
