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

    /// Places and judges all remarks; how many there were.
    func learn(settled: [String: SettledTags]) -> Int {
        let places = placement.place(settled: settled)
        let nearness = settled.isEmpty ? nil : placement.nearness(to: settled, places: places)
        return stances.judge(settled: settled, nearness: nearness).reduce(0) { $0 + $1.count }
    }

    /// Themes that the remarks suggest; see `ThemeProposal`.
    func themeProposals(among remarks: Set<String>?) -> [ThemeProposal] {
        placement.themeProposals(among: remarks)
    }

    /// The machine's tags where each reply is judged by what is settled in all the others.
    func judgeLeavingRepliesOut(settled: [String: SettledTags]) throws -> ([Judgement], [ReplyJudgement]) {
        var judgements: [Judgement] = []
        var replies: [ReplyJudgement] = []
        for (index, reading) in readings.enumerated() where !reading.remarks.isEmpty {
            let others = settled.filter { id, _ in !reading.remarks.contains { $0.id == id } }
            let places = placement.place(settled: others)
            let nearness = others.isEmpty ? nil : placement.nearness(to: others, places: places)
            let all = stances.judge(settled: others, nearness: nearness)
            let own = try stages.judgements(
                [reading], places: places, stances: [all[index]], settled: [:], of: open, against: draft)
            judgements += own.0
            replies += own.1
        }
        return (judgements, replies)
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
