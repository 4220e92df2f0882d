import Consultation
import Language

/// The scores of all remarks for all themes, and the tags that follow from them.
struct ThemeScores {
    private let reading: CaseReading
    private(set) var total: ScoreTable
    let probabilities: ScoreTable

    init(_ reading: CaseReading, settings: PlacementSettings) {
        self.reading = reading
        let parts = SimilarityParts(reading.remarks, to: reading.themeVectors).tables
        var total = ScoreTable(rows: reading.rows.count, columns: reading.themes.count)
        for (part, table) in parts { total.add(table, times: settings.themeWeight(part)) }
        self.total = total
        probabilities = total.softmax(sharpness: settings.sharpness)
    }

    /// The one or two themes of a remark, surest first.
    func tags(of row: Int) -> [Tag<String>] {
        let order = (0..<total.columns).sorted { (total[row, $0], $1) > (total[row, $1], $0) }
        guard let best = order.first, total[row, best] > 0 else { return [] }
        var tags = [tag(best, row)]
        if order.count > 1, total[row, order[1]] >= 0.7 * total[row, best] { tags.append(tag(order[1], row)) }
        return tags
    }

    private func tag(_ column: Int, _ row: Int) -> Tag<String> {
        Tag(reading.themes[column].id, confidence: Double(probabilities[row, column]), evidence: "")
    }
}
