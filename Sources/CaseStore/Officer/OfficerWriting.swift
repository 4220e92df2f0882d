public import Consultation

/// What a person may write: rows of their own, which are only ever added.
///
/// The ledger itself refuses to change or delete such a row, whoever asks; the machine's protocol has no way to them.
public protocol OfficerWriting: Sendable {
    /// Keeps decisions, all of them or, when the disk fails, none.
    ///
    /// - Parameters:
    ///   - seen: the number of the newest entry that the author had seen; a decision on a field of a place where
    ///     somebody has decided otherwise since then is refused. Nil: the author has seen everything.
    /// - Returns: what was kept, and what was refused.
    @discardableResult
    func append(_ drafts: [OfficerDraft], signature: OfficerSignature, seen: Int?) throws
        -> (kept: [OfficerEntry], conflicts: [OfficerConflict])
    /// All entries in the order of their numbers.
    func officerEntries() throws -> [OfficerEntry]
}
