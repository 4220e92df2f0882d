import Consultation

/// A reply file with its number and who signs it.
struct TalliedReply: Hashable, Sendable {
    /// Its number in the list of attachments, from 2: the draft is number 1.
    let number: Int
    let record: ReplyRecord
    /// Places in `CaseTally.bodies`: the sender, where known, then those who sign with it.
    let signatories: [Int]
    let lateness: Lateness
    /// Places in `CaseTally.remarks`.
    let remarks: Range<Int>
    /// How it stands to another file or case; nil for an ordinary reply.
    let relation: ReplyRelation?

    /// Whether it counts: a copy, an earlier version and a reply to another case do not.
    var counts: Bool { relation?.counts ?? true }
    /// Whether it counts and nobody knows from whom it is.
    var isOfUnknownSender: Bool { counts && signatories.isEmpty }

    /// Whether any of its words are known.
    var isReadable: Bool { record.status != .unread || !remarks.isEmpty }
}
