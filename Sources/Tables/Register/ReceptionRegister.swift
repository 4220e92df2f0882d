import Consultation

/// The reception register (*mottaksoversikt*): who was asked, who answered, with what and when.
struct ReceptionRegister {
    let tally: CaseTally

    /// Every invited body has a row, then those who answered uninvited, then files whose sender is not known.
    var table: Table {
        var rows: [Row] = []
        for place in tally.bodies.indices { rows += self.rows(for: tally.bodies[place]) + asideRows(of: place) }
        rows += unknownRows + asideRows(of: nil)
        return Table(
            id: "mottaksoversikt", name: "Mottaksoversikt", caption: "Mottaksoversikt", columns: columns, rows: rows,
            totals: totals, note: note)
    }

    private var columns: [Column] {
        [
            Column("Nr.", .text, width: 10), Column("Instans", width: 39), Column("Gruppe", width: 30),
            Column("Invitert", width: 17), Column("Svar", width: 22), Column("Dato", .date, width: 22),
            Column("For sent", width: 14), Column("Merknader", .number, width: 23), Column("Fil", width: 41),
            Column("Avsender funnet i", width: 31), Column("Kontroller", width: 31),
        ]
    }

    private func rows(for body: TalliedBody) -> [Row] {
        guard !body.replies.isEmpty else {
            let words = [
                "", body.name, tally.wording.names(of: body.group).singular, "ja", tally.name(of: .silent),
            ]
            return [Row(words.map { Cell.text($0) } + Array(repeating: .empty, count: columns.count - words.count))]
        }
        return body.replies.enumerated().map { order, place in row(for: body, reply: tally.replies[place], order) }
    }

    /// - Parameter order: which of the body's files it is, from 0, the one that counts.
    private func row(for body: TalliedBody, reply: TalliedReply, _ order: Int) -> Row {
        let isLead = reply.signatories.first.map { tally.bodies[$0] } == body
        let answer =
            (order == 0 ? tally.name(of: body.standing) : "eldre fil: \(status(of: reply, isLead: isLead))")
            + partlyUnread(reply)
        let cells: [Cell] = [
            .text(String(reply.number)), .text(body.name), .text(tally.wording.names(of: body.group).singular),
            .text(body.isInvited ? "ja" : "nei"),
            .text(answer, evidence: Evidence(files: [reply.record.fileName])),
        ]
        return Row(cells + tail(of: reply, isLead: isLead, files: body.replies.count), role: order == 0 ? .plain : .sub)
    }

    private func partlyUnread(_ reply: TalliedReply) -> String {
        reply.isReadable && reply.record.isPartlyUnread ? ", delvis ulest" : ""
    }

    private func status(of reply: TalliedReply, isLead: Bool) -> String {
        let status = reply.record.status
        return tally.wording.name(of: isLead || status == .unread ? status : .joint)
    }

    private var unknownRows: [Row] {
        tally.replies.filter(\.isOfUnknownSender).map { reply in
            let cells: [Cell] = [
                .text(String(reply.number)), .text(CaseTally.unknownSender), .empty, .text("ukjent"),
                .text(
                    tally.wording.name(of: reply.record.status) + partlyUnread(reply),
                    evidence: Evidence(files: [reply.record.fileName])),
            ]
            return Row(cells + tail(of: reply, isLead: true, files: 1))
        }
    }

    /// The files that do not count, under the body whose they are; those of bodies without a row come last.
    private func asideRows(of body: Int?) -> [Row] {
        tally.replies.filter { !$0.counts && $0.signatories.first == body }.map { reply in
            let sender = reply.record.sender
            let answer = Cell.text(reply.relation?.words ?? "", evidence: Evidence(files: [reply.record.fileName]))
            let cells: [Cell] = [
                .text(String(reply.number)), .text(tally.signers(of: reply)),
                .text(tally.wording.names(of: sender.group).singular),
                .text(sender.isInvited.map { $0 ? "ja" : "nei" } ?? "ukjent"), answer,
                reply.record.dated?.cell ?? .text("ukjent"), .text(words(for: reply.lateness)), .empty,
                .text(reply.record.fileName), .text(sender.evidence), .text(reply.relation?.evidence ?? ""),
            ]
            return Row(cells, role: body == nil ? .plain : .sub)
        }
    }

