public import Consultation
import Language

/// Places the remarks of a case: which section of the draft each points to, and which themes it is about.
///
/// All replies are looked at together, because bodies help to understand one another: a remark in other words
/// than the draft's is placed by surely placed remarks that share its words. The result does not depend on the
/// order of the replies; the order of remarks within a reply counts.
public struct PlacementModel: Sendable {
    private let outline: Outline
    private let themes: [Theme]
    private let data: PlacementData
    private let settings: PlacementSettings

    /// - Parameters:
    ///   - draft: the draft's text by sections.
    ///   - description: the outline, numbered points and themes in force; its outline goes before the draft's.
    public init(
        draft: Draft, description: CaseDescription, data: PlacementData,
        settings: PlacementSettings = PlacementSettings()
    ) {
        outline = Outline(draft: draft, description: description)
        themes = description.themes
        self.data = data
        self.settings = settings
    }

    /// The placement of each remark by its id.
    /// - Parameter replies: the remarks of each reply in the order of the reply.
    public func place(_ replies: [[Remark]]) -> [String: Placement] {
        let rows = RemarkRow.rows(of: replies)
        guard !rows.isEmpty else { return [:] }
        let reading = CaseReading(outline: outline, themes: themes, rows: rows, data: data, settings: settings)
        let sections = SectionScores(reading, settings: settings)
        let themes = ThemeScores(reading, sections: sections, settings: settings)
        var result: [String: Placement] = [:]
        for (index, row) in rows.enumerated() {
            guard !reading.remarks[index].isBlank || sections.names(index) else {
                result[row.remark.id] = Placement.none
                continue
            }
            let (first, next) = sections.tags(of: index)
            result[row.remark.id] = Placement(sections: first, alternatives: next, themes: themes.tags(of: index))
        }
        return result
    }
}
