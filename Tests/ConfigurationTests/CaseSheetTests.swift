import Configuration
import Consultation
import Testing

struct CaseSheetTests {
    private let sheet = CaseSheet(
        description: CaseDescription(
            title: "Plan: for «vann» & sånt", reference: "26/0012", sender: "Byrådsavdeling for vann",
            sent: CalendarDay(iso: "2026-01-02"), deadline: nil,
            recipients: [
                ConsultedBody(
                    name: "Bydel Sør", group: .district, aliases: ["BSØ", "Sør: bydel"], address: "Gata 1, 0001 OSLO"),
                ConsultedBody(name: "Ja", group: .other),
            ],
            sections: [
                Section(
                    id: "1.10", title: "Mål", level: 2, page: 4,
                    points: [1, 2, 3, 7].map { NumberedPoint(label: "Tiltak", number: $0) })
            ],
            themes: [Theme(id: "T1", name: "Rør", description: "Om rør # og kummer: alt.")],
            questions: [Question(number: 1, text: "Er rørene tette?")],
            replyFacts: [
                ReplyFact(file: "scan 1.pdf", sender: "Bydel Sør", received: CalendarDay(iso: "2026-02-03")),
                ReplyFact(file: "b.pdf", counts: false), ReplyFact(file: "c.pdf", counts: true, sameAs: "a.pdf"),
                ReplyFact(file: "d.pdf", replaces: "a.pdf"),
            ]),
        letter: "grunnlag/brev.pdf", draft: "grunnlag/utkast.docx")

    @Test func whatIsWrittenIsReadBackUnchanged() throws {
        #expect(try CaseSheet(yaml: sheet.yaml()) == sheet)
    }

    @Test func whetherAReplyCountsIsYesOrNo() throws {
        let broken = try sheet.yaml().replacing("teller: nei", with: "teller: kanskje")
        #expect(throws: CaseError.self) { try CaseSheet(yaml: broken) }
    }

    @Test func numberedPointsAreWrittenAsRanges() throws {
        #expect(try sheet.yaml().contains("[Tiltak 1–3, Tiltak 7]"))
    }

    @Test func aMisspeltFieldIsNamedWithItsLineAndTheAllowedOnes() throws {
        let broken = try sheet.yaml().replacing("frist:", with: "frits:")
        let error = #expect(throws: CaseError.self) { try CaseSheet(yaml: broken) }
        let diagnostic = try #require(error?.diagnostic)
        #expect(diagnostic.identifier == "sheet.value")
        #expect(diagnostic.place?.hasPrefix("linje ") == true)
        #expect(diagnostic.summary.contains("frits"))
        #expect(diagnostic.cure.contains("frist"))
    }

    @Test(arguments: [
        ("gruppe: bydel", "gruppe: bidel", "bidel"), ("nivå: 2", "nivå: to", "to"),
        ("sendt: \"2026-01-02\"", "sendt: 2. januar", "2. januar"), ("navn: Ja", "navn: Bydel Sør", "Bydel Sør"),
    ])
    func aWrongValueIsNamed(right: String, wrong: String, shown: String) throws {
        let broken = try sheet.yaml().replacing(right, with: wrong)
        let error = #expect(throws: CaseError.self) { try CaseSheet(yaml: broken) }
        #expect(error?.diagnostic.summary.contains(shown) == true)
    }

    @Test func textThatIsNoYAMLGivesTheLine() {
        let error = #expect(throws: CaseError.self) { try CaseSheet(yaml: "tittel: «a»\n  b: [") }
        #expect(error?.diagnostic.identifier == "sheet.syntax")
        #expect(error?.diagnostic.place != nil)
    }
}

struct ThemeFileTests {
    @Test func norwegianAndEnglishFieldsAreRead() throws {
        let norwegian = try ThemeFile.themes(
            yaml: "temaer:\n- id: T1\n  navn: Vann\n  beskrivelse: Om vann.", name: "t.yaml")
        let english = try ThemeFile.themes(
            yaml: "themes:\n- id: T1\n  name: Vann\n  description: Om vann.", name: "t.yaml")
        #expect(norwegian == [Theme(id: "T1", name: "Vann", description: "Om vann.")])
        #expect(english == norwegian)
    }

    @Test(arguments: [
        ("temaer: []", "themes.empty"), ("- a", "sheet.value"), ("", "sheet.value"),
        ("temaer:\n- {id: T1, navn: a}\n- {id: T1, navn: b}", "themes.repeated"), ("temaer:\n- id: T1", "sheet.value"),
    ])
    func whatIsMissingOrRepeatedIsNamed(yaml: String, identifier: String) {
        let error = #expect(throws: CaseError.self) { try ThemeFile.themes(yaml: yaml, name: "temaer.yaml") }
        #expect(error?.diagnostic.identifier == identifier)
        #expect(error?.diagnostic.file == "temaer.yaml")
    }
}
