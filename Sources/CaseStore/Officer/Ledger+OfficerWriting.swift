public import Consultation
import Foundation
import GRDB

extension Ledger: OfficerWriting {
    @discardableResult
    public func append(_ drafts: [OfficerDraft], signature: OfficerSignature, seen: Int?) throws
        -> (kept: [OfficerEntry], conflicts: [OfficerConflict])
    {
        let rows = try drafts.map {
            ($0, try StoredForm.encode($0.decision), try $0.suggested.map { try StoredForm.encode($0) })
        }
        return try write { database in
            var kept: [OfficerEntry] = []
            var conflicts: [OfficerConflict] = []
            for (draft, value, suggested) in rows {
                if let seen, let standing = try Self.newest(like: draft, after: seen, in: database),
                    standing.decision != draft.decision
                {
                    conflicts.append(OfficerConflict(refused: draft, standing: standing))
                    continue
                }
                try Self.insert(draft, value, suggested, signature, in: database)
                let number = Int(database.lastInsertedRowID)
                kept.append(OfficerEntry(number: number, draft: draft, signature: signature))
            }
            return (kept, conflicts)
        }
    }

    public func officerEntries() throws -> [OfficerEntry] {
        try read { try Row.fetchAll($0, sql: "SELECT * FROM officerEntry ORDER BY number") }.map(Self.entry)
    }

    /// The newest entry on the same field of the same place, if it is newer than `number`.
    private static func newest(
        like draft: OfficerDraft, after number: Int, in database: Database
    ) throws -> OfficerEntry? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT * FROM officerEntry WHERE document = ? AND start = ? AND end = ? AND field = ? AND number > ?
                ORDER BY number DESC LIMIT 1
                """,
            arguments: [
                draft.anchor.document.rawValue, draft.anchor.range.start, draft.anchor.range.end,
                draft.decision.field.rawValue, number,
            ]
        ).map(entry)
    }

    private static func insert(
        _ draft: OfficerDraft, _ value: Data, _ suggested: Data?, _ signature: OfficerSignature, in database: Database
    ) throws {
        let anchor = draft.anchor
        try database.execute(
            sql: """
                INSERT INTO officerEntry
                    (document, start, end, page, quote, field, value, suggested, author, time, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                anchor.document.rawValue, anchor.range.start, anchor.range.end, anchor.page, anchor.quote,
                draft.decision.field.rawValue, value, suggested, signature.author, signature.time,
                signature.origin.rawValue,
            ])
    }

    private static func entry(_ row: Row) throws -> OfficerEntry {
        let anchor = Anchor(
            document: ContentHash(rawValue: row["document"]), page: row["page"],
            range: ByteRange(start: row["start"], end: row["end"]), quote: row["quote"])
        let suggested = row["suggested"] as Data?
        guard let origin = OfficerSignature.Origin(rawValue: row["origin"]) else {
            throw CaseError(LedgerCoding.unreadable)
        }
        return OfficerEntry(
            number: row["number"],
            draft: OfficerDraft(
                anchor: anchor, decision: try LedgerCoding.decode(Decision.self, from: row["value"]),
                suggested: try suggested.map { try LedgerCoding.decode(Decision.self, from: $0) }),
            signature: OfficerSignature(author: row["author"], time: row["time"], origin: origin))
    }
}
