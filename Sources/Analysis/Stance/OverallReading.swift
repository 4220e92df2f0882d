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
        let remarks = own.map { remark, judgement in
            OverallWeighing.Item(
                stance: judgement.stance.value,
                isOfWhole: vocabulary.procedure.names(in: remark.text).contains("helhet"))
        }
        return OverallWeighing(remarks).tag
    }
}

/// Weighs a reply's remarks against one another, those on the draft as a whole first.
private struct OverallWeighing {
    struct Item {
        let stance: Stance
        /// Whether it speaks of the draft as a whole.
        let isOfWhole: Bool
    }

    let tag: Tag<OverallStance>

    init(_ remarks: [Item]) {
        func count(_ stance: Stance) -> Int { remarks.filter { $0.stance == stance }.count }
        guard !remarks.isEmpty else {
            tag = Tag(.unknown, confidence: 0, evidence: "ingen egne merknader")
            return
        }
        let evidence =
            "\(count(.support)) støtte, \(count(.reservation)) forbehold, \(count(.oppose)) imot, "
            + "\(count(.neutral)) nøytral"
        let opening = remarks.prefix(4) + remarks.dropFirst(4).suffix(2)
        let opens = opening.first { $0.isOfWhole && [.support, .oppose].contains($0.stance) }?.stance
        let (value, confidence) = Self.value(
            support: count(.support), oppose: count(.oppose), neutral: count(.neutral), all: remarks.count, opens)
        let said = opens.map { ", og \($0.rawValue) til utkastet som helhet" } ?? ""
        tag = Tag(value, confidence: confidence, evidence: evidence + said)
    }

    private static func value(
        support: Int, oppose: Int, neutral: Int, all: Int, _ opens: Stance?
    ) -> (OverallStance, Double) {
        // A few remarks more in favour than were counted: most bodies that only have reservations support the draft.
        let share = (Double(oppose) + 0.5) / (Double(support + oppose) + 1.5)
        if neutral == all { return (.neutral, 0.6) }
        if opens == .oppose, oppose > support { return (.opposes, 0.6) }
        if Double(oppose) >= 0.4 * Double(all), share >= 0.6 { return (.opposes, 0.55) }
        if oppose == 0, Double(support) >= 0.8 * Double(all) { return (.supports, 0.7) }
        if opens == .support { return share > 0.75 ? (.partly, 0.5) : (.supportsWithRemarks, 0.75) }
        return share >= 0.55 ? (.partly, 0.5) : (.supportsWithRemarks, 0.65)
    }
}
