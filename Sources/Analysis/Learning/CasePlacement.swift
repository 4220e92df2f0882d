public import Consultation
import Language

/// The remarks of a case, measured once, to be placed again and again as a person settles them.
///
/// Measuring is the slow part; each placing after it takes what is settled into account and is quick enough to be
/// done after every correction. It serves one task at a time.
public final class CasePlacement {
    let reading: CaseReading
    private let settings: PlacementSettings
    private let coldSections: SectionScores
    private let coldThemes: ThemeScores

    init(reading: CaseReading, settings: PlacementSettings) {
        self.reading = reading
        self.settings = settings
        coldSections = SectionScores(reading, settings: settings)
        coldThemes = ThemeScores(reading, sections: coldSections, settings: settings)
    }

    /// The placement of each remark by its id.
    ///
    /// Settled remarks teach the others and are never taught by themselves: theirs is what the machine would say.
    /// - Parameter settled: what a person settled, by remark; sections and themes that the case does not have teach
    ///   nothing.
    public func place(settled: [String: SettledTags] = [:]) -> [String: Placement] {
        guard !reading.rows.isEmpty else { return [:] }
        var sections = coldSections
        var themes = coldThemes
        let known = self.settled(settled)
        if !known.sections.isEmpty || !known.themes.isEmpty {
            sections.learn(known.sections)
            themes.learn(known.themes, sections: known.sections.holding(sections.probabilities))
        }
        var result: [String: Placement] = [:]
        for (index, row) in reading.rows.enumerated() {
            guard !reading.remarks[index].isBlank || sections.names(index) else {
                result[row.remark.id] = Placement.none
                continue
            }
            let (first, next) = sections.tags(of: index)
            result[row.remark.id] = Placement(sections: first, alternatives: next, themes: themes.tags(of: index))
        }
        return result
    }

    /// How near the remarks are to settled ones.
    /// - Parameter places: where the remarks point.
    public func nearness(
        to settled: [String: SettledTags], places: [String: Placement]
    ) -> SettledNearness {
        let ids = reading.rows.map(\.remark.id)
        let rows = ids.indices.filter { settled[ids[$0]] != nil }
        return SettledNearness(
            ids: ids, settledRows: rows, likeness: rows.map(reading.likeness.likenesses),
            sections: ids.map { settled[$0]?.sections?.first ?? places[$0]?.sections.first?.value },
            replies: reading.rows.map(\.reply))
    }

    private func settled(_ tags: [String: SettledTags]) -> (sections: SettledRows, themes: SettledRows) {
        let sectionColumns = Dictionary(
            reading.outline.sections.enumerated().map { ($1.id, $0) } + [(Section.wholeDraft, reading.outline.count)],
            uniquingKeysWith: { first, _ in first })
        let themeColumns = Dictionary(
            reading.themes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var sections: [Int: [Int]] = [:]
        var themes: [Int: [Int]] = [:]
        for (index, row) in reading.rows.enumerated() {
            guard let tags = tags[row.remark.id] else { continue }
            if let ids = tags.sections { sections[index] = ids.compactMap { sectionColumns[$0] } }
            if let ids = tags.themes { themes[index] = ids.compactMap { themeColumns[$0] } }
        }
        return (SettledRows(sections), SettledRows(themes))
    }
}

extension PlacementModel {
    /// The case's remarks measured, for placing them after every correction.
    /// - Parameter replies: the remarks of each reply in the order of the reply.
    public func measure(_ replies: [[Remark]]) -> CasePlacement {
        let rows = RemarkRow.rows(of: replies)
        return CasePlacement(
            reading: CaseReading(outline: outline, themes: themes, rows: rows, data: data, settings: settings),
            settings: settings)
    }
}
