import CaseStore
public import Consultation

/// Keeps decisions that come in by another way than the review page, and tells what became of them.
public struct CaseDecisions: Sendable {
    private let open: OpenCase

    /// - Throws: `CaseError` when there is no case, or its sheet or ledger cannot be read.
    public init(_ folder: CaseFolder) throws { open = try OpenCase(folder) }

    /// Keeps the decisions; those that hold already are left out, so that the same import twice adds nothing.
    ///
    /// - Parameter seen: the newest entry the author had seen; see `OfficerWriting`.
    /// - Returns: how many were kept, and those refused since somebody else decided otherwise.
    public func keep(
        _ drafts: [OfficerDraft], signature: OfficerSignature, seen: Int? = nil
    ) throws -> (kept: Int, conflicts: [OfficerConflict]) {
        var standing: [OfficerDraft: Decision] = [:]
        for entry in try open.ledger.officerEntries() { standing[entry.draft.place] = entry.decision }
        let news = drafts.filter { standing[$0.place] != $0.decision }
        let outcome = try open.ledger.append(news, signature: signature, seen: seen)
        return (outcome.kept.count, outcome.conflicts)
    }
}

extension OfficerDraft {
    /// The same place and field whatever was decided.
    fileprivate var place: OfficerDraft { OfficerDraft(anchor: anchor, decision: .withdrawn(decision.field)) }
}
