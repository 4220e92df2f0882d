import Consultation
import Language

/// What the remarks that a person has settled teach about the others: likeness to the nearest settled remark of each
/// column, and to the mean of all of them.
///
/// Score = `nearness` · max cos² + Σ cos / (n + 1) over the column's settled remarks, cos being the mean of the cosines
/// of stems and of runs of letters. The square keeps remarks that share only common words apart; the 1 holds back
/// columns that few settled remarks speak of. A remark never teaches itself.
struct SettledPart {
    private let likeness: RemarkLikeness
    private let settled: SettledRows
    private static let nearness: Float = 0.6

    init(likeness: RemarkLikeness, settled: SettledRows) {
        self.likeness = likeness
        self.settled = settled
    }

    /// The scores of all remarks.
    func table(columns: Int) -> ScoreTable {
        var nearest = ScoreTable(rows: likeness.count, columns: columns)
        var sums = nearest
        var mass = [Float](repeating: 0, count: columns)
        for teacher in settled.rows {
            let given = settled.columns[teacher] ?? []
            for column in given { mass[column] += 1 }
            let all = likeness.likenesses(of: teacher)
            for (rank, column) in given.enumerated() {
                let part = 1 / Float(rank + 1)
                for row in all.indices where all[row] > 0 && row != teacher {
                    let share = all[row] * part
                    nearest[row, column] = max(nearest[row, column], share * all[row])
                    sums[row, column] += share
                }
            }
        }
        var table = ScoreTable(rows: likeness.count, columns: columns)
        for row in 0..<table.rows {
            for column in 0..<columns {
                table[row, column] = Self.nearness * nearest[row, column] + sums[row, column] / (mass[column] + 1)
            }
        }
        return table
    }

    /// The settled remark of a column that is likest to a remark; nil when none shares a word with it.
    func nearest(to row: Int, in column: Int) -> Int? {
        var best: (row: Int, likeness: Float)?
        for teacher in settled.rows where teacher != row && (settled.columns[teacher] ?? []).contains(column) {
            let like = likeness.likenesses(of: teacher)[row]
            if like > best?.likeness ?? 0 { best = (teacher, like) }
        }
        return best?.row
    }
}
