/// A vector with few values other than nought: features by ascending id, each with its weight.
public struct SparseVector: Hashable, Sendable {
    public private(set) var ids: [Int32]
    public private(set) var weights: [Float]

    public static let empty = SparseVector(sortedIDs: [], weights: [])

    /// Counts how often each id occurs.
    public init(counting occurrences: [Int32]) {
        ids = []
        weights = []
        for id in occurrences.sorted() {
            if ids.last == id {
                weights[weights.count - 1] += 1
            } else {
                ids.append(id)
                weights.append(1)
            }
        }
    }

    /// - Precondition: `ids` ascend, without repetition, and there are as many weights.
    public init(sortedIDs ids: [Int32], weights: [Float]) {
        precondition(ids.count == weights.count, "each feature has one weight")
        self.ids = ids
        self.weights = weights
    }

    public var isEmpty: Bool { ids.isEmpty }

    /// The inner product, summed in the order of ids.
    public func dot(_ other: SparseVector) -> Float {
        var sum: Float = 0
        var mine = 0
        var theirs = 0
        while mine < ids.count && theirs < other.ids.count {
            if ids[mine] == other.ids[theirs] {
                sum += weights[mine] * other.weights[theirs]
                mine += 1
                theirs += 1
            } else if ids[mine] < other.ids[theirs] {
                mine += 1
            } else {
                theirs += 1
            }
        }
        return sum
    }

    /// The vector with each weight changed by `weight`; features that get nought or less are left out.
    public func map(_ weight: (_ id: Int32, _ old: Float) -> Float) -> SparseVector {
        var kept: [Int32] = []
        var changed: [Float] = []
        kept.reserveCapacity(ids.count)
        changed.reserveCapacity(ids.count)
        for (id, old) in zip(ids, weights) {
            let new = weight(id, old)
            if new > 0 {
                kept.append(id)
                changed.append(new)
            }
        }
        return SparseVector(sortedIDs: kept, weights: changed)
    }

    /// The vector at length 1; an empty one stays empty.
    public func normalised() -> SparseVector {
        var squares: Float = 0
        for weight in weights { squares += weight * weight }
        guard squares > 0 else { return self }
        let scale = 1 / squares.squareRoot()
        return SparseVector(sortedIDs: ids, weights: weights.map { $0 * scale })
    }

    /// The sum of two vectors, `other` taken `factor` times.
    public func adding(_ other: SparseVector, times factor: Float = 1) -> SparseVector {
        var ids: [Int32] = []
        var weights: [Float] = []
        ids.reserveCapacity(self.ids.count + other.ids.count)
        weights.reserveCapacity(self.ids.count + other.ids.count)
        var mine = 0
        var theirs = 0
        while mine < self.ids.count || theirs < other.ids.count {
            let own = mine < self.ids.count ? self.ids[mine] : .max
            let foreign = theirs < other.ids.count ? other.ids[theirs] : .max
            ids.append(min(own, foreign))
            weights.append(
                (own <= foreign ? self.weights[mine] : 0) + (foreign <= own ? factor * other.weights[theirs] : 0))
            if own <= foreign { mine += 1 }
            if foreign <= own { theirs += 1 }
        }
        return SparseVector(sortedIDs: ids, weights: weights)
    }
}
