import Consultation

/// What the remarks on each theme think (*tema × holdning*).
struct ThemeByStance {
    let tally: CaseTally

    /// Remarks are counted; one with several themes counts under each.
    var table: Table {
        let rows = topics.map { title, remarks in
            Row(
                [.text(title)] + Stance.allCases.map { stance in tally.cell(remarks.filter { $0.stance == stance }) }
                    + [Cell(.number(remarks.count), evidence: Evidence(remarks: remarks.map(\.id)))])
        }
        let sums = Stance.allCases.map { stance in tally.cell(tally.remarks.filter { $0.stance == stance }) }
        return Table(
            id: "tema-holdning", name: "Tema og holdning", caption: "Merknader per tema og holdning",
            columns: [Column("Tema", width: 70)]
                + Stance.allCases.map {
                    Column(NorwegianText.sentence(tally.wording.name(of: $0)), .number, width: 22)
                }
                + [Column("Sum", .number, width: 18)],
            rows: rows,
            totals: Row([.text("Alle merknader")] + sums + [tally.cell(tally.remarks)], role: .total),
            note: "En merknad med flere temaer er talt under hvert av dem, men bare én gang i nederste linje.")
    }

    /// Remarks on each theme, a colour for each stance.
    var picture: BarPicture {
        let topics = topics
        let series = Stance.allCases.map { stance in
            BarPicture.Series(
                name: NorwegianText.sentence(tally.wording.name(of: stance)),
                values: topics.map { $0.1.count { $0.stance == stance } })
        }.filter { $0.values.contains { $0 > 0 } }
        let words = topics.indices.map { place in
            let parts = series.filter { $0.values[place] > 0 }.map { "\($0.values[place]) \($0.name.lowercased())" }
            return "\(topics[place].0): \(parts.isEmpty ? "ingen" : parts.joined(separator: ", "))"
        }
        return BarPicture(
            id: "tema-holdning-figur", title: "Merknader per tema, etter holdning",
            description: "Liggende stolper. " + words.joined(separator: ". ") + ".", categories: topics.map(\.0),
            series: series)
    }

    private var topics: [(String, [TalliedRemark])] {
        let themes = tally.consultation.themes.map { theme in
            (theme.name, tally.remarks.filter { $0.themes.contains(theme.id) })
        }
        let untagged = tally.remarks.filter(\.themes.isEmpty)
        return themes + (untagged.isEmpty ? [] : [(ThemeDigest.untaggedTitle, untagged)])
    }
}
