import CaseStore
import Consultation
import Testing

@testable import Pipeline

/// How files, what came inside them and what a person told become the register's replies.
struct SnapshotAssemblyTests {
    private let mail = ContentHash(rawValue: "aa")
    private let letter = ContentHash(rawValue: "bb")
    private let nord = Sender(name: "Bydel Nord", isInvited: true, group: .district, confidence: 0.9, evidence: "")
    private let sør = Sender(name: "Bydel Sør", isInvited: true, group: .district, confidence: 0.9, evidence: "")

    private func reading(
        _ hash: ContentHash, from sender: Sender, _ status: ReplyStatus, dated: CalendarDay? = nil
    ) -> ReplyReading {
        ReplyReading(
            document: hash, sender: sender, dated: dated, status: status, language: "nb", remarks: [], accounts: [])
    }

    private func replies(_ readings: [ReplyReading], files: [String: ContentHash], facts: [ReplyFact] = [])
        -> [ReplyRecord]
    {
        let description = CaseDescription(
            title: "", reference: "", sender: "", sent: nil, deadline: nil,
            recipients: [ConsultedBody(name: "Bydel Vest", group: .district, aliases: ["BVE"])], sections: [],
            themes: [],
            questions: [], replyFacts: facts)
        return SnapshotAssembly(
            description: description, files: files.map { ReplyFile(name: $0.key, document: $0.value) },
            readings: readings,
            judgements: [:], replyJudgements: [:], diagnostics: [:]
        ).snapshot().replies
    }

    @Test func aMailThatOnlyCarriesALetterIsNoReplyOfItsOwn() {
        let found = replies(
            [reading(mail, from: nord, .unread), reading(letter, from: .unknown, .withRemarks)],
            files: ["a.eml": mail, "a.eml#brev.pdf": letter])
        #expect(found.map(\.fileName) == ["a.eml#brev.pdf"])
        #expect(found.first?.sender == nord)
    }

    @Test func aContainersOwnNameMayHoldTheMarkBetweenThem() {
        let found = replies(
            [reading(letter, from: nord, .withRemarks)], files: ["svar #2.zip": mail, "svar #2.zip#brev.pdf": letter])
        #expect(found.map(\.fileName) == ["svar #2.zip#brev.pdf"])
    }

    @Test func aMailThatSaysSomethingIsAReplyBesideItsLetter() {
        let found = replies(
            [reading(mail, from: nord, .withoutRemarks), reading(letter, from: sør, .withRemarks)],
            files: ["a.eml": mail, "a.eml#brev.pdf": letter])
        #expect(found.map(\.sender) == [nord, sør])
    }

    @Test func aFileThatCouldNotBeReadAndCarriesNothingStaysUnread() {
        let found = replies([reading(mail, from: .unknown, .unread)], files: ["a.pdf": mail])
        #expect(found.map(\.status) == [.unread])
        #expect(found.first?.sender.name == nil)
    }

    @Test func aFileThatWasNeverSplitIsUnreadNotWithoutRemarks() {
        #expect(replies([], files: ["a.pdf": mail]).map(\.status) == [.unread])
    }

    @Test func theSameContentUnderTwoNamesIsOneReply() {
        let found = replies([reading(letter, from: nord, .withRemarks)], files: ["b.pdf": letter, "a.pdf": letter])
        #expect(found.map(\.fileName) == ["a.pdf"])
    }

    @Test func whatAPersonToldGoesBeforeWhatWasFoundAlsoForWhatAMailCarries() {
        let received = CalendarDay(iso: "2026-03-04")
        let found = replies(
            [
                reading(mail, from: nord, .unread),
                reading(letter, from: sør, .withRemarks, dated: CalendarDay(iso: "2026-03-01")),
            ],
            files: ["a.eml": mail, "a.eml#brev.pdf": letter],
            facts: [ReplyFact(file: "a.eml", sender: "bve", received: received)])
        #expect(found.map(\.sender.name) == ["Bydel Vest"])
        #expect(found.first?.sender.isInvited == true)
        #expect(found.first?.dated == received)
    }
}
