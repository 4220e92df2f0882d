/// What has been learnt of stance and kind: one logistic model for each, one for each kind with a stance, and how often
/// they go together.
public struct StanceModel: Codable, Hashable, Sendable {
    /// By the stance's name as the exchange format writes it.
    public var stance: [String: LinearWeights]
    /// By the kind's name.
    public var kind: [String: LinearWeights]
    /// How many labelled remarks had a kind (outer) and a stance (inner).
    public var joint: [String: [String: Double]]
    /// What speaks for a kind together with a stance; nil: each is judged alone.
    public var pairs: PairWeights?
    /// How often beliefs turned out right in consultations that the weights were not fitted to; nil: never measured.
    public var confidence: StanceConfidence?

    public init(
        stance: [String: LinearWeights], kind: [String: LinearWeights], joint: [String: [String: Double]],
        pairs: PairWeights? = nil, confidence: StanceConfidence? = nil
    ) {
        self.stance = stance
        self.kind = kind
        self.joint = joint
        self.pairs = pairs
        self.confidence = confidence
    }
}
