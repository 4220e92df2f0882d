/// Scores of remarks (rows) for sections or themes (columns), row by row in one array.
struct ScoreTable: Sendable {
    let columns: Int
    private(set) var values: [Float]

    init(rows: Int, columns: Int) {
        self.columns = columns
        values = [Float](repeating: 0, count: rows * columns)
    }

    var rows: Int { columns == 0 ? 0 : values.count / columns }

    subscript(row: Int, column: Int) -> Float {
        get { values[row * columns + column] }
        set { values[row * columns + column] = newValue }
    }

    /// One remark's scores.
    func row(_ row: Int) -> ArraySlice<Float> { values[row * columns..<(row + 1) * columns] }

    mutating func setRow(_ row: Int, to scores: some Sequence<Float>) {
        for (column, score) in scores.enumerated() { values[row * columns + column] = score }
    }

    /// Adds another table, taken `factor` times.
    mutating func add(_ other: ScoreTable, times factor: Float) {
        guard factor != 0 else { return }
        for index in values.indices { values[index] += factor * other.values[index] }
    }

    /// As if so many more rows had nothing: few remarks do not tell what is common.
    private static let drawnToNought: Float = 20

    /// Each column less its mean over all rows: a theme that is a little like every remark says nothing of any of
    /// them (centring against hubs, Suzuki et al. 2013). Means of few rows are drawn to nought.
    func centred() -> ScoreTable {
        guard rows > 0 else { return self }
        var means = [Float](repeating: 0, count: columns)
        for index in values.indices { means[index % columns] += values[index] / (Float(rows) + Self.drawnToNought) }
        var result = self
        for index in values.indices { result.values[index] -= means[index % columns] }
        return result
    }

    /// Each row as probabilities: softmax with inverse temperature `sharpness`.
    func softmax(sharpness: Float) -> ScoreTable {
        var result = self
        for row in 0..<rows {
            let top = self.row(row).max() ?? 0
            var sum: Float = 0
            for index in row * columns..<(row + 1) * columns {
                let value = Exponential.value((values[index] - top) * sharpness)
                result.values[index] = value
                sum += value
            }
            guard sum > 0 else { continue }
            for index in row * columns..<(row + 1) * columns { result.values[index] /= sum }
        }
        return result
    }
}
