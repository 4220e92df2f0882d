import Consultation
import Language

/// A theme that a group of remarks suggests, for a person to take or leave.
public struct ThemeProposal: Hashable, Sendable {
    /// Words that tell the group from the other remarks, most telling first.
    public let words: [String]
    /// The group's remarks, the most typical first.
    public let remarks: [String]
}

/// Groups remarks by their words: spherical k-means (Dhillon and Modha 2001) over stems and runs of letters.
///
/// Deterministic: seeds are remarks that have many like them and are unlike the seeds before (k-means++ without its
/// dice), and a fixed number of rounds follows. There are as many groups as the square root of the remarks' number.
struct ThemeProposals {
    private let reading: CaseReading
    private let rows: [Int]
    private static let rounds = 12
    private static let mostGroups = 20
    /// A group of fewer remarks is no theme.
    private static let leastRemarks = 4
    private static let wordsInName = 4

    /// - Parameter rows: the rows to group.
    init(_ reading: CaseReading, rows: [Int]) {
        self.reading = reading
        self.rows = rows.filter { !reading.remarks[$0].own.isEmpty }
    }

    /// The proposals, largest first.
    func proposals() -> [ThemeProposal] {
        let count = min(Self.mostGroups, Int(Double(rows.count).squareRoot().rounded()))
        guard count > 1 else { return [] }
        var groups = seeds(count).map { [$0] }
        var strengths: [Int: Float] = [:]
        for _ in 0..<Self.rounds { (groups, strengths) = assigned(to: groups) }
        return groups.filter { $0.count >= Self.leastRemarks }.map { group in
            let typical = group.sorted { (strengths[$0] ?? 0, $1) > (strengths[$1] ?? 0, $0) }
            return ThemeProposal(words: words(of: group), remarks: typical.map { reading.rows[$0].remark.id })
        }.sorted { ($0.remarks.count, $1.words.joined()) > ($1.remarks.count, $0.words.joined()) }
    }

    private func seeds(_ count: Int) -> [Int] {
        let likeness = reading.likeness
        let mass = rows.map { row in
            let all = likeness.likenesses(of: row)
            return rows.reduce(Float(0)) { $0 + all[$1] * all[$1] }
        }
        var nearest = [Float](repeating: 0, count: rows.count)
        var seeds: [Int] = []
        while seeds.count < count {
            let scores = rows.indices.map { mass[$0] * (1 - min(1, 3 * nearest[$0])) }
            guard let best = rows.indices.max(by: { (scores[$0], -$0) < (scores[$1], -$1) }), scores[best] > 0 else {
                break
            }
            seeds.append(rows[best])
            let all = likeness.likenesses(of: rows[best])
            for place in rows.indices { nearest[place] = max(nearest[place], all[rows[place]]) }
        }
        return seeds
    }

    /// The rows by the group whose mean they are likest to, and how like.
    private func assigned(to groups: [[Int]]) -> ([[Int]], [Int: Float]) {
        let kinds = [\TextVectors.words, \TextVectors.characters]
        var scores = ScoreTable(rows: rows.count, columns: groups.count)
        for kind in kinds {
            let means = groups.map { group in
                group.reduce(SparseVector.empty) { $0.adding(reading.remarks[$1].own[keyPath: kind]) }.normalised()
            }
            let postings = FeaturePostings(means)
            for (place, row) in rows.enumerated() {
                for (group, product) in postings.products(with: reading.remarks[row].own[keyPath: kind]).enumerated() {
                    scores[place, group] += product / 2
                }
            }
        }
        var result = [[Int]](repeating: [], count: groups.count)
        var strengths: [Int: Float] = [:]
        for (place, row) in rows.enumerated() {
            let own = Array(scores.row(place))
            guard let best = own.indices.max(by: { (own[$0], -$0) < (own[$1], -$1) }), own[best] > 0 else { continue }
            result[best].append(row)
            strengths[row] = own[best]
        }
        return (result.filter { !$0.isEmpty }, strengths)
    }

    /// The words that are weightier in the group than in all rows.
    private func words(of group: [Int]) -> [String] {
        func mean(_ rows: [Int]) -> SparseVector {
            rows.reduce(SparseVector.empty) {
                $0.adding(reading.remarks[$1].own.words, times: 1 / Float(rows.count))
            }
        }
        let common = mean(rows)
        let usual = Dictionary(zip(common.ids, common.weights), uniquingKeysWith: { first, _ in first })
        let own = mean(group)
        let told = zip(own.ids, own.weights).map { (id: $0, gain: $1 - (usual[$0] ?? 0)) }.filter { $0.gain > 0 }
        return told.sorted { ($0.gain, $1.id) > ($1.gain, $0.id) }.prefix(Self.wordsInName).map {
            reading.space.readable[Int($0.id)]
        }
    }
}

extension CasePlacement {
    /// Themes that the remarks suggest.
    /// - Parameter remarks: the remarks to group; nil for all.
    public func themeProposals(among remarks: Set<String>? = nil) -> [ThemeProposal] {
        let rows = reading.rows.indices.filter { remarks?.contains(reading.rows[$0].remark.id) ?? true }
        return ThemeProposals(reading, rows: rows).proposals()
    }
}
