import Configuration
import Consultation
import Testing

@testable import Analysis

/// Regulations: paragraphs are sections, and remarks name them by their sign.
@Suite("A draft that is a regulation")
struct RegulationTests {
    private static let draft = Draft(
        title: "Forskrift om bruk av kommunens badebrygger",
        sections: [
            ("1", "Bakgrunn", 1, "Bryggene har vært uten regler."), ("Kapittel 1", "Regler", 1, ""),
            ("§ 1", "Formål", 2, "Alle skal bade trygt."), ("§ 2", "Hunder", 2, "Hunder holdes i bånd."),
            ("§ 3", "Gebyr", 2, "Den som bryter reglene, betaler gebyr."),
        ].map { id, title, level, text in
            DraftSection(section: Section(id: id, title: title, level: level), paragraphs: [text])
        })

    private func first(_ text: String, headings: [String] = []) throws -> String? {
        let description = CaseDescription(
            title: Self.draft.title, reference: "", sender: "", sent: nil, deadline: nil, recipients: [],
            sections: Self.draft.sections.map(\.section), themes: [], questions: [])
        let remark = PlacementFixture.remark(text, headings: headings)
        let model = PlacementModel(draft: Self.draft, description: description, data: try PlacementFixture.data())
        return model.place([[remark]])[remark.id]?.sections.first?.value
    }

    @Test(
        "A paragraph's sign and number name the section",
        arguments: [
            ("Etter § 2 andre ledd må alle hunder ha bånd, også små.", "§ 2"),
            ("Vi viser til §3, som bør ut.", "§ 3"),
            ("Forskriften § 2 er for streng.", "§ 2"),
        ])
    func named(text: String, section: String) throws {
        #expect(try first(text) == section)
    }

    @Test(
        "A law's or an agreement's paragraph is none of the draft's",
        arguments: [
            "Dette strider mot forurensningsloven § 2.", "Dette er alt sagt i selskapsavtalen § 2.",
            "Dette følger av § 2 i forurensningsloven.",
        ])
    func foreign(text: String) throws {
        #expect(try first(text) != "§ 2")
        #expect(try first("Dette strider mot § 2.") == "§ 2")
    }

    @Test(
        "A heading's paragraph sign is its number, with or without space, dot, letter or chapter",
        arguments: [
            ("§ 7 Fellesløsninger", "§ 7", "Fellesløsninger"), ("§7. Fellesløsninger", "§ 7", "Fellesløsninger"),
            ("§ 2-3 Bånd", "§ 2-3", "Bånd"), ("§ 4 a. Unntak", "§ 4 a", "Unntak"),
        ])
    func heading(text: String, id: String, title: String) throws {
        let phrases = try DataFiles().load(DraftPhrases.self, from: "draft")
        let number = try #require(HeadingNumber(text, phrases: phrases))
        #expect(number.id == id)
        #expect(number.title == title)
        #expect(HeadingNumber("§ 7 gjelder ikke hytter.", phrases: phrases) == nil)
    }
}
