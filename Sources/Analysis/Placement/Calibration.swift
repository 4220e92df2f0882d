/// A monotone map from a model's probability to how often it turned out right, by straight lines between knots.
public struct Calibration: Decodable, Hashable, Sendable {
    /// Pairs of the model's probability and the share that was right, ascending.
    public let knots: [[Double]]

    public init(knots: [[Double]]) { self.knots = knots }

    public init(from decoder: any Decoder) throws {
        knots = try decoder.singleValueContainer().decode([[Double]].self)
    }

    /// The probability that a tag of the model's `probability` is right; the probability itself without knots.
    func confidence(_ probability: Double) -> Double {
        let points = knots.compactMap { $0.count == 2 ? (x: $0[0], y: $0[1]) : nil }
        guard let first = points.first, let last = points.last else { return min(1, max(0, probability)) }
        if probability <= first.x { return first.y }
        for (low, high) in zip(points, points.dropFirst()) where probability <= high.x {
            guard high.x > low.x else { return high.y }
            return low.y + (high.y - low.y) * (probability - low.x) / (high.x - low.x)
        }
        return last.y
    }
}
