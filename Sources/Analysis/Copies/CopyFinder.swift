public import Consultation

/// Takes out of a case what would be counted twice, and marks what several say in the same words.
///
/// Nothing is deleted: what does not count is kept beside it, with the reason and the cure. A person's word in
/// `sak.yaml` (`teller`, `samme_som`, `erstatter`) goes before all that is found here.
public struct CopyFinder: Sendable {
    private let cues: CopyCues

    /// A body that joins another's reply adds little of its own.
    private static let mostOwnRemarks = 5

    public init(cues: CopyCues) { self.cues = cues }

    /// The case with its copies told apart.
    ///
    /// - Parameters:
    ///   - strays: the replies that answer another consultation, with what told it (`OtherConsultation`).
    ///   - text: a document's text; asked for the replies of bodies that sent several, and for short ones, which may join
    ///     another's.
    public func settled(
        _ snapshot: CaseSnapshot, strays: [ContentHash: String], text: (ContentHash) throws -> String?
    ) rethrows -> CaseSnapshot {
        let found = try relations(in: snapshot, strays, text: text)
        let relations = ToldRelations(snapshot.consultation.replyFacts, snapshot.replies).settled(found)
        let away = Set(relations.filter { !$0.counts }.map(\.file))
        let counted = snapshot.remarks.filter { !away.contains($0.fileName) }
        let finder = LikeRemarkFinder(counted)
        let groups = finder.groups()
        let copies = CaseCopies(
            relations: relations, setAside: snapshot.remarks.filter { away.contains($0.fileName) },
            likeRemarks: groups.map(finder.described),
            likeReplies: LikeReplyFinder.groups(
                snapshot.replies.filter { !away.contains($0.fileName) }, counted, like: groups),
            endorsements: try endorsements(in: snapshot, without: away, text: text))
        return CaseSnapshot(
            consultation: snapshot.consultation, replies: snapshot.replies, remarks: counted, orphans: snapshot.orphans,
            copies: copies)
    }

    private func relations(
        in snapshot: CaseSnapshot, _ strays: [ContentHash: String], text: (ContentHash) throws -> String?
    ) rethrows -> [ReplyRelation] {
        let remarks = Dictionary(grouping: snapshot.remarks, by: \.fileName)
        var relations: [ReplyRelation] = []
        var byBody: [String: [ReplyRecord]] = [:]
        for reply in snapshot.replies {
            if let evidence = strays[reply.document] {
                relations.append(
                    ReplyRelation(
                        file: reply.fileName, document: reply.document, kind: .otherCase, evidence: evidence))
            } else if reply.status != .unread, let name = reply.sender.name?.lowercased() {
                byBody[name, default: []].append(reply)
            }
        }
        for (_, replies) in byBody.sorted(by: { $0.key < $1.key }) where replies.count > 1 {
            let compared = try replies.map { reply in
                ComparedReply(
                    record: reply, remarks: remarks[reply.fileName] ?? [],
                    claim: VersionClaim(
                        fileName: reply.fileName, text: try text(reply.document) ?? "", cues: cues))
            }
            relations += ReplyVersions(replies: compared).relations()
        }
        return relations.sorted { $0.file < $1.file }
    }

    private func endorsements(
        in snapshot: CaseSnapshot, without away: Set<String>, text: (ContentHash) throws -> String?
    ) rethrows -> [Endorsement] {
        let reader = EndorsementReader(
            snapshot.consultation, senders: snapshot.replies.flatMap { [$0.sender] + $0.cosigners }, cues: cues)
        let remarks = Dictionary(grouping: snapshot.remarks, by: \.fileName).mapValues(\.count)
        let short = snapshot.replies.filter { reply in
            !away.contains(reply.fileName)
                && (reply.status == .joint || remarks[reply.fileName, default: 0] <= Self.mostOwnRemarks)
        }
        return try short.compactMap { reply -> Endorsement? in
            let found = reader.endorsement(
                in: try text(reply.document) ?? "", file: reply.fileName, sender: reply.sender.name)
            // Without a name only a reply that says nothing of its own is taken at its word.
            return reply.status == .joint || found?.body != nil ? found : nil
        }.sorted { $0.file < $1.file }
    }
}
