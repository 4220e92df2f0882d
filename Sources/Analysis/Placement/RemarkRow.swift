import Consultation

/// A remark in the row of all remarks of a case.
struct RemarkRow: Sendable {
    let remark: Remark
    /// Which reply it stands in.
    let reply: Int
    /// Its place among the reply's remarks, from 0.
    let place: Int
    /// How many remarks the reply has.
    let replySize: Int

    /// All remarks in an order that does not depend on the order of the replies.
    static func rows(of replies: [[Remark]]) -> [RemarkRow] {
        let ordered = replies.filter { !$0.isEmpty }.map { ($0, Self.key(of: $0)) }.sorted { $0.1 < $1.1 }
        return ordered.enumerated().flatMap { reply, entry in
            entry.0.enumerated().map { place, remark in
                RemarkRow(remark: remark, reply: reply, place: place, replySize: entry.0.count)
            }
        }
    }

    /// Replies by their files' hashes; two with the same file by their first words.
    private static func key(of reply: [Remark]) -> String {
        reply.first.map { "\($0.anchor.document.rawValue)-\($0.id)-\($0.text)" } ?? ""
    }
}
