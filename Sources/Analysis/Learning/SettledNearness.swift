import Consultation

/// How near each remark of a case is to each settled one.
public struct SettledNearness {
    /// The settled remarks' ids, in the order of the case's rows.
    let settled: [String]
    private let rows: [String: Int]
    private let settledRows: [Int]
    /// By settled remark, then row.
    private let likeness: [[Float]]
    /// The section that a row points to first, by number; nil for none.
    private let sections: [Int?]
    private let replies: [Int]

    private static let sameReply = 0.3
    private static let sameSection = 0.1
    private static let likeWords = 3.0
    /// From this likeness on, the likest settled remark is named as the reason.
    private static let telling: Float = 0.4

    /// - Parameters:
    ///   - ids: the remarks in the order of the case's rows.
    ///   - settledRows: ascending.
    ///   - likeness: of each settled remark to each row.
    ///   - sections: the section that each row points to first.
    ///   - replies: the number of each row's reply.
    init(ids: [String], settledRows: [Int], likeness: [[Float]], sections: [String?], replies: [Int]) {
        rows = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        settled = settledRows.map { ids[$0] }
        self.settledRows = settledRows
        self.likeness = likeness
        self.replies = replies
        var numbers: [String: Int] = [:]
        self.sections = sections.map { section in
            section.map { id in
                let number = numbers[id] ?? numbers.count
                numbers[id] = number
                return number
            }
        }
    }

    /// How much each settled remark counts for a remark.
    func weights(for remark: String) -> [Double] {
        guard let row = rows[remark] else { return [Double](repeating: 0, count: settled.count) }
        return settledRows.indices.map { index in
            let other = settledRows[index]
            guard other != row else { return 0 }
            let like = Double(likeness[index][row])
            let isOfSection = sections[row] != nil && sections[other] == sections[row]
            return (replies[other] == replies[row] ? Self.sameReply : 0) + (isOfSection ? Self.sameSection : 0)
                + Self.likeWords * like * like
        }
    }

    /// What brings the settled remarks that count most near, in Norwegian.
    func reason(for remark: String) -> String {
        guard let row = rows[remark] else { return "innspill du har avgjort" }
        if likeness.contains(where: { $0[row] >= Self.telling }) { return "lignende innspill du har avgjort" }
        if settledRows.contains(where: { replies[$0] == replies[row] }) {
            return "andre innspill i svaret som du har avgjort"
        }
        return "innspill du har avgjort"
    }
}
