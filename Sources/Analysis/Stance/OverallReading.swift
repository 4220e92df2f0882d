public import Consultation
import Language

extension StanceClassifier {
    /// What a whole reply thinks of the draft: from its status, its remarks' stances, and what it says of the
    /// draft as a whole at its beginning and end.
    /// - Parameter judgements: one for each of `parts.remarks`, in their order.
    public func overall(of parts: ReplyParts, judgements: [StanceJudgement]) -> Tag<OverallStance> {
        switch parts.status {
        case .unread: return Tag(.unknown, confidence: 0, evidence: parts.statusEvidence)
        case .withoutRemarks: return Tag(.noRemarks, confidence: 0.9, evidence: parts.statusEvidence)
        case .declined: return Tag(.neutral, confidence: 0.7, evidence: parts.statusEvidence)
        case .joint: return Tag(.unknown, confidence: 0, evidence: parts.statusEvidence)
        case .withRemarks: break
        }
        let own = zip(parts.remarks, judgements).filter { $0.0.onBehalfOf == nil }
        return OverallWeighing(own.map { ($0.0, $0.1.stance.value) }).tag
    }
}

/// Weighs a reply's remarks against one another.
private struct OverallWeighing {
    let tag: Tag<OverallStance>

    init(_ remarks: [(remark: Remark, stance: Stance)]) {
        func count(_ stance: Stance) -> Double { Double(remarks.filter { $0.stance == stance }.count) }
        let all = Double(remarks.count)
        guard all > 0 else {
            tag = Tag(.unknown, confidence: 0, evidence: "ingen egne merknader")
            return
        }
        let support = count(.support) / all
        let against = count(.oppose) / all
        let evidence =
            "\(Int(count(.support))) støtte, \(Int(count(.reservation))) forbehold, \(Int(count(.oppose))) imot, "
            + "\(Int(count(.neutral))) nøytral"
        let value: OverallStance
        if count(.neutral) == all {
            value = .neutral
        } else if against > 0.5, support < 0.15 {
            value = .opposes
        } else if support >= 0.8, against == 0 {
            value = .supports
        } else if against > 0.25 && against > support || support < 0.1 && against >= 0.2 {
            value = .partly
        } else if support > 0 {
            value = .supportsWithRemarks
        } else {
            value = .partly
        }
        tag = Tag(value, confidence: 0.5 + 0.4 * abs(support - against), evidence: evidence)
    }
}
