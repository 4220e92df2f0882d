import Configuration
import Consultation
import Language
import Testing

@testable import Analysis

@Suite("What must not be counted twice")
struct CopyFinderTests {
    private let words = [
        "Bydelen mener at lekeplassen ved elva bør få nytt gjerde før vinteren kommer tilbake.",
        "Vi savner et regnskap over hva benkene langs turveien kostet kommunen i fjor høst.",
        "Etter vårt syn må huskene sikres bedre mot råte, slik tilsynet skrev i mai.",
    ]

    /// A case of files, each with its sender, date and remarks.
    private func settled(
        _ files: [(name: String, sender: String?, day: Int, remarks: [String])], facts: [ReplyFact] = [],
        strays: [String: String] = [:], text: String = "", recognised: Set<String> = []
    ) throws -> CaseSnapshot {
        var replies: [ReplyRecord] = []
        var remarks: [RemarkRecord] = []
        var reasons: [ContentHash: String] = [:]
        for (number, file) in files.enumerated() {
            let hash = ContentHash(rawValue: "0000000\(number)" + String(repeating: "0", count: 56))
            let sender = Sender(
                name: file.sender, isInvited: file.sender == nil ? nil : true, group: .district, confidence: 1,
                evidence: "")
            reasons[hash] = strays[file.name]
            let seen = Diagnostic(
                identifier: "scan.recognised", severity: .note, file: file.name, summary: "", cure: "")
            replies.append(
                ReplyRecord(
                    fileName: file.name, document: hash, sender: sender,
                    dated: CalendarDay(year: 2026, month: 9, day: file.day), status: .withRemarks,
                    overallStance: .unknown, diagnostics: recognised.contains(file.name) ? [seen] : []))
            var start = 0
            for words in file.remarks {
                let range = ByteRange(start: start, end: start + words.utf8.count)
                start = range.end + 1
                remarks.append(record(words, hash, range, file.name, sender))
            }
        }
        let snapshot = CaseSnapshot(
            consultation: CaseDescription(
                title: "Plan for lekeplasser", reference: "26/100", sender: "Furuvik", sent: nil, deadline: nil,
                recipients: [], sections: [], themes: [], questions: [], replyFacts: facts),
            replies: replies, remarks: remarks)
        let cues = try CopyCues(DataFiles().load(CueTable.self, from: "copies"))
        return CopyFinder(cues: cues).settled(snapshot, strays: reasons) { _ in text }
    }

    private func record(
        _ words: String, _ hash: ContentHash, _ range: ByteRange, _ file: String, _ sender: Sender
    ) -> RemarkRecord {
        let remark = Remark(
            anchor: Anchor(document: hash, page: nil, range: range, quote: words), onBehalfOf: nil,
            context: RemarkContext(paragraph: words, blockIndex: 0))
        return RemarkRecord(
            remark: remark,
            judgement: Judgement(
                remark: remark.id, sections: [], alternatives: [], themes: [],
                stance: Tag(.unknown, confidence: 0, evidence: ""), kind: Tag(.unknown, confidence: 0, evidence: "")),
            fileName: file, sender: sender)
    }

    @Test("Of one reply in two files the office document counts, and the other's remarks are set aside")
    func sameReply() throws {
        let found = try settled([("a.pdf", "Bydel Nord", 1, words), ("b.docx", "Bydel Nord", 1, words)])
        #expect(found.copies.relations.map(\.words) == ["samme svar som «b.docx»"])
        #expect(Set(found.remarks.map(\.fileName)) == ["b.docx"])
        #expect(found.copies.setAside.count == 3)
        #expect(found.copies.likeRemarks.isEmpty)
    }

