import Consultation

/// The stance and kind of a wording that a body wrote into the draft: what it wants is plain from what it did.
enum ProposedWording {
    /// Of labelled change proposals eight in ten are reservations; the rest oppose the point or are neutral.
    private static let reservationShare = 0.8

    static func judgement(_ change: WordingChange) -> StanceJudgement {
        let evidence = evidence(change)
        return StanceJudgement(
            stance: Tag(.reservation, confidence: reservationShare, evidence: evidence),
            kind: Tag(.changeProposal, confidence: 0.98, evidence: evidence))
    }

    private static func evidence(_ change: WordingChange) -> String {
        if change.isMove { return "flyttet i utkastet" }
        if change.new.isEmpty { return "strøket i utkastet" }
        return change.old.isEmpty ? "satt inn i utkastet" : "endret i utkastet: «\(change.old)»"
    }
}
