/// Fits the map from a model's beliefs to how often they are right: isotonic regression over bins of equal size (pool
/// adjacent violators; Zadrozny and Elkan, KDD 2002).
///
/// The beliefs must come from a model that was not fitted to the labels they are held against.
public enum ConfidenceFit {
    /// The map's knots: the mean belief of each pool and its share of right ones, both to three decimals, ascending;
    /// none for fewer beliefs than one bin holds.
    /// - Parameters:
    ///   - outcomes: beliefs, 0 to 1, and whether they were right, in any order.
    ///   - binSize: how many beliefs a bin holds.
    public static func calibration(
        of outcomes: [(belief: Double, isRight: Bool)], binSize: Int = 80
    ) -> Calibration {
        let sorted = outcomes.sorted { ($0.belief, $0.isRight ? 1 : 0) < ($1.belief, $1.isRight ? 1 : 0) }
        let bins = sorted.count / max(1, binSize)
        var pools: [Pool] = []
        for bin in 0..<bins {
            let part = sorted[bin * sorted.count / bins..<(bin + 1) * sorted.count / bins]
            var pool = Pool(
                count: Double(part.count), right: Double(part.count { $0.isRight }),
                belief: part.reduce(0) { $0 + $1.belief })
            while let last = pools.last, last.share >= pool.share {
                pools.removeLast()
                pool = Pool(
                    count: last.count + pool.count, right: last.right + pool.right, belief: last.belief + pool.belief)
            }
            pools.append(pool)
        }
        return Calibration(knots: pools.map { [rounded($0.belief / $0.count), rounded($0.share)] })
    }

    private struct Pool {
        let count: Double
        let right: Double
        let belief: Double
        var share: Double { right / count }
    }

    private static func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}

extension Calibration: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(knots)
    }
}
