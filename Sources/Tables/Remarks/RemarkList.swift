import Consultation

/// All remarks as one list, each once: what is sorted and filtered in a spreadsheet.
struct RemarkList {
    let tally: CaseTally
    let outcomes: OutcomeList

    /// One row a remark, its id in the last column.
    var table: Table {
        let titles = Dictionary(
            tally.consultation.sections.map { ($0.id, tally.title(of: $0)) }, uniquingKeysWith: { first, _ in first })
        let themes = Dictionary(
            tally.consultation.themes.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let marks = LikenessMarks(tally.copies)
        let rows = tally.remarks.map { row(of: $0, titles: titles, themes: themes, marks) }
        return Table(
            id: "merknader", name: "Merknader", caption: "Alle merknader", columns: columns, rows: rows,
            note: "\(NorwegianText.count(rows.count, "merknad", "merknader")), hver én gang.")
    }

    private var columns: [Column] {
        [
            Column("Nr.", width: 14), Column("Avsender", width: 42), Column("Gruppe", width: 26),
            Column("Avsnitt", width: 48), Column("Tema", width: 42), Column("Innspill", .longText, width: 120),
            Column("Holdning", width: 20), Column("Type", width: 26), Column("Vurdering", .longText, width: 60),
            Column("Utfall", width: 32, choices: outcomes.outcomes.map(\.name)), Column("Kontroller", width: 34),
            Column("Fil", width: 50), Column("Side", .number, width: 12), Column("Merknads-id", .key, width: 30),
        ]
    }

    /// Words read without certainty are named, so that the officer knows what to look for on the page.
    private func words(for attention: Attention, in record: RemarkRecord) -> String {
        guard attention == .wordsUnsure else { return attention.words }
        let named = record.uncertainWords.prefix(5).map { "«\($0)»" } + (record.uncertainWords.count > 5 ? ["…"] : [])
        return "\(attention.words): \(named.joined(separator: ", "))"
    }

    private func row(
        of remark: TalliedRemark, titles: [String: String], themes: [String: String], _ marks: LikenessMarks
    )
        -> Row
    {
        let record = remark.record
        let sections = remark.sections.map { titles[$0] ?? SectionMatrix.wholeDraftTitle }
        let group = tally.replies[remark.reply].signatories.first.map {
            tally.wording.names(of: tally.bodies[$0].group).singular
        }
        let attention =
            remark.attention.map { words(for: $0, in: record) }
            + (record.flags.isEmpty ? [] : ["før publisering"])
        return Row(
            [
                .text(remark.number, evidence: Evidence(remarks: [remark.id])), .text(tally.sender(of: remark)),
                .text(group ?? "ukjent"),
                .text(sections.isEmpty ? SectionMatrix.notPlacedTitle : sections.joined(separator: "; ")),
                .text(remark.themes.map { themes[$0] ?? $0 }.joined(separator: "; ")),
                .text(MarkedWords.text(of: record.remark)), .text(tally.wording.name(of: remark.stance)),
                .text(tally.wording.name(of: record.judgement.kind.value)), .text(record.assessment),
                .text(record.outcome),
                .text((attention + [marks.words(of: remark.id)].compactMap { $0 }).joined(separator: "; ")),
                .text(record.fileName),
                record.remark.anchor.page.map { Cell(.number($0)) } ?? .empty, .text(remark.id),
            ], remark: remark.id)
    }
}
