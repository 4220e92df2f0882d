import Consultation
import Tables
import Testing

/// What holds of every case, tried on cases drawn by lot.
@Suite struct PropertyTests {
    @Test(arguments: UInt64(1)...60)
    func theOrderOfTheInputChangesNothing(seed: UInt64) {
        let snapshot = RandomCase.snapshot(seed: seed)
        let (a, b) = (CaseTables(of: snapshot), CaseTables(of: snapshot.shuffled(seed: seed + 1)))
        #expect(a.summary == b.summary)
        #expect(a.workbook == b.workbook)
        #expect(a.overview == b.overview)
        #expect(a.digest == b.digest)
        #expect(a.exchange == b.exchange)
    }

    @Test(arguments: UInt64(1)...60)
    func aNumberIsTheNumberOfWhatStandsBehindIt(seed: UInt64) {
        let tables = CaseTables(of: RandomCase.snapshot(seed: seed))
        for table in tables.overview.tables + tables.workbook.tables {
            for (row, cell) in table.allRows.flatMap({ row in row.cells.map { (row, $0) } }) {
                let evidence = cell.evidence
                switch cell.content {
                case .number(let number) where table.id != "merknader":
                    let counted =
                        !evidence.remarks.isEmpty
                        ? evidence.remarks.count
                        : !evidence.bodies.isEmpty ? evidence.bodies.count : evidence.files.count
                    #expect(counted == number, "\(table.id): \(row.cells[0].plainText)")
                case .share(let n, let of):
                    #expect(n <= of)
                    #expect((n == 0) == evidence.remarks.isEmpty)
                default: break
                }
                #expect(Set(evidence.remarks).count == evidence.remarks.count)
                #expect(Set(evidence.bodies).count == evidence.bodies.count)
            }
            #expect(table.allRows.allSatisfy { $0.cells.count == table.columns.count }, "\(table.id)")
        }
    }

