import CaseStore
import Consultation

/// Joins what the machine found with what a person told into the case as it stands; counts nothing.
struct SnapshotAssembly {
    let description: CaseDescription
    let files: [ReplyFile]
    let readings: [ContentHash: ReplyReading]
    let judgements: [String: Judgement]
    let replyJudgements: [ContentHash: ReplyJudgement]
    let diagnostics: [ContentHash: [Diagnostic]]
    /// What persons decided; the readings above are those it left in force.
    let decisions: OfficerDecisions
    /// The files that others came inside, by name.
    private let carriers: [String: ReplyFile]

    init(
        description: CaseDescription, files: [ReplyFile], readings: [ReplyReading], judgements: [String: Judgement],
        replyJudgements: [ContentHash: ReplyJudgement], diagnostics: [ContentHash: [Diagnostic]],
        decisions: OfficerDecisions? = nil
    ) {
        self.description = description
        self.decisions = decisions ?? OfficerDecisions([], on: readings, text: { _ in nil })
        self.files = files
        self.readings = Dictionary(readings.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
        self.judgements = judgements
        self.replyJudgements = replyJudgements
        self.diagnostics = diagnostics
        let names = Set(files.map(\.name))
        let carrying = Set(files.compactMap { Self.containerName(of: $0.name, among: names) })
        carriers = Dictionary(
            files.filter { carrying.contains($0.name) }.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func snapshot() -> CaseSnapshot {
        var seen: [ContentHash: String] = [:]
        var replies: [ReplyRecord] = []
        var remarks: [RemarkRecord] = []
        for file in files.sorted() where !isCover(file) {
            if let first = seen.updateValue(file.name, forKey: file.document) {
                seen[file.document] = first
                continue
            }
            let reply = record(of: file)
            replies.append(reply)
            remarks += remarkRecords(of: file, from: reply.sender)
        }
        return CaseSnapshot(consultation: description, replies: replies, remarks: remarks, orphans: decisions.orphans)
    }

    private func record(of file: ReplyFile) -> ReplyRecord {
        let container = container(of: file)
        let facts = [file.name, container?.name].compactMap { name in
            description.replyFacts.first { $0.file == name }
        }
        let fact = facts.first
        let reading = readings[file.document]
        let outer = container.flatMap { readings[$0.document] }
        let judgement = replyJudgements[file.document]
        return ReplyRecord(
            fileName: file.name, document: file.document,
            sender: fact?.sender.map { told($0, "oppgitt i sak.yaml") } ?? decidedSender(of: file)
                ?? Self.sender(reading, in: outer), cosigners: reading?.cosigners ?? [],
            dated: fact?.received ?? reading?.dated ?? outer?.dated, extendedDeadline: fact?.extendedDeadline,
            status: reading?.status ?? .unread, overallStance: judgement?.overallStance.value ?? .unknown,
            answers: Dictionary(
                (judgement?.answers ?? []).map { ($0.number, $0.answer.value.rawValue) },
                uniquingKeysWith: { first, _ in first }),
            flags: reading?.flags ?? [],
            diagnostics: diagnostics[file.document] ?? [])
    }

    private func remarkRecords(of file: ReplyFile, from sender: Sender) -> [RemarkRecord] {
        guard let reading = readings[file.document] else { return [] }
        return reading.remarks.compactMap { remark in
            guard let judgement = judgements[remark.id] else { return nil }
            let flags = reading.flags.filter { $0.range.overlaps(remark.anchor.range) }.map(\.reason)
            let settled = SettledRemark(
                judgement, decisions.ofRemarks[remark.id] ?? [:], isCut: decisions.cutRemarks.contains(remark.id))
            return RemarkRecord(
                remark: remark, judgement: settled.judgement, fileName: file.name, sender: sender,
                isReviewed: settled.review.isSettled, assessment: settled.assessment, outcome: settled.outcome,
                flags: Array(Set(flags)).sorted(), review: settled.review,
                uncertainWords: reading.uncertainWords(in: remark.anchor))
        }
    }

    /// The file that another came inside: a mail, or an archive.
    private func container(of file: ReplyFile) -> ReplyFile? {
        Self.containerName(of: file.name, among: carriers.keys).flatMap { carriers[$0] }
    }

    /// The part of the name before a `#` that is a file's name; a file's own name may hold one too.
    private static func containerName(of name: String, among names: some Collection<String>) -> String? {
        name.indices.lazy.filter { name[$0] == "#" }.map { String(name[..<$0]) }.first(where: names.contains)
    }

    /// The files that only carry others, which no reply's record stands for.
    var covers: [ReplyFile] { files.sorted().filter(isCover) }

    /// Whether a file only carries others: a mail that says «se vedlegg», an archive.
    private func isCover(_ file: ReplyFile) -> Bool {
        let status = readings[file.document]?.status ?? .unread
        return status == .unread && carriers[file.name] != nil
    }

    /// What came with a mail and does not name its sender is from whom the mail is.
    private static func sender(_ reading: ReplyReading?, in container: ReplyReading?) -> Sender {
        guard let own = reading?.sender, own.name != nil else {
            return container?.sender ?? reading?.sender ?? .unknown
        }
        return own
    }

    /// The sender as a person decided it, if one did.
    private func decidedSender(of file: ReplyFile) -> Sender? {
        guard let entry = decisions.ofReplies[file.document]?[.sender], case .sender(let name) = entry.decision else {
            return nil
        }
        return told(name, entry.signature.evidence)
    }

    /// The sender as a person named it: an invited body by name or alias, else as written.
    private func told(_ name: String, _ evidence: String) -> Sender {
        let body = description.recipients.first { body in
            ([body.name] + body.aliases).contains { $0.lowercased() == name.lowercased() }
        }
        return Sender(
            name: body?.name ?? name, isInvited: body != nil, group: body?.group ?? .other, confidence: 1,
            evidence: evidence)
    }
}
