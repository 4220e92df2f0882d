import CaseStore
public import Configuration
public import Consultation
import Tables
import Writers

/// A case as it would be with decisions that nobody has made: for measuring what a review would bring, without
/// writing anything. The remarks are measured once. It serves one task at a time.
public final class ReviewRehearsal {
    private let open: OpenCase
    private let machine: [ReplyReading]
    private let measured: MeasuredCase
    private let files: [ReplyFile]
    private let output: OutputStages
    private static let signature = OfficerSignature(author: "prøve", time: "", origin: .labels)

    /// - Throws: `CaseError` when there is no case, or its sheet, ledger or draft cannot be read.
    public convenience init(_ folder: CaseFolder, data: DataFiles) throws {
        try self.init(folder, stages: AnalysisStages(data: data))
    }

    init(_ folder: CaseFolder, stages: AnalysisStages) throws {
        open = try OpenCase(folder)
        machine = try open.ledger.readings()
        files = try open.ledger.replyFiles()
        output = stages.output
        measured = try stages.measure(machine, of: open, against: try stages.draft(of: open))
    }

    /// The case with the tags that are settled, the others as the machine learns them from these.
    /// - Parameter dismissed: the ids of what is said to be no remark.
    public func snapshot(settled: [String: SettledTags], dismissed: Set<String> = []) throws -> CaseSnapshot {
        let (judgements, replies) = try measured.judge(settled: settled)
        let remarks = Dictionary(
            machine.flatMap(\.remarks).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let drafts = settled.sorted { $0.key < $1.key }.flatMap { id, tags in
            remarks[id].map { $0.drafts(tags, suggested: nil) } ?? []
        }
        let dismissals = dismissed.sorted().compactMap { remarks[$0] }.map {
            OfficerDraft(anchor: $0.anchor, decision: .noRemark(.noRemark))
        }
        let entries = (drafts + dismissals).enumerated().map {
            OfficerEntry(number: $0.offset + 1, draft: $0.element, signature: Self.signature)
        }
        let ledger = open.ledger
        let decisions = try OfficerDecisions(entries, on: machine) { try ledger.document($0)?.document?.text }
        return snapshot(judgements, replies, decisions)
    }

    /// Places and judges all remarks anew, as after a correction, without making tables of it: for measuring time.
    /// - Returns: how many remarks were judged.
    public func learn(settled: [String: SettledTags]) -> Int { measured.learn(settled: settled) }

    /// The case where each reply is judged by what is settled in all the others, and nothing is settled in the tables.
    public func snapshotLeavingRepliesOut(settled: [String: SettledTags]) throws -> CaseSnapshot {
        let (judgements, replies) = try measured.judgeLeavingRepliesOut(settled: settled)
        return snapshot(judgements, replies, OfficerDecisions([], on: machine) { _ in nil })
    }

    private func snapshot(
        _ judgements: [Judgement], _ replies: [ReplyJudgement], _ decisions: OfficerDecisions
    ) -> CaseSnapshot {
        SnapshotAssembly(
            description: open.sheet.description, files: files, readings: decisions.readings,
            judgements: Dictionary(judgements.map { ($0.remark, $0) }, uniquingKeysWith: { first, _ in first }),
            replyJudgements: Dictionary(replies.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first }),
            diagnostics: [:], decisions: decisions
        ).snapshot()
    }

    /// A snapshot in the exchange format.
    public func exchange(_ snapshot: CaseSnapshot) -> [UInt8] {
        JSONLinesWriter().write(output.tables(of: snapshot).exchange)
    }
}
