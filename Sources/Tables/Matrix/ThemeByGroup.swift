import Consultation

/// How many bodies of each group have spoken of each theme (*tema × gruppe*), as n/N.
///
/// n is the number of different bodies of the group that have a remark of their own on the theme; N is the
/// number of bodies of the group that answered with a readable reply. A voice inside a reply adds to neither.
struct ThemeByGroup {
    let tally: CaseTally

    /// One row for each theme, those without remarks among them, and one for remarks without a theme.
    var table: Table {
        let columns = groups.map { group in
            Column(tally.heading(of: group), short: tally.wording.names(of: group).short, .number, width: 21)
        }
        let rows = tally.consultation.themes.map { theme in
            row(theme.name, tally.remarks.filter { $0.themes.contains(theme.id) })
        }
        let untagged = tally.remarks.filter(\.themes.isEmpty)
        return Table(
            id: "tema-gruppe", name: "Tema og gruppe", caption: "Instanser som har uttalt seg om hvert tema",
            form: .heatMap,
            columns: [Column("Tema", width: 52)] + columns + [
                Column("Alle", .number, width: 18), Column("Merknader", .number, width: 20),
                Column("Av andre stemmer", .number, width: 20),
            ],
            rows: rows + (untagged.isEmpty ? [] : [row(ThemeDigest.untaggedTitle, untagged)]), note: note)
    }

    /// The groups with a readable reply.
    private var groups: [BodyGroup] {
        tally.groups.filter { group in tally.bodies.contains { $0.group == group && $0.isReadable } }
    }

    private func row(_ title: String, _ remarks: [TalliedRemark]) -> Row {
        let shares = groups.map { group in ThemeShare(remarks, group: group, tally) }
        let all = ThemeShare(remarks, group: nil, tally)
        return Row(
            [.text(title)] + shares.map(\.cell) + [all.cell.unshaded]
                + [count(remarks), count(remarks.filter { !$0.isSendersOwn })])
    }

    private func count(_ remarks: [TalliedRemark]) -> Cell {
        Cell(.number(remarks.count), evidence: Evidence(remarks: remarks.map(\.id)))
    }

    private var note: String {
        let unread = tally.bodies.count { $0.standing != .silent && !$0.isReadable }
        let missing =
            unread == 0
            ? ""
            : """
             Ikke medregnet: \(NorwegianText.count(unread, "instans", "instanser")) med svar som ikke er lest.
            """
        return """
            Tallene er n/N: n ulike instanser i gruppen har merknad om temaet, N instanser i gruppen har svart med et \
            svar som er lest. Andre stemmer i et svar, som et lokalt ungdomsråd, er ikke talt i n eller N. En merknad \
            kan ha flere temaer.\(missing)
            """
    }
}

/// n bodies of N, with the remarks behind them.
struct ThemeShare {
    let n: Int
    let of: Int
    private let remarks: [String]

    /// - Parameter group: nil for all groups.
    init(_ remarks: [TalliedRemark], group: BodyGroup?, _ tally: CaseTally) {
        let belongs = { (place: Int) in group.map { tally.bodies[place].group == $0 } ?? true }
        n = tally.bodies(behind: remarks).count(where: belongs)
        of = tally.bodies.indices.count { belongs($0) && tally.bodies[$0].isReadable }
        self.remarks = remarks.filter { tally.bodies(behind: $0).contains(where: belongs) }.map(\.id)
    }

    var cell: Cell {
        Cell(.share(n, of: of), evidence: Evidence(remarks: remarks), shade: Shading.shade(n, largest: of))
    }
}

extension Cell {
    /// The same cell, not painted.
    var unshaded: Cell { Cell(content, evidence: evidence) }
}
