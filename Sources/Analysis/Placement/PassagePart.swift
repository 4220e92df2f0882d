import Language

/// How like each remark is to the likest paragraph of each section: a long section is not held against a remark that
/// speaks of one of its points.
enum PassagePart {
    /// The scores, with one column more for the draft as a whole.
    static func table(_ reading: CaseReading) -> ScoreTable {
        let likeness = SimilarityParts.table(of: reading.remarks.map(\.own), to: reading.paragraphs)
        var table = ScoreTable(rows: reading.rows.count, columns: reading.outline.count + 1)
        for row in reading.rows.indices {
            for (paragraph, section) in reading.paragraphSections.enumerated() {
                table[row, section] = max(table[row, section], likeness[row, paragraph])
            }
        }
        return table
    }
}
