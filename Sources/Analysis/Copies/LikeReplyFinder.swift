import Consultation

/// Groups replies that are mostly made of the same remarks: campaigns.
struct LikeReplyFinder {
    /// Of each of two replies at least this share of the remarks must be among those they have in common.
    static let threshold = 0.5

    /// - Parameter groups: groups of like remarks, as places in `remarks`.
    /// - Returns: in the order of the replies; each reply in at most one group.
    static func groups(_ replies: [ReplyRecord], _ remarks: [RemarkRecord], like groups: [[Int]]) -> [LikeReplies] {
        let places = Dictionary(
            replies.enumerated().map { ($1.fileName, $0) }, uniquingKeysWith: { first, _ in first })
        var total = [Int](repeating: 0, count: replies.count)
        for remark in remarks { if let place = places[remark.fileName] { total[place] += 1 } }
        // Each reply is held against the first of each group: a campaign of thousands stays linear.
        var common: [[Int]: Int] = [:]
        for group in groups {
            let members = Array(Set(group.compactMap { places[remarks[$0].fileName] })).sorted()
            guard let first = members.first else { continue }
            for other in members.dropFirst() { common[[first, other], default: 0] += 1 }
        }
        var sets = DisjointSets(count: replies.count)
        for (pair, count) in common {
            let fewest = threshold * Double(max(total[pair[0]], total[pair[1]]))
            if Double(count) >= fewest { sets.join(pair[0], pair[1]) }
        }
        return sets.groups.filter { $0.count > 1 }.map { LikeReplies(files: $0.map { replies[$0].fileName }) }
    }
}
