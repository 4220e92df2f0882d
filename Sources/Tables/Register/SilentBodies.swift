import Consultation

/// Who has not answered (*ikke svart*), and who has sent something that could not be read.
struct SilentBodies {
    let tally: CaseTally

    /// The invited bodies that have sent nothing, by group.
    var silent: Table {
        let places = tally.bodies.indices.filter { tally.bodies[$0].standing == .silent }
        let rows = tally.groups.flatMap { group -> [Row] in
            let silent = places.filter { tally.bodies[$0].group == group }
            guard !silent.isEmpty else { return [] }
            let invited = tally.bodies.count { $0.group == group && $0.isInvited }
            let names = tally.wording.names(of: group)
            let head = "\(NorwegianText.sentence(names.plural)): \(silent.count) av \(invited) inviterte"
            let behind = Evidence(bodies: silent.map { tally.bodies[$0].name })
            return [Row([.text(head, evidence: behind), .empty], role: .group)]
                + silent.map { Row([.text(tally.bodies[$0].name), .text(names.singular)]) }
        }
        var total = tally.cell(bodies: Array(places))
        total = Cell(.text("\(places.count) av \(tally.bodies.count(where: \.isInvited))"), evidence: total.evidence)
        return Table(
            id: "ikke-svart", name: "Ikke svart", caption: "Inviterte instanser som ikke har svart",
            columns: [Column("Instans", width: 110), Column("Gruppe", width: 60)], rows: rows,
            totals: Row([.text("Sum"), total], role: .total),
            note: "Instanser med svar som er mottatt, men ikke lest, står i tabellen etter denne.")
    }

    /// The files that could not be read, with their senders where known.
    var unread: Table {
        let rows = tally.replies.filter { $0.counts && !$0.isReadable }.map { reply in
            Row([
                .text(String(reply.number)), .text(tally.signers(of: reply)),
                .text(reply.record.fileName, evidence: Evidence(files: [reply.record.fileName])),
                .text(reply.record.diagnostics.map { "\($0.summary) \($0.cure)" }.joined(separator: " ")),
            ])
        }
        return Table(
            id: "ulest", name: "Ulest", caption: "Svar som er mottatt, men ikke lest",
            columns: [
                Column("Nr.", width: 12), Column("Instans", width: 50), Column("Fil", width: 50),
                Column("Årsak", .longText, width: 60),
            ],
            rows: rows, note: "Et ulest svar er aldri regnet som et svar uten merknader.")
    }
}
