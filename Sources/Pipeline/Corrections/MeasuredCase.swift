import Analysis
import Consultation

/// A case's remarks measured once; each judging after a correction takes milliseconds. It serves one task at a time.
final class MeasuredCase {
    private let readings: [ReplyReading]
    private let placement: CasePlacement
    private let stances: CaseStances
    private let stages: AnalysisStages
    private let open: OpenCase
    private let draft: Draft

    init(
        readings: [ReplyReading], placement: CasePlacement, stances: CaseStances, stages: AnalysisStages,
        open: OpenCase, draft: Draft
    ) {
        self.readings = readings
        self.placement = placement
        self.stances = stances
        self.stages = stages
        self.open = open
        self.draft = draft
    }

    /// The machine's tags of all remarks and replies, as the settled remarks teach them.
    func judge(settled: [String: SettledTags]) throws -> ([Judgement], [ReplyJudgement]) {
        let places = placement.place(settled: settled)
        let nearness = settled.isEmpty ? nil : placement.nearness(to: settled, places: places)
        return try stages.judgements(
            readings, places: places, stances: stances.judge(settled: settled, nearness: nearness), settled: settled,
            of: open, against: draft)
    }
}

extension StanceJudgement {
    /// The judgement with a person's word over the machine's.
    func settled(by tags: SettledTags?) -> StanceJudgement {
        StanceJudgement(
            stance: tags?.stance.map { Tag($0, confidence: 1, evidence: "avgjort") } ?? stance,
            kind: tags?.kind.map { Tag($0, confidence: 1, evidence: "avgjort") } ?? kind)
    }
}

extension Judgement {
    /// The judgement with a person's word over the machine's.
    func settled(by tags: SettledTags?) -> Judgement {
        guard let tags else { return self }
        func given(_ ids: [String]?, else machine: [Tag<String>]) -> [Tag<String>] {
            ids?.map { Tag($0, confidence: 1, evidence: "avgjort") } ?? machine
        }
        return Judgement(
            remark: remark, sections: given(tags.sections, else: sections), alternatives: alternatives,
            themes: given(tags.themes, else: themes),
            stance: tags.stance.map { Tag($0, confidence: 1, evidence: "avgjort") } ?? stance,
            kind: tags.kind.map { Tag($0, confidence: 1, evidence: "avgjort") } ?? kind)
    }
}
