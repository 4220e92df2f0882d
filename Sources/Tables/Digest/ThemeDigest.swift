import Consultation

/// The digest by theme (*temasammendrag*): for each theme who has said what, in their own words.
struct ThemeDigest {
    static let untaggedTitle = "Uten tema"

    /// A theme with its remarks.
    private struct Topic {
        let id: String
        let title: String
        let description: String
        let remarks: [TalliedRemark]
    }

    let tally: CaseTally

    /// The digest's elements, its headings from `level`.
    func elements(level: Int) -> [Report.Element] {
        topics.flatMap { elements(of: $0, level: level) }
    }

    private var topics: [Topic] {
        let themes = tally.consultation.themes.enumerated().map { place, theme in
            Topic(
                id: "tema-\(place + 1)", title: theme.name, description: theme.description,
                remarks: tally.remarks.filter { $0.themes.contains(theme.id) })
        }
        let untagged = Topic(
            id: "tema-uten", title: Self.untaggedTitle, description: "Merknader som ikke har fått noe tema.",
            remarks: tally.remarks.filter(\.themes.isEmpty))
        return themes + (untagged.remarks.isEmpty ? [] : [untagged])
    }

    private func elements(of topic: Topic, level: Int) -> [Report.Element] {
        let head: [Report.Element] = [
            .heading(topic.title, level: level, id: topic.id), .paragraph(topic.description),
            .paragraph(summary(of: topic)),
        ]
        guard !topic.remarks.isEmpty else { return head }
        let stances = Stance.allCases.flatMap { stance -> [Report.Element] in
            let remarks = topic.remarks.filter { $0.stance == stance }
            guard !remarks.isEmpty else { return [] }
            let title = NorwegianText.sentence(tally.wording.name(of: stance))
            let heading = "\(title) (\(remarks.count))"
            return [.heading(heading, level: level + 1, id: "\(topic.id)-\(stance.slug)")]
                + remarks.map { .quotation(tally.quotation(of: $0)) }
        }
        return head + [.table(counts(of: topic))] + stances
    }

    /// How many remarks from how many bodies, then the groups that have spoken.
    private func summary(of topic: Topic) -> String {
        guard !topic.remarks.isEmpty else { return "Ingen av svarene har merknader om temaet." }
        let all = ThemeShare(topic.remarks, group: nil, tally)
        let groups = tally.groups.compactMap { group -> String? in
            let share = ThemeShare(topic.remarks, group: group, tally)
            return share.n == 0 ? nil : NorwegianText.share(share.n, of: share.of, tally.wording.names(of: group))
        }
        let count = NorwegianText.count(topic.remarks.count, "merknad", "merknader")
        let whom =
            all.n == 0 ? "" : " fra \(all.n) av \(NorwegianText.count(all.of, "instans", "instanser")) med lest svar"
        let detail = groups.isEmpty ? "" : ": \(NorwegianText.list(groups))"
        let nested = topic.remarks.count { !$0.isSendersOwn }
        let voices =
            nested == 0
            ? ""
            : " \(NorwegianText.sentence(NorwegianText.number(nested))) av merknadene er fra andre stemmer i svarene."
        return "\(count)\(whom)\(detail).\(voices)"
    }

    /// The theme's remarks by group and stance; each remark is counted once.
    private func counts(of topic: Topic) -> Table {
        let stances = Stance.allCases.filter { stance in topic.remarks.contains { $0.stance == stance } }
        let rows = tally.groups.compactMap { group -> Row? in
            let own = topic.remarks.filter { leadingGroup(of: $0) == group }
            return own.isEmpty
                ? nil
                : row(
                    tally.heading(of: group), ThemeShare(topic.remarks, group: group, tally).cell.unshaded, own, stances
                )
        }
        let nested = topic.remarks.filter { !$0.isSendersOwn }
        let unknown = topic.remarks.filter { $0.isSendersOwn && leadingGroup(of: $0) == nil }
        let others = [("Andre stemmer i svarene", nested), ("Ukjent avsender", unknown)]
            .filter { !$0.1.isEmpty }.map { row($0.0, .empty, $0.1, stances) }
        let all = ThemeShare(topic.remarks, group: nil, tally).cell.unshaded
        return Table(
            id: "\(topic.id)-antall", name: topic.title, caption: "Merknader om \(topic.title)",
            columns: [Column("Gruppe", width: 50), Column("Instanser", .number, width: 20)]
                + stances.map {
                    Column(NorwegianText.sentence(tally.wording.name(of: $0)), .number, width: 20)
                } + [Column("Merknader", .number, width: 21)],
            rows: rows + others,
            totals: Row([.text("Sum"), all] + counts(topic.remarks, stances), role: .total))
    }

    private func row(_ title: String, _ bodies: Cell, _ remarks: [TalliedRemark], _ stances: [Stance]) -> Row {
        Row([.text(title), bodies] + counts(remarks, stances))
    }

    private func counts(_ remarks: [TalliedRemark], _ stances: [Stance]) -> [Cell] {
        stances.map { stance in tally.cell(remarks.filter { $0.stance == stance }) } + [tally.cell(remarks)]
    }

    /// The group that a remark is counted under: that of the first who signs; nil for another voice's and for
    /// an unknown sender's.
    private func leadingGroup(of remark: TalliedRemark) -> BodyGroup? {
        tally.bodies(behind: remark).first.map { tally.bodies[$0].group }
    }
}

extension Stance {
    /// Fit for an anchor.
    fileprivate var slug: String {
        switch self {
        case .support: "stotte"
        case .reservation: "forbehold"
        case .oppose: "imot"
        case .neutral: "noytral"
        case .unknown: "ukjent"
        }
    }
}
