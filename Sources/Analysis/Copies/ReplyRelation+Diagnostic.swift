public import Consultation

extension ReplyRelation {
    /// What the officer should know of the file, and what to do where it is wrong.
    public var diagnostic: Diagnostic {
        switch kind {
        case .sameReply:
            note(
                "reply.same", "Filen er \(words) (\(evidence)) og telles ikke en gang til.",
                "Er det to svar, skriv «teller: ja» for filen under «svar» i sak.yaml.")
        case .replaced:
            note(
                "reply.replaced", "Filen er \(words) (\(evidence)); bare den nyeste telles.",
                "Skal begge telles, skriv «teller: ja» for filen under «svar» i sak.yaml.")
        case .otherCase:
            Diagnostic(
                identifier: "reply.other-case", severity: isDecided ? .note : .warning, file: file,
                summary: "Svaret gjelder trolig en annen sak og telles \(counts ? "likevel" : "ikke"): \(evidence).",
                cure: isDecided
                    ? "Avgjort i sak.yaml."
                    : "Skriv «teller: ja» for filen under «svar» i sak.yaml om det gjelder denne saken, ellers «teller: nei»."
            )
        case .leftOut:
            note(
                "reply.left-out", "Filen telles ikke (\(evidence)).", "Fjern «teller: nei» i sak.yaml for å ta den med."
            )
        }
    }

    private func note(_ identifier: String, _ summary: String, _ cure: String) -> Diagnostic {
        Diagnostic(
            identifier: identifier, severity: .note, file: file,
            summary: counts ? "Filen er \(words), men telles likevel (\(evidence))." : summary,
            cure: isDecided ? "Avgjort i sak.yaml." : cure)
    }
}