    @Test(arguments: UInt64(1)...60)
    func groupsAndStandingsAddUp(seed: UInt64) {
        let tables = CaseTables(of: RandomCase.snapshot(seed: seed))
        let table = tables.table("svar-per-gruppe")
        let total = table.totals
        for head in table.columns.dropFirst().map(\.head) {
            #expect(table.rows.reduce(0) { $0 + table.number($1, head) } == table.number(total, head))
        }
        for row in table.allRows {
            #expect(
                table.number(row, "Invitert")
                    == table.number(row, "Svart av de inviterte") + table.number(row, "Ikke svart"))
            let answered = ["Med merknader", "Uten merknader", "Avstår", "Felles", "Ulest"]
            #expect(
                answered.reduce(0) { $0 + table.number(row, $1) }
                    == table.number(row, "Svart av de inviterte") + table.number(row, "Ikke invitert, men svart"))
        }
        let summary = tables.summary
        #expect(summary.invited == table.number(total, "Invitert"))
        #expect(summary.answered == table.number(total, "Svart av de inviterte"))
        #expect(summary.silent == table.number(total, "Ikke svart"))
        #expect(summary.uninvited == table.number(total, "Ikke invitert, men svart"))
        #expect(summary.late == table.number(total, "For sent"))
        #expect(summary.declined == table.number(total, "Avstår"))
        #expect(summary.withoutRemarks == table.number(total, "Uten merknader"))
        #expect(tables.table("ikke-svart").rows.count { $0.role != .group } == summary.silent)
        #expect(tables.table("ulest").rows.count <= summary.unread)
    }

    @Test(arguments: UInt64(1)...60)
    func remarkCountsAgreeEverywhere(seed: UInt64) {
        let snapshot = RandomCase.snapshot(seed: seed)
        let tables = CaseTables(of: snapshot)
        let count = snapshot.remarks.count
        #expect(tables.summary.remarks == count)
        #expect(tables.table("merknader").rows.count == count)
        let register = tables.table("mottaksoversikt")
        #expect(register.number(register.totals, "Merknader") == count)
        #expect(register.rows.reduce(0) { $0 + register.number($1, "Merknader") } == count)
        let matrix = tables.table("instans-avsnitt")
        #expect(matrix.rows.reduce(0) { $0 + matrix.number($1, "Sum merknader") } == count)
        for head in matrix.columns.dropFirst().map(\.head) {
            #expect(matrix.rows.reduce(0) { $0 + matrix.number($1, head) } == matrix.number(matrix.totals, head))
        }
        let parts = tables.paper.tables.filter { $0.id.hasPrefix("merknader-") }
        #expect(parts.flatMap(\.rows).compactMap(\.remark).sorted() == snapshot.remarks.map(\.remark.id).sorted())
        let placed = matrix.columns.dropFirst().dropLast().map { matrix.number(matrix.totals, $0.head) }
        #expect(parts.map(\.rows.count) == placed.filter { $0 > 0 })
        let stances = tables.table("tema-holdning")
        #expect(stances.number(stances.totals, "Sum") == count)
        #expect(tables.exchange.count == count + snapshot.replies.count)
    }

    @Test(arguments: UInt64(1)...60)
    func sharesAreThoseOfASlowCount(seed: UInt64) {
        let snapshot = RandomCase.snapshot(seed: seed)
        let table = CaseTables(of: snapshot).table("tema-gruppe")
        let aliases = Dictionary(
            uniqueKeysWithValues: snapshot.consultation.recipients.flatMap { body in
                ([body.name] + body.aliases).map { ($0, body.name) }
            })
        let signers = { (reply: ReplyRecord) in
            Set(([reply.sender] + reply.cosigners).compactMap(\.name).map { aliases[$0] ?? $0 })
        }
        let readable = snapshot.replies.filter { $0.status != .unread }.map(signers).reduce(into: Set()) {
            $0.formUnion($1)
        }
        for (theme, row) in zip(snapshot.consultation.themes, table.rows) {
            let speaking = snapshot.remarks.filter { record in
                record.remark.onBehalfOf == nil && record.judgement.themes.contains { $0.value == theme.id }
            }
            let bodies = speaking.reduce(into: Set<String>()) { all, record in
                for reply in snapshot.replies where reply.document == record.remark.anchor.document {
                    all.formUnion(signers(reply))
                }
            }
            #expect(row.cells[table.columns.count - 3].plainText == "\(bodies.count)/\(readable.count)")
        }
    }

    @Test(arguments: UInt64(1)...30)
    func twoCasesOfDifferentBodiesAddUpToTheOneOfBoth(seed: UInt64) {
        let (a, b) = (RandomCase.snapshot(seed: seed, prefix: "A"), RandomCase.snapshot(seed: seed + 500, prefix: "B"))
        // Hashes tell files apart; the second case's are made others.
        let moved = b.moved(by: 100)
        var both = a.consultation
        both.recipients += b.consultation.recipients
        let joined = CaseTables(
            of: CaseSnapshot(consultation: both, replies: a.replies + moved.replies, remarks: a.remarks + moved.remarks)
        )
        let (left, right) = (CaseTables(of: a), CaseTables(of: moved))
        for (id, head) in [("svar-per-gruppe", nil), ("instans-avsnitt", nil), ("tema-holdning", "Sum")]
            as [(String, String?)]
        {
            let table = joined.table(id)
            for column in table.columns.dropFirst().map(\.head) where head == nil || head == column {
                let parts = [left, right].map { $0.table(id) }.map { $0.number($0.totals, column) }
                #expect(table.number(table.totals, column) == parts[0] + parts[1], "\(id): \(column)")
            }
        }
    }
}

extension CaseSnapshot {
    /// The same case with other files: every hash begins with `offset`.
    fileprivate func moved(by offset: Int) -> CaseSnapshot {
        let hash = { (old: ContentHash) in ContentHash(rawValue: "\(offset)" + old.rawValue.dropFirst(3)) }
        return CaseSnapshot(
            consultation: consultation,
            replies: replies.map {
                ReplyRecord(
                    fileName: $0.fileName, document: hash($0.document), sender: $0.sender, cosigners: $0.cosigners,
                    dated: $0.dated, status: $0.status, overallStance: $0.overallStance)
            },
            remarks: remarks.map { record in
                let anchor = record.remark.anchor
                let remark = Remark(
                    anchor: Anchor(
                        document: hash(anchor.document), page: anchor.page, range: anchor.range, quote: anchor.quote),
                    onBehalfOf: record.remark.onBehalfOf, context: record.remark.context)
                return RemarkRecord(
                    remark: remark, judgement: record.judgement, fileName: record.fileName, sender: record.sender,
                    isReviewed: record.isReviewed)
            })
    }
}
