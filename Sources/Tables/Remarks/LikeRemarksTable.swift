import Consultation

/// Remarks that several senders make in the same or nearly the same words, and what single ones add.
struct LikeRemarksTable {
    let tally: CaseTally

    /// Nil when nobody says what another says.
    var table: Table? {
        let groups = tally.copies.likeRemarks
        guard !groups.isEmpty else { return nil }
        let remarks = Dictionary(tally.remarks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return Table(
            id: "like-merknader", name: "Like merknader", caption: "Merknader i samme eller nesten samme ordlyd",
            columns: [
                Column("Gruppe", width: 16), Column("Antall", .number, width: 16), Column("Nr.", width: 20),
                Column("Avsender", width: 60), Column("Tekst", .longText, width: 140),
            ],
            rows: groups.enumerated().flatMap { place, group in rows(of: group, place, remarks) },
            note: """
                Øverst i hver gruppe står den felles teksten, under den hvert svar og det som er lagt til. Alle \
                merknadene er også talt enkeltvis, og hver instans har svart. \(campaigns)
                """)
    }

    private var campaigns: String {
        let campaigns = tally.copies.likeReplies
        guard !campaigns.isEmpty else { return "Ingen svar er i hovedsak like." }
        return campaigns.map { "I hovedsak like svar: \(NorwegianText.list($0.files))." }.joined(separator: " ")
    }

    private func rows(of group: LikeRemarks, _ place: Int, _ remarks: [String: TalliedRemark]) -> [Row] {
        let additions = Dictionary(
            group.additions.map { ($0.remark, $0.text) }, uniquingKeysWith: { first, _ in first })
        let head = Row([
            .text(LikenessMarks.label(place)),
            Cell(.number(group.remarks.count), evidence: Evidence(remarks: group.remarks)), .empty, .empty,
            .text(group.common),
        ])
        return [head]
            + group.remarks.compactMap { remarks[$0] }.map { remark in
                Row(
                    [
                        .empty, .empty, .text(remark.number, evidence: Evidence(remarks: [remark.id])),
                        .text(tally.sender(of: remark)), .text(additions[remark.id].map { "Lagt til: \($0)" } ?? ""),
                    ], role: .sub)
            }
    }
}
