/// Fits logistic weights to a case's settled remarks, held to the weights that ship.
///
/// The loss is Σ log(1 + e^-yz) + |w − w₀|² / (2 · strength), lowered one weight at a time by a step that can only
/// lower it (the logistic function's curvature is at most ¼: Böhning and Lindsay 1988). So few remarks move only the
/// weights of the cues they have, and no remark leaves the weights as they ship. Deterministic: a fixed number of
/// rounds in a fixed order.
struct WeightUpdate {
    private let samples: [[(feature: Int, value: Double)]]
    private let holders: [[(sample: Int, value: Double)]]
    private let strength: Double
    private static let rounds = 8

    /// - Parameter vectors: the settled remarks, measured; all of one length.
    init(_ vectors: [[Double]], strength: Double) {
        // The last feature is the bias.
        samples = vectors.map { vector in
            vector.indices.filter { vector[$0] != 0 }.map { ($0, vector[$0]) } + [(vector.count, 1)]
        }
        var holders = [[(sample: Int, value: Double)]](repeating: [], count: (vectors.first?.count ?? 0) + 1)
        for (sample, row) in samples.enumerated() {
            for (feature, value) in row { holders[feature].append((sample, value)) }
        }
        self.holders = holders
        self.strength = strength
    }

    /// The weights for one class.
    func weights(from shipped: DenseWeights, labels: [Bool]) -> DenseWeights {
        guard !samples.isEmpty else { return shipped }
        let start = shipped.weights + [shipped.bias]
        var weights = start
        var logits = samples.map { $0.reduce(0) { $0 + weights[$1.feature] * $1.value } }
        for _ in 0..<Self.rounds {
            for feature in holders.indices where !holders[feature].isEmpty {
                var slope = (weights[feature] - start[feature]) / strength
                var curvature = 1 / strength
                for (sample, value) in holders[feature] {
                    slope += value * (Logistic.probability(logits[sample]) - (labels[sample] ? 1 : 0))
                    curvature += value * value / 4
                }
                let step = slope / curvature
                weights[feature] -= step
                for (sample, value) in holders[feature] { logits[sample] -= step * value }
            }
        }
        return DenseWeights(bias: weights[weights.count - 1], weights: Array(weights.dropLast()))
    }
}
