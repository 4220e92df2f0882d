import Consultation
import Testing

@testable import Analysis

/// Where remarks point when they name no place.
@Suite("Where remarks usually point")
struct UsualPlacesTests {
    private func table(_ titles: [(id: String, title: String, level: Int)]) throws -> [Float] {
        let draft = Draft(
            title: "Plan",
            sections: titles.map {
                DraftSection(section: Section(id: $0.id, title: $0.title, level: $0.level), paragraphs: [])
            })
        let description = CaseDescription(
            title: "Plan", reference: "", sender: "", sent: nil, deadline: nil, recipients: [],
            sections: draft.sections.map(\.section), themes: [], questions: [])
        let words = try PlacementFixture.data().cues.overviewWords
        let places = UsualPlaces(outline: Outline(draft: draft, description: description), overviewWords: words)
        return Array(places.table(rows: 1).row(0))
    }

    @Test(
        "Seldom to the text above a chapter's sections, to background or to a summary; to the whole draft as to others")
    func seldom() throws {
        let scores = try table([
            ("1", "Innledning", 1), ("1.1", "Bakgrunn og formål", 2), ("2", "Bading", 1), ("2.1", "Vannprøver", 2),
            ("3", "Kostnader", 1), ("4", "Oppsummering", 1),
        ])
        #expect(scores == [-1, -1, -1, 0, 0, -1, 0])
    }

    @Test("A remark on what a chapter's section says goes to the section and not to the chapter that says it too")
    func leaf() throws {
        let words = "Saltvann sliter på bryggene hele året."
        let sections = [("1", "Vedlikehold", 1), ("1.1", "Vedlikehold", 2)].map { id, title, level in
            DraftSection(section: Section(id: id, title: title, level: level), paragraphs: [words])
        }
        let description = CaseDescription(
            title: "Plan", reference: "", sender: "", sent: nil, deadline: nil, recipients: [],
            sections: sections.map(\.section), themes: [], questions: [])
        let remark = PlacementFixture.remark("Bryggene tåler ikke saltvann.")
        let model = PlacementModel(
            draft: Draft(title: "Plan", sections: sections), description: description, data: try PlacementFixture.data()
        )
        #expect(model.place([[remark]])[remark.id]?.sections.first?.value == "1.1")
    }

    @Test("A remark is about what the draft's section that it points to is about, though its own words do not say so")
    func sectionsTellThemes() throws {
        let remark = PlacementFixture.remark("Det som står i 3.1, kommer for seint.")
        func confidence(_ settings: PlacementSettings) throws -> Double {
            let model = PlacementModel(
                draft: PlacementFixture.draft, description: PlacementFixture.description,
                data: try PlacementFixture.data(), settings: settings)
            let themes = try #require(model.place([[remark]])[remark.id]).themes
            return themes.first { $0.value == "vann" }?.confidence ?? 0
        }
        var without = PlacementSettings()
        without.themeWeights[.sectionText] = 0
        #expect(try confidence(PlacementSettings()) > confidence(without) + 0.02)
    }
}
