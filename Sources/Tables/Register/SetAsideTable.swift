import Consultation

/// The files that do not count, why, and what stands in only one of two versions.
struct SetAsideTable {
    let tally: CaseTally

    /// Nil when every file counts by itself.
    var table: Table? {
        let relations = tally.copies.relations
        guard !relations.isEmpty else { return nil }
        return Table(
            id: "telles-ikke", name: "Telles ikke", caption: "Kopier, erstattede svar og svar til andre saker",
            columns: [
                Column("Fil", width: 60), Column("Hva", width: 55), Column("Grunn", .longText, width: 60),
                Column("Står bare i", width: 45), Column("Merknad", .longText, width: 90),
            ],
            rows: relations.flatMap(rows),
            note: """
                Merknadene i disse filene er ikke talt, med mindre det står at filen telles likevel. Skriv «teller: ja» \
                eller «teller: nei» for filen under «svar» i sak.yaml for å bestemme selv. Under et erstattet svar står \
                merknadene som finnes i bare den ene av de to.
                """)
    }

    private func rows(of relation: ReplyRelation) -> [Row] {
        let words = relation.words + (relation.counts ? ", men telles likevel" : "")
        let head = Row([
            .text(relation.file, evidence: Evidence(files: [relation.file])), .text(words), .text(relation.evidence),
            .empty, .empty,
        ])
        return [head]
            + relation.differences.map { difference in
                Row(
                    [
                        .empty, .empty, .empty, .text(difference.file, evidence: Evidence(files: [difference.file])),
                        .text(difference.text),
                    ], role: .sub)
            }
    }
}
