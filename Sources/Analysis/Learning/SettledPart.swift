import Consultation
import Language

/// What the remarks that a person has settled teach about the others: likeness to the nearest settled remark of each
/// column, and to the mean of all of them.
///
/// Score = `nearness` · max cos² + Σ cos / (n + 1) over the column's settled remarks, cos being the mean of the cosines
/// of stems and of runs of letters. The square keeps remarks that share only common words apart; the 1 holds back
/// columns that few settled remarks speak of. A remark never teaches itself.
struct SettledPart {
    private let vectors: [TextVectors]
    private let settled: SettledRows
    private let words: FeaturePostings
    private let characters: FeaturePostings
    private static let nearness: Float = 0.6

    init(vectors: [TextVectors], settled: SettledRows) {
        self.vectors = vectors
        self.settled = settled
        words = FeaturePostings(settled.rows.map { vectors[$0].words })
        characters = FeaturePostings(settled.rows.map { vectors[$0].characters })
    }

    /// The scores of all remarks.
    func table(columns: Int) -> ScoreTable {
        var table = ScoreTable(rows: vectors.count, columns: columns)
        var mass = [Float](repeating: 0, count: columns)
        for row in settled.rows { for column in settled.columns[row] ?? [] { mass[column] += 1 } }
        for row in vectors.indices {
            var nearest = [Float](repeating: 0, count: columns)
            var sums = [Float](repeating: 0, count: columns)
            for (place, likeness) in likenesses(of: row).enumerated() where settled.rows[place] != row {
                guard likeness > 0 else { continue }
                for (rank, column) in (settled.columns[settled.rows[place]] ?? []).enumerated() {
                    let share = likeness / Float(rank + 1)
                    nearest[column] = max(nearest[column], share * likeness)
                    sums[column] += share
                }
            }
            table.setRow(row, to: (0..<columns).map { Self.nearness * nearest[$0] + sums[$0] / (mass[$0] + 1) })
        }
        return table
    }

    /// The settled remark of a column that is likest to a remark; nil when none shares a word with it.
    func nearest(to row: Int, in column: Int) -> Int? {
        let all = likenesses(of: row)
        let candidates = settled.rows.indices.filter { place in
            settled.rows[place] != row && all[place] > 0
                && (settled.columns[settled.rows[place]] ?? []).contains(column)
        }
        return candidates.max { (all[$0], -$0) < (all[$1], -$1) }.map { settled.rows[$0] }
    }

    /// How like a remark is to each settled one, in the order of their rows, 0 to 1.
    func likenesses(of row: Int) -> [Float] {
        zip(words.products(with: vectors[row].words), characters.products(with: vectors[row].characters)).map {
            ($0 + $1) / 2
        }
    }
}
