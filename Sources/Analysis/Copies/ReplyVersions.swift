import Consultation

/// Tells which of one body's replies count: of the same reply in several files the richest, of versions the latest.
///
/// Replies that say different things all count.
struct ReplyVersions {
    /// Replies of one body, by file name.
    let replies: [ComparedReply]

    /// The relations of those that do not count.
    func relations() -> [ReplyRelation] {
        let (kept, copies) = withoutCopies()
        return copies + replaced(among: kept)
    }

    /// Which replies are left when each is counted once, and how the others stand to them.
    private func withoutCopies() -> ([ComparedReply], [ReplyRelation]) {
        var kept: [ComparedReply] = []
        var relations: [ReplyRelation] = []
        let richestFirst = replies.sorted { a, b in
            (b.richness, b.all.count, a.record.fileName) < (a.richness, a.all.count, b.record.fileName)
        }
        for reply in richestFirst {
            guard let first = kept.first(where: { $0.isSame(as: reply) }) else {
                kept.append(reply)
                continue
            }
            let percent = Int((100 * reply.share(in: first)).rounded())
            let evidence =
                reply.all.isEmpty
                ? "samme avsender og samme svartype, ingen merknader" : "samme avsender, \(percent) % felles ordlyd"
            relations.append(
                ReplyRelation(
                    file: reply.record.fileName, document: reply.record.document, kind: .sameReply,
                    other: first.record.fileName, evidence: evidence))
        }
        return (kept, relations)
    }

    private func replaced(among kept: [ComparedReply]) -> [ReplyRelation] {
        let areDated = kept.allSatisfy { $0.record.dated != nil }
        let order = kept.sorted { Self.isEarlier($0, $1, byDate: areDated) }
        return order.enumerated().compactMap { place, reply in
            // The latest one that replaces it: a chain of versions then points at the one that counts.
            order[(place + 1)...].reversed().lazy.compactMap { later in
                Self.reason(later, replaces: reply, amongTwo: kept.count == 2).map {
                    relation(of: reply, to: later, $0)
                }
            }.first
        }
    }

    private func relation(of reply: ComparedReply, to later: ComparedReply, _ evidence: String) -> ReplyRelation {
        let differences = [(reply, later), (later, reply)].flatMap { one, other in
            one.onlyHere(than: other).map {
                ReplyRelation.Difference(file: one.record.fileName, remark: $0.remark.id, text: $0.remark.text)
            }
        }
        return ReplyRelation(
            file: reply.record.fileName, document: reply.record.document, kind: .replaced, other: later.record.fileName,
            evidence: evidence, differences: differences)
    }

    /// Why `later` stands in the place of `reply`; nil when both count.
    private static func reason(_ later: ComparedReply, replaces reply: ComparedReply, amongTwo: Bool) -> String? {
        // What a mail carries stands beside the mail, not in its place.
        guard !isContainer(later, of: reply), !isContainer(reply, of: later) else { return nil }
        guard !later.all.isEmpty || reply.all.isEmpty else { return nil }
        let signers = Set(([later.record.sender] + later.record.cosigners).compactMap { $0.name?.lowercased() })
        guard signers.isSuperset(of: reply.record.cosigners.compactMap { $0.name?.lowercased() }) else { return nil }
        let common = min(reply.share(in: later), later.share(in: reply))
        let most = max(reply.share(in: later), later.share(in: reply))
        if let words = later.claim.replaces, most >= 0.1 || amongTwo && later.claim.isReplacingByName {
            return "sier selv: «\(words)»"
        }
        if let words = later.claim.revised, most >= 0.25 { return "sier selv: «\(words)»" }
        if reply.claim.isPreliminary, most >= 0.25 { return "den tidligere sier selv at den er foreløpig" }
        guard common >= 0.5 else { return nil }
        return "samme avsender, \(Int((100 * common).rounded())) % felles ordlyd"
    }

    private static func isContainer(_ a: ComparedReply, of b: ComparedReply) -> Bool {
        b.record.fileName.hasPrefix(a.record.fileName + "#")
    }

    /// By what they say of themselves, then by date where all have one, then by length and name.
    private static func isEarlier(_ a: ComparedReply, _ b: ComparedReply, byDate: Bool) -> Bool {
        let (left, right) = (rank(a.claim), rank(b.claim))
        if left != right { return left < right }
        if byDate, let first = a.record.dated, let second = b.record.dated, first != second { return first < second }
        return (a.all.count, a.record.fileName) < (b.all.count, b.record.fileName)
    }

    private static func rank(_ claim: VersionClaim) -> Int {
        claim.replaces != nil ? 3 : claim.revised != nil ? 2 : claim.isPreliminary ? 0 : 1
    }
}
