import Language

/// Which sections (or themes) hold a feature, and with what weight: an inverted index in contiguous arrays.
struct FeaturePostings: Sendable {
    private let starts: [Int32]
    private let columns: [Int32]
    private let weights: [Float]
    private let width: Int

    /// - Parameter vectors: one for each column.
    init(_ vectors: [SparseVector]) {
        width = vectors.count
        let size = vectors.reduce(0) { max($0, Int($1.ids.last ?? -1) + 1) }
        var counts = [Int32](repeating: 0, count: size + 1)
        for vector in vectors { for id in vector.ids { counts[Int(id) + 1] += 1 } }
        for id in counts.indices.dropFirst() { counts[id] += counts[id - 1] }
        var next = counts
        let total = Int(counts.last ?? 0)
        var columns = [Int32](repeating: 0, count: total)
        var weights = [Float](repeating: 0, count: total)
        for (column, vector) in vectors.enumerated() {
            for (id, weight) in zip(vector.ids, vector.weights) {
                let place = Int(next[Int(id)])
                columns[place] = Int32(column)
                weights[place] = weight
                next[Int(id)] += 1
            }
        }
        starts = counts
        self.columns = columns
        self.weights = weights
    }

    /// The inner product of `vector` with each column.
    func products(with vector: SparseVector) -> [Float] {
        var result = [Float](repeating: 0, count: width)
        for (id, weight) in zip(vector.ids, vector.weights) where Int(id) + 1 < starts.count {
            for place in Int(starts[Int(id)])..<Int(starts[Int(id) + 1]) {
                result[Int(columns[place])] += weight * weights[place]
            }
        }
        return result
    }
}
