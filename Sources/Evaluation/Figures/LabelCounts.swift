/// How the labels of one kind (sections, themes) were found: rightly, in excess, or not.
struct LabelCounts: Sendable {
    /// Found and right.
    var right = 0
    /// Found, but not in the labels.
    var excess = 0
    /// In the labels, but not found.
    var lost = 0

    static func += (sum: inout Self, more: Self) {
        sum.right += more.right
        sum.excess += more.excess
        sum.lost += more.lost
    }

    var figures: PrecisionRecall { PrecisionRecall(right: right, excess: excess, lost: lost) }
}

/// The counts of each label, by its id.
struct LabelTable: Sendable {
    private(set) var counts: [String: LabelCounts] = [:]

    mutating func add(gold: Set<String>, found: Set<String>) {
        for id in gold.union(found) {
            switch (gold.contains(id), found.contains(id)) {
            case (true, true): counts[id, default: LabelCounts()].right += 1
            case (true, false): counts[id, default: LabelCounts()].lost += 1
            default: counts[id, default: LabelCounts()].excess += 1
            }
        }
    }

    static func += (sum: inout Self, more: Self) {
        for (id, counts) in more.counts { sum.counts[id, default: LabelCounts()] += counts }
    }

    /// All labels together.
    var total: LabelCounts {
        counts.values.reduce(into: LabelCounts()) { $0 += $1 }
    }

    /// The mean F1 of the labels that the gold has; nil when it has none.
    var macroF1: Double? {
        let inGold = counts.sorted { $0.key < $1.key }.map(\.value).filter { $0.right + $0.lost > 0 }
        return ratio(inGold.reduce(0.0) { $0 + ($1.figures.f1 ?? 0) }, Double(inGold.count))
    }
}

/// Precision, recall and their harmonic mean, with the counts behind them; nil where nothing was to divide by.
public struct PrecisionRecall: Hashable, Sendable {
    public let precision: Double?
    public let recall: Double?
    public let f1: Double?
    /// Found and right.
    public let right: Int
    /// Found, but not in the labels.
    public let excess: Int
    /// In the labels, but not found.
    public let lost: Int

    init(right: Int, excess: Int, lost: Int) {
        precision = ratio(right, right + excess)
        recall = ratio(right, right + lost)
        f1 = ratio(2 * right, 2 * right + excess + lost)
        (self.right, self.excess, self.lost) = (right, excess, lost)
    }
}

/// `part / whole`; nil when there is nothing to divide by.
func ratio(_ part: Int, _ whole: Int) -> Double? { ratio(Double(part), Double(whole)) }

/// `part / whole`; nil when there is nothing to divide by.
func ratio(_ part: Double, _ whole: Double) -> Double? { whole == 0 ? nil : part / whole }
