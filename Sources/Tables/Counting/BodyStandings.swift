import Consultation

/// Decides how each body stands, from all its files.
struct BodyStandings {
    let bodies: [TalliedBody]

    /// - Parameters:
    ///   - entries: the bodies in the register's order.
    ///   - replies: in the order of the list of attachments; signatories are places in `entries`.
    init(entries: [BodyIndex.Entry], replies: [TalliedReply], remarks: [TalliedRemark]) {
        var byBody = Array(repeating: [Int](), count: entries.count)
        for (place, reply) in replies.enumerated() where reply.counts {
            for body in reply.signatories { byBody[body].append(place) }
        }
        bodies = entries.enumerated().map { place, entry in
            let own = byBody[place].sorted { BodyRanks.isNewer(replies[$0].record, replies[$1].record) }
            return TalliedBody(
                name: entry.name, group: entry.group, isInvited: entry.isInvited, replies: own,
                standing: Self.standing(of: place, own.map { replies[$0] }, remarks),
                lateness: own.first.map { replies[$0].lateness },
                isReadable: own.contains { replies[$0].isReadable })
        }
    }

    /// The newest file decides, save that a body with remarks of its own in the tables is never called one
    /// without remarks.
    private static func standing(of body: Int, _ newestFirst: [TalliedReply], _ remarks: [TalliedRemark]) -> Standing {
        guard let newest = newestFirst.first else { return .silent }
        let standing = standing(of: body, in: newest)
        guard standing == .withoutRemarks || standing == .declined else { return standing }
        let hasRemarks = newestFirst.contains { remarks[$0.remarks].contains(where: \.isSendersOwn) }
        return hasRemarks ? .withRemarks : standing
    }

    private static func standing(of body: Int, in reply: TalliedReply) -> Standing {
        switch reply.record.status {
        case .unread: .unread
        case _ where reply.signatories.first != body: .joint
        case .withRemarks: .withRemarks
        case .withoutRemarks: .withoutRemarks
        case .declined: .declined
        case .joint: .joint
        }
    }
}
