/// Whether confidences mean what they say: of the tags at 0.8, eight in ten are right.
struct CalibrationCounts: Sendable {
    private struct Bin: Sendable {
        var count = 0
        var right = 0
        var confidence = 0.0
    }

    private var bins = [Bin](repeating: Bin(), count: 10)

    /// - Parameter confidence: 0 to 1; what lies outside counts as the nearer end. Nil is not counted.
    mutating func add(_ confidence: Double?, isRight: Bool) {
        guard let confidence, !confidence.isNaN else { return }
        let sure = min(max(confidence, 0), 1)
        let bin = min(Int(sure * 10), 9)
        bins[bin].count += 1
        bins[bin].right += isRight ? 1 : 0
        bins[bin].confidence += sure
    }

    static func += (sum: inout Self, more: Self) {
        for (index, bin) in more.bins.enumerated() {
            sum.bins[index].count += bin.count
            sum.bins[index].right += bin.right
            sum.bins[index].confidence += bin.confidence
        }
    }

    var figures: Calibration {
        let count = bins.reduce(0) { $0 + $1.count }
        let gap = bins.reduce(0.0) { $0 + abs($1.confidence - Double($1.right)) }
        return Calibration(
            tags: count, error: ratio(gap, Double(count)),
            meanConfidence: ratio(bins.reduce(0.0) { $0 + $1.confidence }, Double(count)),
            right: ratio(bins.reduce(0) { $0 + $1.right }, count))
    }
}

/// How far confidences are from the share that is right.
public struct Calibration: Hashable, Sendable {
    /// The tags with a confidence on covered remarks.
    public let tags: Int
    /// The expected calibration error, 0 to 1: over ten bins of equal width, the mean distance of a bin's mean
    /// confidence from its share of right tags, weighted by its tags (Naeini, Cooper and Hauskrecht, AAAI 2015).
    /// Nil without tags.
    public let error: Double?
    public let meanConfidence: Double?
    /// The share that is right.
    public let right: Double?
}
