import Consultation
import Tables
import Testing

@testable import Writers

@Suite("The export line of a comment or a change")
struct PassageLineTests {
    private func line(_ change: WordingChange?) -> String {
        let hash = ContentHash(rawValue: String(repeating: "0", count: 64))
        let sender = Sender(name: "A", isInvited: true, group: .district, confidence: 0.9, evidence: "brevhode")
        let remark = Remark(
            anchor: Anchor(document: hash, page: nil, range: ByteRange(start: 5, end: 9), quote: "skal"),
            onBehalfOf: nil,
            context: RemarkContext(
                paragraph: "Byen skal «bygge».", blockIndex: 0,
                passage: MarkedPassage(
                    text: "Byen skal «bygge».", range: ByteRange(start: 0, end: 20), section: "2", change: change)))
        let record = RemarkRecord(
            remark: remark,
            judgement: Judgement(
                remark: remark.id, sections: [], alternatives: [], themes: [],
                stance: Tag(.reservation, confidence: 0.8, evidence: "endret"),
                kind: Tag(.changeProposal, confidence: 0.9, evidence: "endret")),
            fileName: "svar.docx", sender: sender)
        let snapshot = CaseSnapshot(
            consultation: CaseDescription(
                title: "Plan", reference: "26/1", sender: "Byen", sent: nil, deadline: nil, recipients: [],
                sections: [], themes: [], questions: []),
            replies: [
                ReplyRecord(
                    fileName: "svar.docx", document: hash, sender: sender, dated: nil, status: .withRemarks,
                    overallStance: .unknown)
            ], remarks: [record])
        let tables = CaseTables(of: snapshot, wording: Wording(), outcomes: OutcomeList())
        let lines = String(decoding: JSONLinesWriter().write(tables.exchange), as: UTF8.self).split(separator: "\n")
        return String(lines.last ?? "")
    }

    @Test("A change has its sentence, its place and both wordings, after all that other remarks have")
    func change() {
        let words =
            "\"passage\": {\"text\": \"Byen skal «bygge».\", \"start\": 0, \"end\": 20, \"old\": \"bør\", \"new\": \"skal\"}"
        #expect(line(WordingChange(old: "bør", new: "skal")).hasSuffix("\"reviewed\": false, \(words)}"))
    }

    @Test("A comment has the words beside it and no wording")
    func comment() {
        #expect(line(nil).hasSuffix("\"passage\": {\"text\": \"Byen skal «bygge».\", \"start\": 0, \"end\": 20}}"))
    }
}
