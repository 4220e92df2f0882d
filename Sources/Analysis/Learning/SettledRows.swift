import Language

/// The columns (sections or themes) that a person gave some of a case's remarks.
struct SettledRows: Sendable {
    /// By row; an empty list says that no column fits.
    private(set) var columns: [Int: [Int]]
    /// The rows in order.
    let rows: [Int]

    static let none = SettledRows([:])

    init(_ columns: [Int: [Int]]) {
        self.columns = columns
        rows = columns.keys.sorted()
    }

    var isEmpty: Bool { rows.isEmpty }

    /// Probabilities with the settled rows as a person has them: the first column counts most.
    func holding(_ probabilities: ScoreTable) -> ScoreTable {
        var table = probabilities
        for row in rows {
            let given = columns[row] ?? []
            table.setRow(row, to: [Float](repeating: 0, count: table.columns))
            for (column, share) in zip(given, Self.shares(given.count)) { table[row, column] = share }
        }
        return table
    }

    /// Scores with the settled columns lifted above all others, for what goes by the neighbours' scores.
    func lifting(_ scores: ScoreTable, by height: Float) -> ScoreTable {
        var table = scores
        for row in rows {
            let top = table.row(row).max() ?? 0
            for (rank, column) in (columns[row] ?? []).enumerated() {
                table[row, column] = top + height / Float(rank + 1)
            }
        }
        return table
    }

    /// How a remark's one counts among its columns.
    private static func shares(_ count: Int) -> [Float] {
        let weights = (0..<count).map { 1 / Float($0 + 1) }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }
}
