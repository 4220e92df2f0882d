/// The maps from beliefs in a stance and in a kind to confidences.
public struct StanceConfidence: Codable, Hashable, Sendable {
    public var stance: Calibration
    public var kind: Calibration

    public init(stance: Calibration, kind: Calibration) {
        self.stance = stance
        self.kind = kind
    }
}
