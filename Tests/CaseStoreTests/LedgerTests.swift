import Consultation
import Foundation
import GRDB
import Testing

@testable import CaseStore

struct LedgerTests {
    private let hash = ContentHash(rawValue: String(repeating: "a", count: 64))
    private let other = ContentHash(rawValue: String(repeating: "b", count: 64))

    private func ledger() throws -> Ledger { try Ledger(at: scratch().appendingPathComponent("sak.sqlite")) }

    private func scratch() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("samsvar-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private func reading(of hash: ContentHash, quotes: [String]) -> ReplyReading {
        var start = 0
        let remarks = quotes.map { quote in
            defer { start += quote.utf8.count + 1 }
            return Remark(
                anchor: Anchor(
                    document: hash, page: 1, range: ByteRange(start: start, end: start + quote.utf8.count), quote: quote
                ),
                onBehalfOf: nil, context: RemarkContext(headings: ["Om vann"], paragraph: quote, blockIndex: 0))
        }
        return ReplyReading(
            document: hash, sender: .unknown, dated: CalendarDay(iso: "2026-02-03"), status: .withRemarks,
            language: "nn",
            remarks: remarks, accounts: [Account(range: ByteRange(start: 90, end: 95), reason: .signature)])
    }

    private func judgement(_ remark: String, _ stance: Stance) -> Judgement {
        Judgement(
            remark: remark, sections: [Tag("1", confidence: 0.75, evidence: "«vann»")], alternatives: [], themes: [],
            stance: Tag(stance, confidence: 0.5, evidence: ""), kind: Tag(.information, confidence: 0.5, evidence: ""))
    }

    @Test func whatIsCommittedIsReadBackUnchanged() throws {
        let ledger = try ledger()
        let first = reading(of: hash, quotes: ["Vannet er bra.", "Rørene må byttes."])
        let second = reading(of: other, quotes: ["Greit."])
        try ledger.commit(replyFiles: [
            ReplyFile(name: "b.pdf", document: hash), ReplyFile(name: "a.pdf", document: other),
        ])
        try ledger.commit(reading: second, fingerprint: "2")
        try ledger.commit(reading: first, fingerprint: "1")
        #expect(try ledger.readings() == [first, second])
        #expect(try ledger.replyFiles().map(\.name) == ["a.pdf", "b.pdf"])
        #expect(try ledger.replyFingerprint(of: hash) == "1")
    }

    @Test func aReplySplitAnewReplacesItsOldRemarksOnly() throws {
        let ledger = try ledger()
        try ledger.commit(reading: reading(of: hash, quotes: ["En.", "To.", "Tre."]), fingerprint: "1")
        try ledger.commit(reading: reading(of: other, quotes: ["Fire."]), fingerprint: "1")
        try ledger.commit(reading: reading(of: hash, quotes: ["En og to."]), fingerprint: "2")
        #expect(try ledger.readings().flatMap(\.remarks).map(\.text) == ["En og to.", "Fire."])
    }

    @Test func onlyChangedTagsAreWritten() throws {
        let ledger = try ledger()
        let reading = reading(of: hash, quotes: ["En.", "To."])
        try ledger.commit(replyFiles: [ReplyFile(name: "a.pdf", document: hash)])
        try ledger.commit(reading: reading, fingerprint: "1")
        let ids = reading.remarks.map(\.id)
        let before = ids.map { judgement($0, .support) }
        #expect(try ledger.commit(judgements: before, replies: [], fingerprint: "1") == 2)
        let after = [before[0], judgement(ids[1], .oppose)]
        #expect(try ledger.commit(judgements: after, replies: [], fingerprint: "2") == 1)
        #expect(try ledger.judgements()[ids[1]] == after[1])
    }

    @Test func aReplyThatIsTakenAwayLeavesNothingBehind() throws {
        let ledger = try ledger()
        let reading = reading(of: hash, quotes: ["En."])
        try ledger.commit(replyFiles: [ReplyFile(name: "a.pdf", document: hash)])
        try ledger.commit(reading: reading, fingerprint: "1")
        try ledger.commit(judgements: reading.remarks.map { judgement($0.id, .support) }, replies: [], fingerprint: "1")
        try ledger.commit(replyFiles: [])
        #expect(try ledger.readings().isEmpty)
        #expect(try ledger.judgements().isEmpty)
        #expect(try ledger.replyFingerprint(of: hash) == nil)
    }

    @Test func aFileThatCouldNotBeReadKeepsItsDiagnostics() throws {
        let ledger = try ledger()
        let damaged = Diagnostic(
            identifier: "pdf.damaged", severity: .error, file: "a.pdf", summary: "Skadet.", cure: "Send på nytt.")
        try ledger.commit(
            ReadFile(hash: hash, document: nil, diagnostics: [damaged]), attachments: [], fingerprint: "1")
        let kept = try #require(try ledger.document(hash))
        #expect(kept.document == nil)
        #expect(kept.diagnostics == [damaged])
        #expect(try ledger.diagnostics(of: hash) == [damaged])
    }

    @Test func aFileThatIsNoLedgerIsNamedAndLeftAlone() throws {
        let url = try scratch().appendingPathComponent("sak.sqlite")
        let bytes = Data(String(repeating: "ingen database ", count: 100).utf8)
        try bytes.write(to: url)
        let error = #expect(throws: CaseError.self) { try Ledger(at: url) }
        #expect(error?.diagnostic.identifier == "ledger.damaged")
        #expect(try Data(contentsOf: url) == bytes)
    }

    @Test func aLedgerFromANewerProgramIsRefused() throws {
        let url = try scratch().appendingPathComponent("sak.sqlite")
        try Ledger(at: url).write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 from the future')") }
        let error = #expect(throws: CaseError.self) { try Ledger(at: url) }
        #expect(error?.diagnostic.identifier == "ledger.newer")
    }

    @Test func whatCameInsideAFileIsKeptInItsOrderAndReplacedWithIt() throws {
        let ledger = try ledger()
        let mail = ReadFile(hash: hash, document: nil, diagnostics: [])
        let inner = ["b.pdf", "a.pdf"].map { ReadFile(name: $0, hash: other, document: nil, diagnostics: []) }
        try ledger.commit(mail, attachments: inner, fingerprint: "1")
        #expect(try ledger.attachments(of: hash).map(\.name) == ["b.pdf", "a.pdf"])
        try ledger.commit(mail, attachments: [inner[1]], fingerprint: "2")
        #expect(try ledger.attachments(of: hash).map(\.name) == ["a.pdf"])
    }
}
