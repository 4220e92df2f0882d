/// The weights of a logistic model by the names of its features, as a data file keeps them.
public struct LinearWeights: Codable, Hashable, Sendable {
    public var bias: Double
    /// A feature that is not named weighs nothing.
    public var weights: [String: Double]

    public init(bias: Double, weights: [String: Double]) {
        self.bias = bias
        self.weights = weights
    }

    /// The weights in the order of `names`.
    func dense(_ names: [String]) -> DenseWeights {
        DenseWeights(bias: bias, weights: names.map { weights[$0] ?? 0 })
    }

    /// - Parameter decimals: weights are rounded to so many, and those that become 0 left out, so that the file
    ///   is the same wherever it was fitted.
    init(_ dense: DenseWeights, names: [String], decimals: Int = 2) {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        bias = (dense.bias * scale).rounded() / scale
        weights = [:]
        for (name, weight) in zip(names, dense.weights) {
            let rounded = (weight * scale).rounded() / scale
            if rounded != 0 { weights[name] = rounded }
        }
    }
}

/// Weights in the order of a feature vector.
struct DenseWeights: Hashable, Sendable {
    var bias: Double
    var weights: [Double]

    /// The log-odds of a feature vector.
    func logit(_ features: [Double]) -> Double {
        var sum = bias
        for index in weights.indices { sum += weights[index] * features[index] }
        return sum
    }
}