    /// Date to the last column. A joint reply's remarks are counted once, with the body that leads it.
    private func tail(of reply: TalliedReply, isLead: Bool, files: Int) -> [Cell] {
        let remarks = Array(tally.remarks[reply.remarks])
        let count =
            isLead && reply.isReadable
            ? Cell(.number(remarks.count), evidence: Evidence(remarks: remarks.map(\.id))) : .empty
        let leader = reply.signatories.first.map { tally.bodies[$0].name } ?? ""
        return [
            reply.record.dated?.cell ?? .text("ukjent"), .text(words(for: reply.lateness)), count,
            .text(reply.record.fileName),
            .text(isLead ? reply.record.sender.evidence : "underskriver sammen med \(leader)"),
            .text(checks(of: reply, files: files).joined(separator: "; ")),
        ]
    }

    private func words(for lateness: Lateness) -> String {
        switch lateness {
        case .onTime: "nei"
        case .late: "ja"
        case .unknown: "ukjent"
        }
    }

    /// What a person should look at.
    private func checks(of reply: TalliedReply, files: Int) -> [String] {
        var checks: [String] = []
        let record = reply.record
        if reply.signatories.isEmpty {
            if reply.counts { checks.append("finn avsender") }
        } else if record.sender.confidence < CaseSummary.senderThreshold {
            checks.append("avsender usikker")
        }
        if !reply.isReadable { checks.append("les filen") }
        if reply.isReadable, record.isPartlyUnread {
            checks.append("les det som er ulest: \(unreadPlaces(of: record))")
        }
        if let uncertain = record.diagnostics.first(where: { $0.identifier == "scan.uncertain" }) {
            checks.append("se på usikkert leste ord: \(uncertain.place ?? "se merknadene til filen")")
        }
        if let relation = reply.relation { checks.append("\(relation.words), men telles: \(relation.evidence)") }
        if let endorsement = tally.copies.endorsements.first(where: { $0.file == record.fileName }) {
            checks.append(
                endorsement.body.map { "slutter seg til svaret fra \($0)" } ?? "slutter seg til et annet svar")
        }
        if files > 1 { checks.append("flere filer: erstatter den nyeste de eldre?") }
        if !record.flags.isEmpty {
            checks.append("før publisering: " + NorwegianText.list(Set(record.flags.map(\.reason)).sorted()))
        }
        return checks
    }

    /// Such as `side 7–9`.
    private func unreadPlaces(of record: ReplyRecord) -> String {
        let places = record.diagnostics.filter(\.leavesTextUnread).compactMap(\.place)
        return places.isEmpty ? "se merknadene til filen" : places.joined(separator: "; ")
    }

    private var totals: Row {
        var cells = Array(repeating: Cell.empty, count: columns.count)
        cells[1] = .text("Sum merknader")
        cells[7] = Cell(.number(tally.remarks.count), evidence: Evidence(remarks: tally.remarks.map(\.id)))
        return Row(cells, role: .total)
    }

    private var note: String {
        let deadline = tally.consultation.deadline.map { "Høringsfristen var \($0.long)." } ?? "Fristen er ikke kjent."
        return """
            Nr. er nummeret i vedleggslisten. \(deadline) Dato er den som svaret selv oppgir. Har en instans flere \
            filer, gjelder den nyeste, og alle er vist. Kopier, erstattede svar og svar til andre saker er vist, men ikke \
            talt. Merknadene i et felles svar er talt én gang, hos den som står \
            først. «Ulest» er mottatt, men teksten er ikke kjent; «delvis ulest» har sider eller deler som ikke er \
            lest.
            """
    }
}
