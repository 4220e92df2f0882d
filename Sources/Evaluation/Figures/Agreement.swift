/// Agreement beyond chance between the labels and what was found (Cohen, Educational and Psychological Measurement
/// 20, 1960): (observed − expected) / (1 − expected).
enum Agreement {
    /// κ of one label each; nil without pairs, or when chance alone would give full agreement.
    static func kappa(of pairs: OrderedCounts<LabelPair>) -> Double? {
        var total = 0
        var agreed = 0
        var gold: [String: Int] = [:]
        var found: [String: Int] = [:]
        for pair in pairs.keys {
            let count = pairs[pair]
            total += count
            if pair.gold == pair.found { agreed += count }
            gold[pair.gold, default: 0] += count
            found[pair.found, default: 0] += count
        }
        let chance = gold.reduce(0) { $0 + $1.value * found[$1.key, default: 0] }
        return kappa(agreed: agreed, chance: chance, total: total)
    }

    /// κ of labels that can be given together: over `decisions` answers of yes or no, one for each remark and label.
    static func kappa(of counts: LabelCounts, decisions: Int) -> Double? {
        let (gold, found) = (counts.right + counts.lost, counts.right + counts.excess)
        return kappa(
            agreed: decisions - counts.excess - counts.lost,
            chance: gold * found + (decisions - gold) * (decisions - found), total: decisions)
    }

    /// - Parameter chance: the expected agreements times `total`.
    private static func kappa(agreed: Int, chance: Int, total: Int) -> Double? {
        ratio(agreed * total - chance, total * total - chance)
    }
}

/// A remark's label in the gold and the one that was found, `–` for none.
struct LabelPair: Hashable, Sendable {
    let gold: String
    let found: String

    static let none = "–"
}
