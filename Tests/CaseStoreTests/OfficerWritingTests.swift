import Consultation
import Foundation
import GRDB
import Testing

@testable import CaseStore

struct OfficerWritingTests {
    private let hash = ContentHash(rawValue: String(repeating: "a", count: 64))
    private let kari = OfficerSignature(author: "Kari Nes", time: "2026-10-03T09:12:00Z", origin: .review)
    private let ola = OfficerSignature(author: "Ola Vik", time: "2026-10-04T08:00:00Z", origin: .spreadsheet)

    private func place() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("samsvar-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appendingPathComponent("sak.sqlite")
    }

    private func draft(_ decision: Decision, at start: Int = 0, suggested: Decision? = nil) -> OfficerDraft {
        let quote = "Vannet er bra."
        let range = ByteRange(start: start, end: start + quote.utf8.count)
        return OfficerDraft(
            anchor: Anchor(document: hash, page: 1, range: range, quote: quote), decision: decision,
            suggested: suggested)
    }

    @Test func everyDecisionIsReadBackAsItWasWritten() throws {
        let ledger = try Ledger(at: place())
        let piece = draft(.stance(.support)).anchor
        let drafts = [
            draft(.sections(["2.1", "G"]), suggested: .sections(["3"])), draft(.themes([])), draft(.stance(.oppose)),
            draft(.kind(.question)), draft(.onBehalfOf(nil)), draft(.onBehalfOf("Ungdomsrådet")),
            draft(.noRemark(.background)), draft(.remarks([piece])), draft(.assessment("Godt poeng.\n=1+1")),
            draft(.outcome("tatt-inn")), draft(.changeInDraft("s. 15")), draft(.withdrawn(.stance)),
            OfficerDraft(reply: hash, decision: .sender("Bydel Nord")),
            OfficerDraft(reply: hash, decision: .status(.declined)),
        ]
        try ledger.append(drafts, signature: kari, seen: nil)
        let entries = try ledger.officerEntries()
        #expect(entries.map(\.draft) == drafts)
        #expect(entries.map(\.number) == Array(1...drafts.count))
        #expect(entries.allSatisfy { $0.signature == kari })
    }

    @Test func theLedgerRefusesToChangeOrDeleteWhatAPersonWrote() throws {
        let ledger = try Ledger(at: place())
        try ledger.append([draft(.stance(.support))], signature: kari, seen: nil)
        for statement in ["UPDATE officerEntry SET author = 'x'", "DELETE FROM officerEntry"] {
            #expect(throws: (any Error).self) { try ledger.write { try $0.execute(sql: statement) } }
        }
        #expect(try ledger.officerEntries().count == 1)
    }

    @Test func whateverTheMachineWritesAPersonsRowsKeepTheirBytes() throws {
        let ledger = try Ledger(at: place())
        try ledger.append([draft(.stance(.support)), draft(.assessment("Enig."))], signature: kari, seen: nil)
        let before = try rows(of: ledger)
        let reading = ReplyReading(
            document: hash, sender: .unknown, dated: nil, status: .withRemarks, language: "nb", remarks: [],
            accounts: [])
        try ledger.commit(ReadFile(hash: hash, document: nil, diagnostics: []), attachments: [], fingerprint: "2")
        try ledger.commit(reading: reading, fingerprint: "2")
        try ledger.commit(judgements: [], replies: [], fingerprint: "2")
        try ledger.commit(replyFiles: [])
        try ledger.commit(outputs: [:], fingerprint: "2")
        #expect(try rows(of: ledger) == before)
    }

    private func rows(of ledger: Ledger) throws -> [Row] {
        try ledger.read { try Row.fetchAll($0, sql: "SELECT * FROM officerEntry ORDER BY number") }
    }

    @Test func aDecisionMadeWithoutSeeingAnothersIsRefusedAndShown() throws {
        let ledger = try Ledger(at: place())
        try ledger.append([draft(.stance(.support))], signature: kari, seen: nil)
        let seen = 0
        let outcome = try ledger.append(
            [draft(.stance(.oppose)), draft(.kind(.question)), draft(.stance(.oppose), at: 40)], signature: ola,
            seen: seen)
        #expect(outcome.kept.map(\.decision) == [.kind(.question), .stance(.oppose)])
        #expect(outcome.conflicts.map(\.standing.signature.author) == ["Kari Nes"])
        #expect(try ledger.append([draft(.stance(.oppose))], signature: ola, seen: 3).conflicts.isEmpty)
    }
}
