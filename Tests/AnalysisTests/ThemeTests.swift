import Analysis
import Consultation
import Testing

/// Which themes a remark is about.
struct ThemeTests {
    private func themes(_ remarks: [Remark]) throws -> [[String]] {
        let model = PlacementModel(
            draft: PlacementFixture.draft, description: PlacementFixture.description, data: try PlacementFixture.data())
        let placed = model.place([remarks])
        return remarks.map { placed[$0.id]?.themes.map(\.value) ?? [] }
    }

    @Test(
        "a theme is found by its words, by its subject and by the draft's words for it",
        arguments: [
            ("Det må måles oftere om det er bakterier i vannet.", "vann"),
            ("Livbøyer og annet redningsutstyr mangler.", "trygg"),
            ("Det trengs flere midler enn rammen gir.", "penger"),
            ("Personer i rullestol kommer ikke uti.", "alle"),
            ("Håndløpere trengs.", "alle"),
        ]) func first(text: String, theme: String) throws
    {
        #expect(try themes([PlacementFixture.remark(text)]).first?.first == theme)
    }

    @Test("at most two themes, and never the same one twice") func count() throws {
        let found = try themes([
            PlacementFixture.remark("Rullestol og penger.", at: 0),
            PlacementFixture.remark("Prøver av vannet.", at: 1),
        ])
        #expect(found.allSatisfy { (1...2).contains($0.count) && Set($0).count == $0.count })
        #expect(Set(found[0]) == ["alle", "penger"])
    }
}
