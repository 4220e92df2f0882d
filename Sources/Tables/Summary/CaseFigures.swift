import Consultation

/// What the summary counts: places of bodies, of files and of remarks in the tally.
struct CaseFigures {
    private let tally: CaseTally
    let invited: [Int]
    let answered: [Int]
    let uninvited: [Int]
    let silent: [Int]
    let late: [Int]
    let declined: [Int]
    let withoutRemarks: [Int]
    let files: [TalliedReply]
    let unread: [TalliedReply]
    let partlyUnread: [TalliedReply]
    let unknownSender: [TalliedReply]
    let unsureSender: [TalliedReply]
    let remarks: [TalliedRemark]
    let remarksForPerson: [TalliedRemark]
    /// Files that do not count, and of them those that nobody has decided on and that may be wrong.
    let setAside: [TalliedReply]
    let undecided: [TalliedReply]
    /// Only reasons that hold for a remark.
    let reasons: [Attention: [TalliedRemark]]

    init(_ tally: CaseTally) {
        let places = { (holds: (TalliedBody) -> Bool) in tally.bodies.indices.filter { holds(tally.bodies[$0]) } }
        self.tally = tally
        invited = places(\.isInvited)
        silent = places { $0.isInvited && $0.standing == .silent }
        answered = places { $0.isInvited && $0.standing != .silent }
        uninvited = places { !$0.isInvited }
        late = places { $0.lateness == .late }
        declined = places { $0.standing == .declined }
        withoutRemarks = places { $0.standing == .withoutRemarks }
        files = tally.replies
        unread = files.filter { $0.counts && $0.record.status == .unread }
        partlyUnread = files.filter { $0.record.status != .unread && $0.record.isPartlyUnread }
        unknownSender = files.filter(\.isOfUnknownSender)
        setAside = files.filter { !$0.counts }
        undecided = setAside.filter { $0.relation?.kind == .otherCase && $0.relation?.isDecided == false }
        unsureSender = files.filter {
            $0.counts && !$0.signatories.isEmpty && $0.record.sender.confidence < CaseSummary.senderThreshold
        }
        remarks = tally.remarks
        remarksForPerson = remarks.filter { !$0.attention.isEmpty }
        reasons = Dictionary(
            Attention.allCases.map { reason in (reason, tally.remarks.filter { $0.attention.contains(reason) }) },
            uniquingKeysWith: { first, _ in first }
        ).filter { !$0.value.isEmpty }
    }

    /// The figures with their labels and what stands behind them, in the order in which they are shown.
    var labelled: [(label: String, cell: Cell)] {
        [
            ("Inviterte instanser", tally.cell(bodies: invited)), ("– har svart", tally.cell(bodies: answered)),
            ("– har ikke svart", tally.cell(bodies: silent)),
            ("Svart uten å være invitert", tally.cell(bodies: uninvited)),
            ("Svart etter fristen", tally.cell(bodies: late)),
            ("Svart uten merknader", tally.cell(bodies: withoutRemarks)),
            ("Avstår fra å uttale seg", tally.cell(bodies: declined)), ("Filer mottatt", cell(files)),
            ("– ikke lest", cell(unread)),
        ] + (partlyUnread.isEmpty ? [] : [("– delvis lest", cell(partlyUnread))])
            + (setAside.isEmpty ? [] : [("– telles ikke (kopi, erstattet eller annen sak)", cell(setAside))]) + [
                ("– ukjent avsender", cell(unknownSender)),
                ("– usikker avsender", cell(unsureSender)), ("Merknader", cell(remarks)),
            ] + campaigns + [
                ("– bør ses på av et menneske", cell(remarksForPerson))
            ] + Attention.allCases.compactMap { reason in reasons[reason].map { ("– – \(reason.words)", cell($0)) } }
    }

    /// The figures beside the plain counts, where several say the same in the same words.
    private var campaigns: [(label: String, cell: Cell)] {
        let like = tally.copies.likeRemarks
        let replies = tally.copies.likeReplies
        let remarks =
            like.isEmpty ? [] : [("– når like tekster telles én gang", Cell(.number(self.remarks.count - repeated)))]
        let files = replies.flatMap(\.files)
        let counted = files.count - replies.count
        return remarks
            + (replies.isEmpty
                ? []
                : [
                    ("Svar i kampanjer", Cell(.number(files.count), evidence: Evidence(files: files))),
                    ("– når en kampanje telles én gang", Cell(.number(files.count - counted))),
                ])
    }

    /// How many remarks repeat another sender's.
    var repeated: Int { tally.copies.likeRemarks.reduce(0) { $0 + $1.remarks.count - 1 } }

    /// The figures as a table.
    var table: Table {
        Table(
            id: "nokkeltall", name: "Nøkkeltall", caption: "Nøkkeltall", form: .figures,
            columns: [Column("Hva", width: 90), Column("Antall", .number, width: 24)],
            rows: labelled.map { label, cell in Row([.text(label), cell]) },
            note: """
                En merknad bør ses på når den ikke er plassert i et avsnitt, når avsnittet er mindre sikkert enn \
                \(Self.percent(tally.sureLine)) %, når holdningen er mindre sikker enn \
                \(Self.percent(Attention.stanceThreshold)) %, når holdningen ikke er funnet, eller når ord i den er \
                usikkert lest i et bilde.
                """)
    }

    private func cell(_ files: [TalliedReply]) -> Cell {
        Cell(.number(files.count), evidence: Evidence(files: files.map(\.record.fileName)))
    }

    private func cell(_ remarks: [TalliedRemark]) -> Cell {
        Cell(.number(remarks.count), evidence: Evidence(remarks: remarks.map(\.id)))
    }

    private static func percent(_ value: Double) -> Int { Int((value * 100).rounded()) }
}
