import Consultation
import Tables

/// A small invented case with what writers stumble over: markup, formulas, control characters, line breaks, long
/// words, numbers that look like dates.
enum SampleCase {
    static let nasty = [
        "=HYPERLINK(\"http://x\";\"klikk\")", "+47 punkt", "-2 prosent", "@alle", "<script>alert('a')</script> & \"b\"",
        "Første linje\nandre;linje\tmed tab", "Vondt tegn \u{0}\u{1}\u{B}\u{FFFE} her", "12.3", "æøå ÆØÅ – «sitat» 🙂",
        "]]> --> \u{2028} \u{85}", "", String(repeating: "ord ", count: 700),
    ]

    static var tables: CaseTables {
        CaseTables(
            of: snapshot, wording: Wording(stances: ["støtte": "støtte"]),
            outcomes: OutcomeList(outcomes: ["tatt inn", "enig"].map { .init(name: $0, description: "") }))
    }

    static var snapshot: CaseSnapshot {
        let bodies = ["Bydel Ås", "Bydel Bekk", "Etat & Sønn <AS>", "Rådet"]
        let replies = zip(bodies, 0...).dropLast().map { name, place in reply(from: name, place) }
        return CaseSnapshot(
            consultation: CaseDescription(
                title: "Plan for <stier> & veier", reference: "26/1", sender: "Byen", sent: nil,
                deadline: CalendarDay(year: 2026, month: 9, day: 15),
                recipients: bodies.map { ConsultedBody(name: $0, group: $0.hasPrefix("Bydel") ? .district : .agency) },
                sections: (1...40).map { Section(id: "\($0)", title: "Kapittel om noe langt nummer \($0)", level: 1) },
                themes: (1...3).map { Theme(id: "T\($0)", name: "Tema \($0)", description: "=Om <\($0)>") },
                questions: []),
            replies: replies + [
                ReplyRecord(
                    fileName: "skannet.pdf", document: hash(9), sender: .unknown, dated: nil, status: .unread,
                    overallStance: .unknown, answers: [2: "nei", 1: "ja"],
                    flags: [Flag(reason: "telefonnummer", range: ByteRange(start: 3, end: 8), page: 1, quote: "12345")])
            ],
            remarks: replies.enumerated().flatMap { place, reply in remarks(in: reply, place) })
    }

    private static func hash(_ number: Int) -> ContentHash {
        ContentHash(rawValue: "\(number)abcdef0" + String(repeating: "0", count: 56))
    }

    private static func reply(from name: String, _ place: Int) -> ReplyRecord {
        ReplyRecord(
            fileName: "svar <\(place)> & mer.pdf", document: hash(place),
            sender: Sender(name: name, isInvited: true, group: .district, confidence: 0.9, evidence: "=brevhode"),
            dated: CalendarDay(year: 2026, month: 9, day: 14 + place), status: .withRemarks, overallStance: .partly)
    }

    private static func remarks(in reply: ReplyRecord, _ place: Int) -> [RemarkRecord] {
        nasty.enumerated().map { number, text in
            let range = ByteRange(start: number * 5000, end: number * 5000 + text.utf8.count)
            let remark = Remark(
                anchor: Anchor(
                    document: reply.document, page: number % 3 == 0 ? nil : number, range: range, quote: text),
                onBehalfOf: number == 3 ? "Ungdomsrådet <i>" : nil,
                context: RemarkContext(paragraph: text, blockIndex: number))
            let tag = { (id: String) in Tag(id, confidence: 1.0 / 3, evidence: "«\(text.prefix(4))»") }
            return RemarkRecord(
                remark: remark,
                judgement: Judgement(
                    remark: remark.id,
                    sections: [tag("\(1 + (number + place) % 40)"), tag("40")].filter { _ in number != 5 },
                    alternatives: [tag("2")], themes: [tag("T\(1 + number % 3)")],
                    stance: Tag(Stance.allCases[number % 5], confidence: 0.8, evidence: "ord"),
                    kind: Tag(.question, confidence: 0.5, evidence: "ord")),
                fileName: reply.fileName, sender: reply.sender, assessment: number == 0 ? "=enig" : "",
                outcome: number == 0 ? "tatt inn" : "")
        }
    }
}
