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

    func snapshot() -> CaseSnapshot {
        var seen: [ContentHash: String] = [:]
        var replies: [ReplyRecord] = []
        var remarks: [RemarkRecord] = []
        for file in files.sorted() {
            if let first = seen.updateValue(file.name, forKey: file.document) {
                seen[file.document] = first
                continue
            }
            let reply = record(of: file)
            replies.append(reply)
            remarks += remarkRecords(of: file, from: reply.sender)
        }
        return CaseSnapshot(consultation: description, replies: replies, remarks: remarks)
    }

    private func record(of file: ReplyFile) -> ReplyRecord {
        let fact = description.replyFacts.first { $0.file == file.name }
        let reading = readings[file.document]
        let judgement = replyJudgements[file.document]
        return ReplyRecord(
            fileName: file.name, document: file.document,
            sender: fact?.sender.map(told) ?? reading?.sender ?? .unknown, cosigners: reading?.cosigners ?? [],
            dated: fact?.received ?? reading?.dated, extendedDeadline: fact?.extendedDeadline,
            status: reading?.status ?? .unread, overallStance: judgement?.overallStance.value ?? .unknown,
            answers: Dictionary(
                (judgement?.answers ?? []).map { ($0.number, $0.answer.value.rawValue) },
                uniquingKeysWith: { first, _ in first }),
            flags: reading.map { Array(Set($0.flags.map(\.reason))).sorted() } ?? [],
            diagnostics: diagnostics[file.document] ?? [])
    }

    private func remarkRecords(of file: ReplyFile, from sender: Sender) -> [RemarkRecord] {
        guard let reading = readings[file.document] else { return [] }
        return reading.remarks.compactMap { remark in
            guard let judgement = judgements[remark.id] else { return nil }
            let flags = reading.flags.filter { $0.range.overlaps(remark.anchor.range) }.map(\.reason)
            return RemarkRecord(
                remark: remark, judgement: judgement, fileName: file.name, sender: sender,
                flags: Array(Set(flags)).sorted())
        }
    }

    /// The sender as a person wrote it in `sak.yaml`: an invited body by name or alias, else as written.
    private func told(_ name: String) -> Sender {
        let body = description.recipients.first { body in
            ([body.name] + body.aliases).contains { $0.lowercased() == name.lowercased() }
        }
        return Sender(
            name: body?.name ?? name, isInvited: body != nil, group: body?.group ?? .other, confidence: 1,
            evidence: "oppgitt i sak.yaml")
    }
}
