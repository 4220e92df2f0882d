/// What has been learnt of stance and kind: one logistic model for each, and how often they go together.
public struct StanceModel: Codable, Hashable, Sendable {
    /// By the stance's name as the exchange format writes it.
    public var stance: [String: LinearWeights]
    /// By the kind's name.
    public var kind: [String: LinearWeights]
    /// How many labelled remarks had a kind (outer) and a stance (inner).
    public var joint: [String: [String: Double]]

    public init(
        stance: [String: LinearWeights], kind: [String: LinearWeights], joint: [String: [String: Double]]
    ) {
        self.stance = stance
        self.kind = kind
        self.joint = joint
    }
}
