import Language

/// What the surely placed remarks of other replies teach about a remark: likeness to the mean of those of each class.
///
/// Score = Σ p · cos / (Σ p + 1) over the remarks of other replies whose probability p for the class reaches the
/// threshold; the 1 holds back classes that few remarks speak of.
struct LearnedPart {
    let rows: [RemarkRow]
    let vectors: [TextVectors]
    let threshold: Float

    /// The scores of all remarks, given their probabilities so far.
    func table(_ probabilities: ScoreTable) -> ScoreTable {
        var table = ScoreTable(rows: rows.count, columns: probabilities.columns)
        let shares = rows.indices.map { row in
            probabilities.row(row).enumerated().filter { $0.element >= threshold }
                .map { (column: $0.offset, share: $0.element) }
        }
        for kind in [\TextVectors.words, \TextVectors.characters] {
            let features = vectors.reduce(0) { max($0, Int($1[keyPath: kind].ids.last ?? -1) + 1) }
            var sums = ClassSums(features: features, classes: probabilities.columns)
            for row in rows.indices { sums.add(vectors[row][keyPath: kind], shares: shares[row], sign: 1) }
            for reply in replies {
                for row in reply { sums.add(vectors[row][keyPath: kind], shares: shares[row], sign: -1) }
                for row in reply {
                    let products = sums.products(with: vectors[row][keyPath: kind])
                    for column in products.indices {
                        table[row, column] += max(0, products[column]) / (max(0, sums.mass[column]) + 1)
                    }
                }
                for row in reply { sums.add(vectors[row][keyPath: kind], shares: shares[row], sign: 1) }
            }
        }
        return table
    }

    /// The rows of each reply.
    private var replies: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        while start < rows.count {
            let end = start + rows[start].replySize
            ranges.append(start..<end)
            start = end
        }
        return ranges
    }
}
