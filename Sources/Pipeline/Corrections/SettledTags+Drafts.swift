public import Consultation

extension Remark {
    /// A decision on this remark for each tag that is settled.
    /// - Parameter suggested: the machine's tags, as the person saw them.
    public func drafts(_ tags: SettledTags, suggested: Judgement?) -> [OfficerDraft] {
        let pairs: [(Decision?, Decision?)] = [
            (tags.sections.map(Decision.sections), suggested.map { .sections($0.sections.map(\.value)) }),
            (tags.themes.map(Decision.themes), suggested.map { .themes($0.themes.map(\.value)) }),
            (tags.stance.map(Decision.stance), suggested.map { .stance($0.stance.value) }),
            (tags.kind.map(Decision.kind), suggested.map { .kind($0.kind.value) }),
        ]
        return pairs.compactMap { decision, suggestion in
            decision.map { OfficerDraft(anchor: anchor, decision: $0, suggested: suggestion) }
        }
    }
}
