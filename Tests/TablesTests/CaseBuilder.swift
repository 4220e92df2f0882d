import Consultation

/// Builds snapshots of invented cases.
struct CaseBuilder {
    var recipients: [ConsultedBody] = []
    var sections = ["1", "2", "2.1", "3"]
    var themes = ["T1", "T2", "T3"]
    var deadline = CalendarDay(year: 2026, month: 9, day: 15)
    private(set) var replies: [ReplyRecord] = []
    private(set) var remarks: [RemarkRecord] = []

    var snapshot: CaseSnapshot {
        CaseSnapshot(
            consultation: CaseDescription(
                title: "Plan for stier", reference: "26/1", sender: "Byen", sent: nil, deadline: deadline,
                recipients: recipients,
                sections: sections.map { Section(id: $0, title: "Kapittel \($0)", level: $0.count > 1 ? 2 : 1) },
                themes: themes.map { Theme(id: $0, name: "Tema \($0)", description: "Om \($0).") }, questions: []),
            replies: replies, remarks: remarks)
    }

    mutating func invite(_ name: String, _ group: BodyGroup = .district, aliases: [String] = []) {
        recipients.append(ConsultedBody(name: name, group: group, aliases: aliases))
    }

    /// A remark to be put into a reply.
    struct Point {
        var sections: [String] = ["1"]
        var themes: [String] = ["T1"]
        var stance = Stance.support
        var voice: String?
        var confidence = 0.9
        var isReviewed = false
        var text = "Vi støtter planen."
        /// What the remark was hung on, where it is a comment or a change.
        var passage: MarkedPassage?
    }

    /// Adds a file; `name` nil for an unknown sender.
    mutating func reply(
        from name: String?, group: BodyGroup = .other, cosigners: [String] = [], status: ReplyStatus = .withRemarks,
        dated: CalendarDay? = CalendarDay(year: 2026, month: 9, day: 1), file: String? = nil, points: [Point] = [],
        diagnostics: [Diagnostic] = []
    ) {
        let number = replies.count
        let digits = String(number, radix: 16)
        let hash = ContentHash(
            rawValue: String(repeating: "0", count: 8 - digits.count) + digits + String(repeating: "0", count: 56))
        let fileName = file ?? "svar-\(number).pdf"
        let sender = name.map { sign($0, group: group) } ?? .unknown
        replies.append(
            ReplyRecord(
                fileName: fileName, document: hash, sender: sender,
                cosigners: cosigners.map { sign($0, group: group) }, dated: dated, status: status,
                overallStance: .unknown, diagnostics: diagnostics))
        var start = 10
        for point in points {
            remarks.append(record(of: point, in: hash, fileName, sender, at: start))
            start += point.text.utf8.count + 5
        }
    }

    private func sign(_ name: String, group: BodyGroup) -> Sender {
        Sender(
            name: name, isInvited: recipients.contains { $0.name == name }, group: group, confidence: 0.9,
            evidence: "brevhode")
    }

    private func record(
        of point: Point, in hash: ContentHash, _ fileName: String, _ sender: Sender, at start: Int
    ) -> RemarkRecord {
        let remark = Remark(
            anchor: Anchor(
                document: hash, page: 1, range: ByteRange(start: start, end: start + point.text.utf8.count),
                quote: point.text),
            onBehalfOf: point.voice,
            context: RemarkContext(paragraph: point.text, blockIndex: 0, passage: point.passage))
        let tag = { (id: String) in Tag(id, confidence: point.confidence, evidence: "ord") }
        return RemarkRecord(
            remark: remark,
            judgement: Judgement(
                remark: remark.id, sections: point.sections.map(tag), alternatives: [], themes: point.themes.map(tag),
                stance: Tag(point.stance, confidence: point.confidence, evidence: "ord"),
                kind: Tag(.criticism, confidence: 0.9, evidence: "ord")),
            fileName: fileName, sender: sender, isReviewed: point.isReviewed)
    }
}
