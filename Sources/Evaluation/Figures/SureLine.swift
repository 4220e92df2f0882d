/// How right first choices are from a confidence upward.
struct SureCounts: Sendable {
    private struct Bin: Sendable {
        var count = 0
        var right = 0
    }

    /// By hundredths of confidence.
    private var bins = [Bin](repeating: Bin(), count: 101)

    /// - Parameter confidence: 0 to 1; nil counts as 0.
    mutating func add(_ confidence: Double?, isRight: Bool) {
        let sure = min(max(confidence ?? 0, 0), 1)
        bins[Int(sure * 100)].count += 1
        bins[Int(sure * 100)].right += isRight ? 1 : 0
    }

    static func += (sum: inout Self, more: Self) {
        for (index, bin) in more.bins.enumerated() {
            sum.bins[index].count += bin.count
            sum.bins[index].right += bin.right
        }
    }

    /// The lowest line above which at least `wanted` of the first choices are right; nil when there is none.
    func line(right wanted: Double) -> SureLine? {
        let all = bins.reduce(0) { $0 + $1.count }
        var found: SureLine?
        var above = Bin()
        for index in bins.indices.reversed() where bins[index].count > 0 {
            above.count += bins[index].count
            above.right += bins[index].right
            guard let right = ratio(above.right, above.count), let share = ratio(above.count, all), right >= wanted
            else { continue }
            found = SureLine(confidence: Double(index) / 100, share: share, right: right)
        }
        return found
    }
}

/// The remarks that need no look: those whose first section is surer than a line.
public struct SureLine: Hashable, Sendable {
    /// To two decimals; what is at it or above is meant.
    public let confidence: Double
    /// Of the covered remarks, those at the line or above.
    public let share: Double
    /// Of those, the ones whose first section is right.
    public let right: Double
}