    @Test("Words misread in a scan do not make it another reply")
    func scan() throws {
        let misread = words.map { $0.replacing("elva", with: "eiva").replacing("kostet", with: "kosiet") }
        let files = [("a.docx", "Bydel Nord", 1, words), ("skann.pdf", "Bydel Nord", 1, misread)]
        #expect(
            try settled(files, recognised: ["skann.pdf"]).copies.relations.map(\.words) == ["samme svar som «a.docx»"])
    }

    @Test("A later version counts for the earlier, and what stands in only one of them is told")
    func laterVersion() throws {
        let news = "Parkeringen foran skolen bør vike for en sandkasse med tak og nye benker."
        let found = try settled([
            ("svar.docx", "Bydel Nord", 1, words), ("svar ny.docx", "Bydel Nord", 9, [words[0], words[1], news]),
        ])
        let relation = try #require(found.copies.relations.first)
        #expect(relation.file == "svar.docx" && relation.words == "erstattet av «svar ny.docx»")
        #expect(relation.differences.map(\.text) == [words[2], news])
        #expect(Set(found.remarks.map(\.fileName)) == ["svar ny.docx"])
    }

    @Test("A file that says that it takes an earlier one's place does so whatever the dates say")
    func saysSo() throws {
        let found = try settled([
            ("svar VERSJON 2 (erstatter tidligere oversendt).docx", "Bydel Nord", 1, words),
            ("svar.docx", "Bydel Nord", 9, [words[0]]),
        ])
        #expect(found.copies.relations.map(\.file) == ["svar.docx"])
    }

    @Test("Two different replies of one body both count")
    func supplement() throws {
        let found = try settled([
            ("svar.docx", "Bydel Nord", 1, [words[0]]), ("tillegg.docx", "Bydel Nord", 9, [words[1], words[2]]),
        ])
        #expect(found.copies.relations.isEmpty && found.remarks.count == 3)
    }

    @Test("A reply to another case does not count, and a person is told the file, the reason and the cure")
    func otherCase() throws {
        let found = try settled([("a.pdf", "Byens Vel", 1, [])], strays: ["a.pdf": "«skjenketider»"])
        let told = try #require(found.copies.relations.first).diagnostic
        #expect(told.identifier == "reply.other-case" && told.file == "a.pdf" && told.severity == .warning)
        #expect(told.summary.contains("skjenketider") && told.cure.contains("teller: ja"))
    }

    @Test("A person's word goes before what was found")
    func told() throws {
        let files = [("a.pdf", "Bydel Nord", 1, words), ("b.docx", "Bydel Nord", 1, words)]
        let both = try settled(files, facts: [ReplyFact(file: "a.pdf", counts: true)])
        #expect(both.remarks.count == 6 && both.copies.relations.map(\.counts) == [true])
        let other = try settled(files, facts: [ReplyFact(file: "b.docx", counts: false)])
        #expect(Set(other.remarks.map(\.fileName)) == ["a.pdf"])
        let different = [("a.pdf", "Bydel Nord", 1, [words[0]]), ("b.docx", "Bydel Nord", 1, [words[1]])]
        let same = try settled(different, facts: [ReplyFact(file: "a.pdf", sameAs: "b.docx")])
        #expect(same.remarks.map(\.fileName) == ["b.docx"])
        let later = try settled(different, facts: [ReplyFact(file: "a.pdf", replaces: "b.docx")])
        #expect(later.copies.relations.map(\.words) == ["erstattet av «a.pdf»"])
    }

    @Test("The same words from several senders are a campaign: all count, and what one adds is told")
    func campaign() throws {
        let own = words[1] + " Og gynga til barnebarnet mitt er ødelagt."
        let found = try settled([
            ("a.docx", "Kari Nes", 1, [words[0], words[1]]), ("b.docx", "Ola Li", 1, [words[0], own]),
            ("c.docx", nil, 1, [words[0], words[2]]),
        ])
        #expect(found.remarks.count == 6 && found.copies.relations.isEmpty)
        #expect(found.copies.likeRemarks.map(\.remarks.count) == [3, 2])
        #expect(found.copies.likeRemarks.last?.additions.map(\.text) == ["Og gynga til barnebarnet mitt er ødelagt"])
        #expect(found.copies.likeReplies.map(\.files) == [["a.docx", "b.docx", "c.docx"]])
    }

    @Test("The answer does not depend on the order of the files")
    func order() throws {
        let files = [
            ("a.pdf", "Bydel Nord", 1, words), ("b.docx", "Bydel Nord", 1, words),
            ("c v2.docx", "Bydel Nord", 4, words + ["Fontenen i parken må graves ned før snøen legger seg i år."]),
        ]
        let one = try settled(files).copies.relations.map(\.words)
        #expect(try Set(settled(files.reversed()).copies.relations.map(\.words)) == Set(one))
        #expect(Set(one) == ["samme svar som «b.docx»", "erstattet av «c v2.docx»"])
    }
}
