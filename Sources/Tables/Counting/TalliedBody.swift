import Consultation

/// A body with what it has sent.
struct TalliedBody: Hashable, Sendable {
    /// As the letter writes it; for an uninvited one as its replies write it.
    let name: String
    let group: BodyGroup
    let isInvited: Bool
    /// Places in `CaseTally.replies` of those that count, the one that counts first; those it only signs among them.
    let replies: [Int]
    let standing: Standing
    let lateness: Lateness?
    /// Whether at least one of its replies is readable: such bodies make up the N of n/N.
    let isReadable: Bool
}
