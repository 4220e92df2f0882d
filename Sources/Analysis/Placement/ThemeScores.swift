import Consultation
import Language

/// The scores of all remarks for all themes, and the tags that follow from them.
struct ThemeScores {
    private let reading: CaseReading
    private let settings: PlacementSettings
    private(set) var parts: [PlacementPart: ScoreTable]
    private(set) var total: ScoreTable
    private(set) var probabilities: ScoreTable
    private var settled: SettledPart?

    init(_ reading: CaseReading, sections: SectionScores, settings: PlacementSettings) {
        self.reading = reading
        self.settings = settings
        let remarks = reading.remarks
        parts = SimilarityParts(remarks, to: reading.themeVectors).tables
        let expansion = ThemeExpansion(
            themes: reading.themeVectors, paragraphs: reading.paragraphs, count: settings.expansionParagraphs)
        parts[.passage] = SimilarityParts.table(of: remarks.map(\.own), to: expansion.vectors)
        parts = parts.mapValues { $0.centred() }
        total = ScoreTable(rows: reading.rows.count, columns: reading.themes.count)
        probabilities = total
        learn(.none, sections: sections.probabilities)
    }

    /// Lets remarks whose theme is sure, and those that a person settled, tell the others' themes.
    /// - Parameter sections: how likely each remark points to each section.
    mutating func learn(_ known: SettledRows, sections: ScoreTable) {
        guard !reading.themes.isEmpty else { return }
        let remarks = reading.remarks
        settled = known.isEmpty ? nil : SettledPart(likeness: reading.likeness, settled: known)
        parts[.settled] = settled?.table(columns: total.columns)
        for part in [PlacementPart.learned, .section, .neighbours] { parts[part] = nil }
        let learner = LearnedPart(
            rows: reading.rows, vectors: remarks.map(\.own), threshold: settings.learningThreshold)
        let sequence = SequencePart(
            rows: reading.rows, stay: settings.themeStay, onwardShare: 0,
            sharpness: settings.themeSharpness)
        parts[.sectionText] = SectionTexts(reading, sharpness: settings.themeSharpness).table(sections)
        sum()
        for _ in 0..<settings.learningRounds {
            let held = known.holding(probabilities)
            parts[.learned] = learner.table(held)
            parts[.section] = SectionThemes(rows: reading.rows, sections: sections).table(held)
            parts[.neighbours] = nil
            sum()
            parts[.neighbours] = sequence.table(known.lifting(total, by: settings.settledLift))
            sum()
        }
    }

    private mutating func sum() {
        var total = ScoreTable(rows: reading.rows.count, columns: reading.themes.count)
        for part in PlacementPart.allCases {
            if let table = parts[part] { total.add(table, times: settings.themeWeight(part)) }
        }
        self.total = total
        probabilities = total.softmax(sharpness: settings.themeSharpness)
    }

    /// The one or two themes of a remark, surest first.
    func tags(of row: Int) -> [Tag<String>] {
        let order = (0..<total.columns).sorted { (total[row, $0], $1) > (total[row, $1], $0) }
        guard let best = order.first else { return [] }
        let confidence = reading.data.confidence
        var tags = [tag(best, row, confidence.theme)]
        if order.count > 1, probabilities[row, order[1]] >= settings.secondThemeShare * probabilities[row, best] {
            tags.append(tag(order[1], row, confidence.secondTheme))
        }
        return tags
    }

    private func tag(_ column: Int, _ row: Int, _ calibration: Calibration) -> Tag<String> {
        let confidence = calibration.confidence(Double(probabilities[row, column]))
        let evidence = PlacementEvidence(
            reading: reading, parts: parts, weight: settings.themeWeight, targets: reading.themeVectors,
            name: { _ in "temaet" }, phrase: { _, _ in nil }, settled: settled)
        return Tag(
            reading.themes[column].id, confidence: confidence, evidence: evidence.text(row: row, column: column))
    }
}
