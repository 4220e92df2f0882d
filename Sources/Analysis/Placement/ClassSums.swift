import Language

/// For each class (section or theme) the sum of the vectors that belong to it, each by its share.
///
/// Values lie feature by feature with the classes side by side, so that a product walks memory forward.
struct ClassSums {
    private let classes: Int
    private var sums: [Float]
    private(set) var mass: [Float]

    init(features: Int, classes: Int) {
        self.classes = classes
        sums = [Float](repeating: 0, count: features * classes)
        mass = [Float](repeating: 0, count: classes)
    }

    /// Adds `vector` to each class by its share; a negative `sign` takes it out again.
    mutating func add(_ vector: SparseVector, shares: [(column: Int, share: Float)], sign: Float) {
        for (column, share) in shares {
            mass[column] += sign * share
            for (id, weight) in zip(vector.ids, vector.weights) {
                sums[Int(id) * classes + column] += sign * share * weight
            }
        }
    }

    /// The inner product of `vector` with each class's sum.
    func products(with vector: SparseVector) -> [Float] {
        var result = [Float](repeating: 0, count: classes)
        sums.withUnsafeBufferPointer { sums in
            result.withUnsafeMutableBufferPointer { result in
                for (id, weight) in zip(vector.ids, vector.weights) {
                    let start = Int(id) * classes
                    guard start + classes <= sums.count else { continue }
                    for column in 0..<classes { result[column] += weight * sums[start + column] }
                }
            }
        }
        return result
    }
}
