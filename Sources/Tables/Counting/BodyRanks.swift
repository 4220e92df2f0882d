import Consultation

/// Bodies in the register's order, and replies in that of the list of attachments.
struct BodyRanks {
    /// In the register's order.
    let entries: [BodyIndex.Entry]
    /// For each place in the index the place in `entries`.
    private let placeByIndex: [Int]
    private let groupRank: [BodyGroup: Int]
    private let alphabet: [NorwegianOrder]

    init(_ unordered: [BodyIndex.Entry], wording: Wording) {
        let ranks = Dictionary(
            wording.groupOrder.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let alphabet = unordered.map { NorwegianOrder($0.name) }
        let order = unordered.indices.sorted { a, b in
            let (left, right) = (unordered[a], unordered[b])
            if left.isInvited != right.isInvited { return left.isInvited }
            if left.group != right.group { return ranks[left.group, default: 0] < ranks[right.group, default: 0] }
            return alphabet[a] < alphabet[b]
        }
        var places = Array(repeating: 0, count: unordered.count)
        for (place, index) in order.enumerated() { places[index] = place }
        self.entries = order.map { unordered[$0] }
        self.placeByIndex = places
        self.groupRank = ranks
        self.alphabet = order.map { alphabet[$0] }
    }

    /// The sender, where known, then the others who sign, each once, in the register's order.
    func signatories(of record: ReplyRecord, _ index: BodyIndex) -> [Int] {
        let sender = index.place(of: record.sender).map { placeByIndex[$0] }
        let others = Set(record.cosigners.compactMap { index.place(of: $0).map { placeByIndex[$0] } })
        return (sender.map { [$0] } ?? []) + others.subtracting(sender.map { [$0] } ?? []).sorted()
    }

    /// By group and name of the first who signs; a body's newest file first; files of unknown sender last.
    func inOrder(_ records: [ReplyRecord], _ index: BodyIndex) -> [ReplyRecord] {
        let keyed = records.map { ($0, signatories(of: $0, index).first) }
        return keyed.sorted { a, b in
            switch (a.1, b.1) {
            case (nil, nil): return Self.isNewer(a.0, b.0)
            case (nil, _): return false
            case (_, nil): return true
            case (let left?, let right?):
                if left != right { return attachmentOrder(left, right) }
                return Self.isNewer(a.0, b.0)
            }
        }.map(\.0)
    }

    /// Invited or not, a body stands among those of its group.
    private func attachmentOrder(_ a: Int, _ b: Int) -> Bool {
        let (left, right) = (entries[a].group, entries[b].group)
        if left != right { return groupRank[left, default: 0] < groupRank[right, default: 0] }
        if alphabet[a] != alphabet[b] { return alphabet[a] < alphabet[b] }
        return a < b
    }

    /// The later date first, a file without a date last; else by file name and content.
    static func isNewer(_ a: ReplyRecord, _ b: ReplyRecord) -> Bool {
        if a.dated != b.dated {
            guard let left = a.dated else { return false }
            guard let right = b.dated else { return true }
            return left > right
        }
        let (left, right) = (NorwegianOrder(a.fileName), NorwegianOrder(b.fileName))
        if left != right { return left < right }
        return a.document < b.document
    }
}
