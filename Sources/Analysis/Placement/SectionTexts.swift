import Language

/// Which themes the draft's own sections are about: a remark on a section about opening hours is likely about them
/// too, though its words do not say so.
///
/// Score = Σ over sections of P(section | remark) · P(theme | the section's text); the draft as a whole tells nothing.
struct SectionTexts {
    private let shares: ScoreTable
    private let themes: Int

    init(_ reading: CaseReading, sharpness: Float) {
        themes = reading.themes.count
        shares = SimilarityParts.table(of: reading.sections, to: reading.themeVectors).centred()
            .softmax(sharpness: sharpness)
    }

    /// - Parameter sections: how likely each remark points to each section, the draft as a whole last.
    func table(_ sections: ScoreTable) -> ScoreTable {
        var table = ScoreTable(rows: sections.rows, columns: themes)
        for row in 0..<sections.rows {
            for section in 0..<shares.rows where sections[row, section] > 0.01 {
                for theme in 0..<themes { table[row, theme] += sections[row, section] * shares[section, theme] }
            }
        }
        return table
    }
}
