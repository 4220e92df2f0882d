import Consultation

/// How each group has answered.
struct GroupTotals {
    let tally: CaseTally

    /// One row a group, in order; bodies are counted, not files.
    var table: Table {
        let everyone = Array(tally.bodies.indices)
        let rows = tally.groups.map { group in
            Row([.text(tally.heading(of: group))] + counts(of: everyone.filter { tally.bodies[$0].group == group }))
        }
        return Table(
            id: "svar-per-gruppe", name: "Svar per gruppe", caption: "Svar per gruppe", columns: columns, rows: rows,
            totals: Row([.text("Alle instanser")] + counts(of: everyone), role: .total), note: note)
    }

    /// Answered, unread and silent for each group.
    var picture: BarPicture {
        let parts: [(String, (TalliedBody) -> Bool)] = [
            ("Svart", { $0.standing != .silent && $0.standing != .unread }),
            ("Mottatt, men ulest", { $0.standing == .unread }), ("Ikke svart", { $0.standing == .silent }),
        ]
        let series = parts.map { name, holds in
            BarPicture.Series(
                name: name,
                values: tally.groups.map { group in
                    tally.bodies.count { $0.group == group && holds($0) }
                })
        }
        let words = tally.groups.indices.map { place in
            let values = series.map { "\($0.values[place]) \($0.name.lowercased())" }
            return "\(tally.heading(of: tally.groups[place])): \(values.joined(separator: ", "))"
        }
        return BarPicture(
            id: "svar-per-gruppe-figur", title: "Svar per gruppe, inviterte og ikke inviterte instanser",
            description: "Liggende stolper. " + words.joined(separator: ". ") + ".",
            categories: tally.groups.map(tally.heading(of:)), series: series)
    }

    private var columns: [Column] {
        [
            Column("Gruppe", width: 44), Column("Invitert", .number, width: 17),
            Column("Svart av de inviterte", .number, width: 23), Column("Ikke svart", .number, width: 19),
            Column("Ikke invitert, men svart", .number, width: 25),
            Column("Med merknader", .number, width: 23), Column("Uten merknader", .number, width: 23),
            Column("Avstår", .number, width: 17), Column("Felles", .number, width: 17),
            Column("Ulest", .number, width: 17), Column("For sent", .number, width: 19),
        ]
    }

    private func counts(of places: [Int]) -> [Cell] {
        let invited = places.filter { tally.bodies[$0].isInvited }
        let answered = places.filter { tally.bodies[$0].standing != .silent }
        let standings = Standing.answered.map { standing in
            tally.cell(bodies: answered.filter { tally.bodies[$0].standing == standing })
        }
        return [
            tally.cell(bodies: invited), tally.cell(bodies: answered.filter { tally.bodies[$0].isInvited }),
            tally.cell(bodies: invited.filter { tally.bodies[$0].standing == .silent }),
            tally.cell(bodies: answered.filter { !tally.bodies[$0].isInvited }),
        ] + standings + [tally.cell(bodies: answered.filter { tally.bodies[$0].lateness == .late })]
    }

    private var note: String {
        let unknown = tally.replies.count(where: \.isOfUnknownSender)
        let files =
            unknown == 0
            ? "" : " I tillegg kommer \(NorwegianText.count(unknown, "fil", "filer")) med ukjent avsender."
        return """
            Tallene er instanser, ikke filer. De fem kolonnene fra «Med merknader» til «Ulest» gjelder alle som har \
            svart, også ikke inviterte, og summerer seg til dem. Svar uten dato er ikke regnet som for sene.\(files)
            """
    }
}
