import Consultation

/// The list of attachments (*vedleggsliste*): the draft, then every reply, by group and alphabet.
struct AttachmentList {
    let tally: CaseTally

    /// Number 1 is the draft; a reply's number is the number it has in every other table.
    var table: Table {
        let draft = Row([.text("Vedlegg 1"), .text(tally.consultation.title), .empty])
        let replies = tally.replies.map { reply in
            Row([
                .text("Vedlegg \(reply.number)"), .text(title(of: reply)),
                .text(reply.record.fileName, evidence: Evidence(files: [reply.record.fileName])),
            ])
        }
        return Table(
            id: "vedleggsliste", name: "Vedleggsliste", caption: "Vedlegg til saken",
            columns: [
                Column("Vedlegg", width: 24), Column("Dokument", width: 90), Column("Fil", width: 60),
            ],
            rows: [draft] + replies,
            note: "Vedlegg 1 er dokumentet som var på høring, til det endelige foreligger.")
    }

    private func title(of reply: TalliedReply) -> String {
        if let relation = reply.relation, !relation.counts {
            return "Høringssvar \(tally.signers(of: reply)) (\(relation.words))"
        }
        guard let first = reply.signatories.first else { return "Høringssvar, \(CaseTally.unknownSender)" }
        let files = tally.bodies[first].replies.filter { tally.replies[$0].signatories.first == first }
        guard files.count > 1, let place = files.firstIndex(where: { tally.replies[$0].number == reply.number })
        else { return "Høringssvar \(tally.signers(of: reply))" }
        let version = place == 0 ? "nyeste av \(NorwegianText.number(files.count)) filer" : "eldre fil"
        return "Høringssvar \(tally.signers(of: reply)) (\(version))"
    }
}
