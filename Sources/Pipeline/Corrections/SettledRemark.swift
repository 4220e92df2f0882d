import Consultation

/// A remark with a person's word in force: over the machine's tags, with how each came to stand.
struct SettledRemark {
    let judgement: Judgement
    let review: RemarkReview
    let assessment: String
    let outcome: String

    /// - Parameters:
    ///   - machine: the machine's tags of the remark.
    ///   - entries: the newest entry of each field.
    init(_ machine: Judgement, _ entries: [DecisionField: OfficerEntry], isCut: Bool) {
        var review = RemarkReview()
        var (sections, alternatives, themes) = (machine.sections, machine.alternatives, machine.themes)
        var (stance, kind) = (machine.stance, machine.kind)
        var (assessment, outcome) = ("", "")
        if isCut { review.extent = .changed }
        for entry in entries.values.sorted(by: { $0.number < $1.number }) {
            let evidence = entry.signature.evidence
            let state: TagState = entry.draft.suggested == entry.decision ? .accepted : .changed
            switch entry.decision {
            case .sections(let ids):
                (sections, review.sections) = (Self.tags(ids, evidence), state)
                alternatives = (machine.sections + machine.alternatives).filter { !ids.contains($0.value) }
            case .themes(let ids): (themes, review.themes) = (Self.tags(ids, evidence), state)
            case .stance(let value): (stance, review.stance) = (Tag(value, confidence: 1, evidence: evidence), state)
            case .kind(let value): (kind, review.kind) = (Tag(value, confidence: 1, evidence: evidence), state)
            case .onBehalfOf: review.onBehalfOf = state
            case .assessment(let text): assessment = text
            case .outcome(let id): outcome = id
            case .changeInDraft(let text): review.changeInDraft = text
            case .noRemark, .remarks, .sender, .status, .withdrawn: break
            }
        }
        judgement = Judgement(
            remark: machine.remark, sections: sections, alternatives: alternatives, themes: themes, stance: stance,
            kind: kind)
        (self.review, self.assessment, self.outcome) = (review, assessment, outcome)
    }

    private static func tags(_ ids: [String], _ evidence: String) -> [Tag<String>] {
        ids.map { Tag($0, confidence: 1, evidence: evidence) }
    }
}

extension OfficerDecisions {
    /// The settled tags by remark, which the case's other remarks learn from.
    var settled: [String: SettledTags] {
        ofRemarks.compactMapValues { entries in
            var tags = SettledTags()
            if case .sections(let ids)? = entries[.sections]?.decision { tags.sections = ids }
            if case .themes(let ids)? = entries[.themes]?.decision { tags.themes = ids }
            if case .stance(let value)? = entries[.stance]?.decision { tags.stance = value }
            if case .kind(let value)? = entries[.kind]?.decision { tags.kind = value }
            return tags.isEmpty ? nil : tags
        }
    }
}
