import Analysis
import CaseStore
import Configuration
import Consultation

extension AnalysisStages {
    /// Tags every remark; all replies are looked at together, since they help to understand one another.
    func judge(
        _ readings: [ReplyReading], settled: [String: SettledTags] = [:], of open: OpenCase,
        against draft: LocatedDraft
    ) throws -> ([Judgement], [ReplyJudgement]) {
        try measure(readings, of: open, against: draft).judge(settled: settled)
    }

    /// The case's remarks measured, to be judged again after every correction.
    func measure(_ readings: [ReplyReading], of open: OpenCase, against draft: LocatedDraft) throws -> MeasuredCase {
        let model = PlacementModel(draft: draft.draft, description: open.sheet.description, data: placement)
        let remarks = readings.map(\.remarks)
        return MeasuredCase(
            readings: readings, placement: model.measure(remarks),
            stances: try stances(remarks, of: open), stages: self, open: open, draft: draft.draft)
    }

    /// The remarks measured for stance and kind, by the weights that ship and the model that the case was given.
    private func stances(_ remarks: [[Remark]], of open: OpenCase) throws -> CaseStances {
        CaseStances(remarks, classifier: try open.carriedModel().map(stance.carrying) ?? stance)
    }

    /// What a case's decisions, and the model that it was itself given, have taught.
    func carried(_ decisions: OfficerDecisions, of open: OpenCase) throws -> CarriedModel {
        try stances(decisions.readings.map(\.remarks), of: open).carried(settled: decisions.settled, from: stance)
    }

    /// The tags of all remarks and replies.
    func judgements(
        _ readings: [ReplyReading], places: [String: Placement], stances all: [[StanceJudgement]],
        settled: [String: SettledTags], of open: OpenCase, against draft: Draft
    ) throws -> ([Judgement], [ReplyJudgement]) {
        var judgements: [Judgement] = []
        var replies: [ReplyJudgement] = []
        for (reading, stances) in zip(readings, all) {
            for (remark, tags) in zip(reading.remarks, stances) {
                let place = places[remark.id] ?? .none
                judgements.append(
                    Judgement(
                        remark: remark.id, sections: place.sections, alternatives: place.alternatives,
                        themes: place.themes, stance: tags.stance, kind: tags.kind))
            }
            let parts = ReplyParts(
                remarks: reading.remarks, accounts: reading.accounts, status: reading.status,
                statusEvidence: reading.statusEvidence, language: reading.language, flags: reading.flags)
            let inForce = zip(reading.remarks, stances).map { $1.settled(by: settled[$0.id]) }
            let own = judgements.suffix(reading.remarks.count).map { $0.settled(by: settled[$0.remark]) }
            replies.append(
                ReplyJudgement(
                    document: reading.document, overallStance: stance.overall(of: parts, judgements: inForce),
                    answers: try answers(of: reading, own[...], open, draft)))
        }
        return (judgements, replies)
    }

    /// The answers to the letter's questions; its text is read from the ledger only where there are any.
    private func answers(
        of reading: ReplyReading, _ judgements: ArraySlice<Judgement>, _ open: OpenCase, _ draft: Draft
    ) throws -> [QuestionAnswer] {
        let questions = open.sheet.description.questions
        guard !questions.isEmpty else { return [] }
        guard let document = try open.ledger.document(reading.document)?.document,
            !reading.accounts.contains(where: { $0.reason == .otherConsultation })
        else { return AnswerReader.unread(questions) }
        let remarks = zip(reading.remarks, judgements).map {
            JudgedRemark(remark: $0, stance: $1.stance, sections: $1.sections)
        }
        return answers.answers(to: questions, in: document, remarks: remarks, draft: draft)
    }
}
