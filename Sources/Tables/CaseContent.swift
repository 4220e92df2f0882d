import Consultation

/// Puts the tables of a case together into reports.
struct CaseContent {
    private let tally: CaseTally
    private let figures: Table
    private let register: Table
    private let groups: GroupTotals
    private let silent: SilentBodies
    private let attachmentList: Table
    private let setAside: [Table]
    private let like: [Table]
    private let parts: [RemarkTables.Part]
    private let remarkList: Table
    private let matrix: Table
    private let themeByGroup: Table
    private let themeByStance: ThemeByStance

    init(tally: CaseTally, figures: CaseFigures, outcomes: OutcomeList) {
        self.tally = tally
        self.figures = figures.table
        register = ReceptionRegister(tally: tally).table
        groups = GroupTotals(tally: tally)
        silent = SilentBodies(tally: tally)
        attachmentList = AttachmentList(tally: tally).table
        setAside = [SetAsideTable(tally: tally).table].compactMap { $0 }
        like = [LikeRemarksTable(tally: tally).table].compactMap { $0 }
        parts = RemarkTables(tally: tally, outcomes: outcomes).parts
        remarkList = RemarkList(tally: tally, outcomes: outcomes).table
        matrix = SectionMatrix(tally: tally).table
        themeByGroup = ThemeByGroup(tally: tally).table
        themeByStance = ThemeByStance(tally: tally)
    }

    var paper: Report {
        report(
            "Høringstabeller",
            answers(level: 1) + content(level: 1) + remarks(level: 1) + [
                .heading("Vedlegg", level: 1, id: "vedlegg"), .table(attachmentList),
            ])
    }

    var digest: Report {
        let intro = """
            Sammendraget viser for hvert tema hvem som har uttalt seg, og gjengir merknadene ordrett, ordnet etter \
            holdning. En merknad med flere temaer er gjengitt under hvert av dem.
            """
        return report(
            "Temasammendrag",
            [
                .paragraph(intro), .heading("Oversikt", level: 1, id: "oversikt"), .table(themeByGroup),
                .table(themeByStance.table),
            ] + ThemeDigest(tally: tally).elements(level: 1))
    }

    var attachments: Report { report("Vedleggsliste", [.table(attachmentList)]) }

    var overview: Report {
        report(
            "Høringsoversikt",
            answers(level: 1) + content(level: 1) + remarks(level: 1)
                + [.heading("Temasammendrag", level: 1, id: "temasammendrag")]
                + ThemeDigest(tally: tally).elements(level: 2)
                + [.heading("Vedlegg", level: 1, id: "vedlegg"), .table(attachmentList)])
    }

    var workbook: Report {
        let tables =
            [
                figures, register, groups.table, silent.silent, silent.unread, remarkList, matrix, themeByGroup,
                themeByStance.table, attachmentList,
            ] + setAside + like
        return report(
            "Høringstabeller",
            tables.map { .table($0) } + [.bars(groups.picture), .bars(themeByStance.picture)])
    }

    private func answers(level: Int) -> [Report.Element] {
        [
            .heading("Hvem har svart", level: level, id: "svar"), .table(figures), .bars(groups.picture),
            .table(groups.table), .table(register),
            .heading("Hvem har ikke svart", level: level + 1, id: "mangler"), .table(silent.silent),
        ] + (silent.unread.rows.isEmpty ? [] : [.table(silent.unread)])
            + (setAside.isEmpty ? [] : [.heading("Svar som ikke telles", level: level + 1, id: "telles-ikke")])
            + setAside.map { .table($0) }
    }

    private func content(level: Int) -> [Report.Element] {
        [
            .heading("Hva svarene handler om", level: level, id: "innhold"), .table(matrix), .table(themeByGroup),
            .bars(themeByStance.picture), .table(themeByStance.table),
        ]
    }

    private func remarks(level: Int) -> [Report.Element] {
        let note = """
            Nr. er svarets nummer i vedleggslisten og merknadens nummer i svaret. En merknad som gjelder flere avsnitt, \
            står i sin helhet under det sikreste og er nevnt under de andre.
            """
        return [.heading("Merknader", level: level, id: "merknader"), .paragraph(note)]
            + parts.enumerated().flatMap { order, part -> [Report.Element] in
                [.heading(part.title, level: level + 1, id: "avsnitt-\(order + 1)"), .table(part.table)]
            }
            + (like.isEmpty ? [] : [.heading("Like merknader", level: level + 1, id: "like")])
            + like.map { .table($0) }
    }

    private func report(_ title: String, _ elements: [Report.Element]) -> Report {
        let consultation = tally.consultation
        let subtitle = [
            consultation.title, consultation.reference.isEmpty ? "" : "Sak \(consultation.reference)",
            consultation.deadline.map { "Høringsfrist \($0.long)" } ?? "",
        ].filter { !$0.isEmpty }
        return Report(title: title, subtitle: subtitle.joined(separator: " · "), elements: elements)
    }
}
