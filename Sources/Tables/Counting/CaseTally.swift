import Consultation

/// A case with every body, reply and remark put in order, numbered and joined: what all counting starts from.
///
/// Two snapshots that differ only in the order of their values give the same tally.
struct CaseTally: Sendable {
    let consultation: CaseDescription
    let wording: Wording
    /// A section less sure than this needs a person.
    let sureLine: Double
    /// Invited bodies, then the others; each in the order of groups, then of the alphabet.
    let bodies: [TalliedBody]
    /// In the order of the list of attachments; those of unknown sender last.
    let replies: [TalliedReply]
    /// In the order of the replies, then of their place in the file.
    let remarks: [TalliedRemark]
    /// What must not be counted twice.
    let copies: CaseCopies

    init(_ snapshot: CaseSnapshot, wording: Wording, sureLine: Double = Attention.sectionThreshold) {
        let files = ReplyFiles(snapshot)
        let relations = Dictionary(
            snapshot.copies.relations.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        let counted = files.records.filter { relations[$0.fileName]?.counts ?? true }
        let signers = counted.flatMap { [$0.sender] + $0.cosigners }.sorted(by: Self.comesFirst)
        let index = BodyIndex(recipients: snapshot.consultation.recipients, senders: signers)
        let ranks = BodyRanks(index.entries, wording: wording)
        let inOrder = ranks.inOrder(files.records, index)
        let tallied = RemarkNumbering.number(
            inOrder, files: files, consultation: snapshot.consultation, sureLine: sureLine)
        let replies = inOrder.enumerated().map { place, record in
            TalliedReply(
                number: RemarkNumbering.firstReply + place, record: record,
                signatories: ranks.signatories(of: record, index),
                lateness: Self.lateness(of: record, deadline: snapshot.consultation.deadline),
                remarks: tallied.ranges[place], relation: relations[record.fileName])
        }
        self.consultation = snapshot.consultation
        self.wording = wording
        self.copies = snapshot.copies
        self.sureLine = sureLine
        self.replies = replies
        self.remarks = tallied.remarks
        self.bodies = BodyStandings(entries: ranks.entries, replies: replies, remarks: tallied.remarks).bodies
    }

    /// The bodies whose own words a remark is: all who sign its reply, or none when another voice speaks in it
    /// or the sender is not known.
    func bodies(behind remark: TalliedRemark) -> [Int] {
        remark.isSendersOwn ? replies[remark.reply].signatories : []
    }

    /// The distinct bodies behind remarks, in the register's order.
    func bodies(behind remarks: [TalliedRemark]) -> [Int] {
        Set(remarks.flatMap(bodies(behind:))).sorted()
    }

    /// The groups, in order, that have an invited or answering body.
    var groups: [BodyGroup] {
        let present = Set(bodies.map(\.group))
        return wording.groupOrder.filter(present.contains)
    }

    private static func lateness(of record: ReplyRecord, deadline: CalendarDay?) -> Lateness {
        guard let dated = record.dated, let deadline else { return .unknown }
        return dated > deadline ? .late : .onTime
    }

    /// An order of senders that decides which spelling and group of an uninvited body is kept.
    private static func comesFirst(_ a: Sender, _ b: Sender) -> Bool {
        if a.confidence != b.confidence { return a.confidence > b.confidence }
        return (a.name ?? "", a.group.rawValue) < (b.name ?? "", b.group.rawValue)
    }
}
