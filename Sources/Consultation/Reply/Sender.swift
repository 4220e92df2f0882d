/// Who a reply is from.
public struct Sender: Hashable, Codable, Sendable {
    /// The body's name: as on the list of recipients for an invited one, as the reply writes it for another;
    /// nil when it could not be told.
    public let name: String?
    /// Nil when the sender is not known.
    public let isInvited: Bool?
    public let group: BodyGroup
    public let confidence: Double
    /// What told it, in Norwegian: `avsenderlinje: «…»`.
    public let evidence: String

    public init(name: String?, isInvited: Bool?, group: BodyGroup, confidence: Double, evidence: String) {
        self.name = name
        self.isInvited = isInvited
        self.group = group
        self.confidence = confidence
        self.evidence = evidence
    }

    /// Nobody found.
    public static let unknown = Sender(
        name: nil, isInvited: nil, group: .other, confidence: 0, evidence: "ingen avsender funnet")
}
