import Consultation

/// The tables of remarks (*merknadstabell*), one for each section of the draft.
struct RemarkTables {
    /// The remarks of one section.
    struct Part: Sendable {
        /// The section's id, `G`, or nil for remarks that are not placed.
        let section: String?
        let title: String
        let table: Table
    }

    let tally: CaseTally
    let outcomes: OutcomeList

    /// In the draft's order, then the whole draft, then what is not placed. A section without remarks has no part.
    var parts: [Part] {
        var bySection: [String: [TalliedRemark]] = [:]
        var notPlaced: [TalliedRemark] = []
        for remark in tally.remarks {
            for section in remark.sections { bySection[section, default: []].append(remark) }
            if remark.sections.isEmpty { notPlaced.append(remark) }
        }
        let groups: [(String?, String, [TalliedRemark])] =
            tally.consultation.sections.map { ($0.id, tally.title(of: $0), bySection[$0.id] ?? []) }
            + [
                (Section.wholeDraft, SectionMatrix.wholeDraftTitle, bySection[Section.wholeDraft] ?? []),
                (nil, SectionMatrix.notPlacedTitle, notPlaced),
            ]
        return groups.filter { !$0.2.isEmpty }.enumerated().map { order, group in
            Part(section: group.0, title: group.1, table: table(of: group, order: order + 1))
        }
    }

    private func table(of group: (id: String?, title: String, remarks: [TalliedRemark]), order: Int) -> Table {
        let rows = group.remarks.map { remark in
            remark.sections.first == group.id ? row(of: remark) : reference(to: remark)
        }
        let first = group.remarks.count { $0.sections.first == group.id }
        let more = group.remarks.count - first
        let elsewhere =
            more == 0
            ? "" : " \(NorwegianText.sentence(NorwegianText.number(more))) av dem er gjengitt under et annet avsnitt."
        return Table(
            id: "merknader-\(order)", name: "Merknader \(group.title)", caption: "Merknader til \(group.title)",
            columns: columns, rows: rows,
            note: "\(NorwegianText.count(group.remarks.count, "merknad", "merknader")).\(elsewhere)")
    }

    private var columns: [Column] {
        [
            Column("Nr.", width: 13), Column("Avsender", width: 34), Column("Sted", width: 32),
            Column("Innspill", .longText, width: 91), Column("Holdning", width: 19), Column("Type", width: 28),
            Column("Vurdering", .longText, width: 30),
            Column("Utfall", width: 24, choices: outcomes.outcomes.map(\.name)),
        ]
    }

    private func row(of remark: TalliedRemark) -> Row {
        let record = remark.record
        let others = remark.sections.dropFirst().map(shortTitle(of:))
        let also = others.isEmpty ? "" : " [Gjelder også \(NorwegianText.list(Array(others))).]"
        return Row(
            [
                .text(remark.number, evidence: Evidence(remarks: [remark.id])), .text(tally.sender(of: remark)),
                .text(tally.place(of: remark), evidence: Evidence(files: [record.fileName])),
                .text(MarkedWords.text(of: record.remark) + also), .text(tally.wording.name(of: remark.stance)),
                .text(tally.wording.name(of: record.judgement.kind.value)), .text(record.assessment),
                .text(record.outcome),
            ], remark: remark.id)
    }

    /// A remark of several sections stands in full once, under the surest; assessments are then written once.
    private func reference(to remark: TalliedRemark) -> Row {
        let target = remark.sections.first.map(shortTitle(of:)) ?? ""
        let link = Evidence(remarks: [remark.id])
        return Row(
            [
                .text(remark.number, evidence: link), .text(tally.sender(of: remark)), .empty,
                .text("Gjengitt under \(target).", evidence: link),
            ] + Array(repeating: .empty, count: columns.count - 4), role: .sub)
    }

    private func shortTitle(of id: String) -> String {
        guard let section = tally.consultation.sections.first(where: { $0.id == id }) else {
            return id == Section.wholeDraft ? "«\(SectionMatrix.wholeDraftTitle)»" : id
        }
        return tally.shortTitle(of: section)
    }
}
