/// How a body stands in the reception register.
enum Standing: String, CaseIterable, Hashable, Sendable {
    case withRemarks
    case withoutRemarks
    case declined
    case joint
    /// Something has come from the body, but its words are not known.
    case unread
    case silent

    /// The standings of a body that has sent something.
    static let answered: [Standing] = [.withRemarks, .withoutRemarks, .declined, .joint, .unread]
}

/// Whether a reply is dated after the deadline.
enum Lateness: Hashable, Sendable {
    case onTime
    case late
    /// The reply states no date, or the case has no deadline.
    case unknown
}
