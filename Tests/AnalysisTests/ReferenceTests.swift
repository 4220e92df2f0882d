import Consultation
import Testing

@testable import Analysis

/// Which sections a remark names, by number, title, quotation or by pointing back.
struct ReferenceTests {
    /// The sections that are named most strongly, in the draft's order.
    private func named(_ remarks: Remark..., questions: [Question] = []) throws -> [String] {
        var description = PlacementFixture.description
        description.questions = questions
        let outline = Outline(draft: PlacementFixture.draft, description: description)
        let reading = CaseReading(
            outline: outline, themes: [], rows: RemarkRow.rows(of: [remarks]), data: try PlacementFixture.data(),
            settings: PlacementSettings())
        guard let last = PlaceFinder(reading, strength: ReferenceStrength()).places().last else { return [] }
        let most = last.strengths.values.max() ?? 0
        return last.strengths.filter { $0.value >= 0.95 * most }.keys.sorted().map { outline.sections[$0].id }
    }

    @Test(
        "a number after a word for a section or point names it",
        arguments: [
            ("Kapittel 3 er for kort.", ["3"]),
            ("I kap. 3.1 savner vi laboratoriet.", ["3.1"]),
            ("Kap.4.2 bør deles.", ["4.2"]),
            ("Etter pkt. 4.1 er det uklart hvem som rydder.", ["4.1"]),
            ("Under punkt 3.3 mangler tømming av kasser.", ["3.3"]),
            ("I kapitlet 2 står det lite om snorkling.", ["2"]),
            ("Kapittelet nr. 4 er vi fornøyd med.", ["4"]),
            ("I avsnitt 1.2 bør svømmehallen tas med.", ["1.2"]),
            ("Tiltak 5 gir for få vakter.", ["3.2"]),
            ("Vi støtter tiltak nr. 8.", ["3.3"]),
            ("Tiltaka 9 og 10 er bra.", ["4.1"]),
            ("Tiltakene 7, 8 og 11 hører sammen.", ["3.3", "4.2"]),
            ("Tiltak 4–6 er viktigst.", ["3.2"]),
            ("Tiltak 3 til 4 kan slås sammen.", ["3.1", "3.2"]),
            ("Tiltak 2/9 må ses under ett.", ["3.1", "4.1"]),
            ("Delmål 2 kan ikke nås uten vakter.", ["2.2"]),
            ("Vi foreslår at delmål 1 og 3 bytter plass.", ["2.1", "2.3"]),
            ("Kapitlene 1 til 2 er fine.", ["1", "2"]),
            ("Se også 3.2 om dette.", ["3.2"]),
            ("Vedrørende delmål 3: Rampene er for bratte.", ["2.3"]),
            ("Avsnittet om ansvar (4.1) er tynt.", ["4.1"]),
            ("Det tredje delmålet er det svakeste.", ["2.3"]),
            ("Det andre delmålet bør stå først.", ["2.2"]),
            ("I kapittel 4, 12 personer mener dette.", ["4"]),
            ("Tiltak 12 og 13 er for dyre.", ["4.2"]),
            ("I kapittel 3.9 sto det noe annet.", ["3"]),
        ]) func numbers(text: String, sections: [String]) throws
    {
        #expect(try named(PlacementFixture.remark(text)) == sections)
    }

    @Test(
        "nynorsk names sections like bokmål",
        arguments: [
            ("I kapittelet 3.1 saknar vi noko om algar.", ["3.1"]),
            ("Delmåla 1 og 2 heng saman.", ["2.1", "2.2"]),
            ("Det fyrste delmålet er uklårt.", ["2.1"]),
            ("På sida 12 manglar eit tal.", ["4.2"]),
            ("Jamfør punkt 4.2 vil vi ha meir pengar.", ["4.2"]),
        ]) func nynorsk(text: String, sections: [String]) throws
    {
        #expect(try named(PlacementFixture.remark(text)) == sections)
    }

    @Test(
        "a page names the section that begins on it before one that may reach it",
        arguments: [
            ("På side 9 er klokkeslettet galt.", ["3.2"]),
            ("S. 12 bør ha en tabell.", ["4.2"]),
        ]) func pages(text: String, sections: [String]) throws
    {
        #expect(try named(PlacementFixture.remark(text)) == sections)
    }

    @Test(
        "numbers of other works, of the reply itself and of cases name nothing",
        arguments: [
            "Folkehelseloven kapittel 3 gir kommunen ansvaret.",
            "Plikten følger av kapittel 4 i forurensningsloven.",
            "Etter forskriften, kapittel 2, skal det tas prøver.",
            "Barnekonvensjonen artikkel 3 gjelder også på stranda.",
            "Dette svarer til mål 3 i FNs bærekraftsmål.",
            "Tiltak 4 i handlingsplan mot drukning bør nevnes.",
            "Vedtakets punkt 2 ble enstemmig.",
            "Det vises til vårt punkt 4.",
            "Som Velforeningen skriver i sitt punkt 3, haster det.",
            "Se punkt 3 ovenfor.",
            "Side 2 av 9",
            "Sak 26/1 ble behandlet 3. mai.",
            "Vi har 3.1 millioner badende i året.",
            "Den gjeldende planen (2019) kapittel 3 var bedre.",
            "Vi foreslår andre tiltak enn disse.",
            "Om 3 år må planen rulleres.",
        ]) func traps(text: String) throws
    {
        #expect(try named(PlacementFixture.remark(text)).isEmpty)
    }

    @Test("the draft's own kind of paper is no other work") func ownPaper() throws {
        #expect(try named(PlacementFixture.remark("Tiltak 4 i planen er for svakt.")) == ["3.2"])
        #expect(try named(PlacementFixture.remark("I planens kapittel 4 mangler politiet.")) == ["4"])
    }

    @Test("all sections of a label together are their chapter") func groups() throws {
        #expect(try named(PlacementFixture.remark("Vi slutter oss til alle tre delmål.")) == ["2"])
        #expect(try named(PlacementFixture.remark("Delmålene er gode.")) == ["2"])
    }

    @Test(
        "quoted and copied words are found where the draft has them",
        arguments: [
            ("Setningen «Toalettene vaskes to ganger om dagen» er for lite ambisiøs.", ["3.3"]),
            ("«Havnevesenet eier bryggene, og bymiljøseksjonen eier alle strendene» stemmer ikke.", ["4.1"]),
            ("Ordet «håndløpere» er misvisende.", ["2.3"]),
            ("«Vaktene har kurs» foreslås endret til «Planen koster fire millioner kroner i året».", ["3.2"]),
            ("Endre \"henges opp innen to døgn\" til \"straks\".", ["3.1"]),
            ("Det er fint at flere kan komme seg ut i vannet.", ["2.3"]),
        ]) func wording(text: String, sections: [String]) throws
    {
        #expect(try named(PlacementFixture.remark(text)) == sections)
    }

    @Test("text that the reply wants in is not looked for") func newText() throws {
        let text = "Nytt punkt: «Toalettene vaskes to ganger om dagen»"
        #expect(try named(PlacementFixture.remark(text)).isEmpty)
    }

    @Test("a heading that repeats a title or a number names the section for all below") func headings() throws {
        let text = "De bør være flere."
        #expect(try named(PlacementFixture.remark(text, headings: ["Badevakter"])) == ["3.2"])
        #expect(try named(PlacementFixture.remark(text, headings: ["Merknader", "4.2 Kostnader"])) == ["4.2"])
        #expect(try named(PlacementFixture.remark(text, headings: ["Til delmål 2"])) == ["2.2"])
    }

    @Test("a heading with the right title and the wrong number names the title's section") func wrongNumber() throws {
        #expect(try named(PlacementFixture.remark("Bra.", headings: ["3.1 Toaletter og søppel"])).contains("3.3"))
    }

    @Test("a cell under a head for places names its section") func cells() throws {
        let text = "For svakt."
        func row(_ head: String, _ cell: String) -> Remark {
            PlacementFixture.remark(text, row: [RowCell(head: head, text: cell)])
        }
        #expect(try named(row("Kapittel", "3.2")) == ["3.2"])
        #expect(try named(row("Kap.", "4")) == ["4"])
        #expect(try named(row("Hvor i planen", "Toaletter og søppel")) == ["3.3"])
        #expect(try named(row("Sted", "Tiltak 9")) == ["4.1"])
        #expect(try named(row("Tiltak", "11")) == ["4.2"])
        #expect(try named(row("Side", "12")) == ["4.2"])
        #expect(try named(row("Merknad", "3")).isEmpty)
    }

    @Test("«samme» in a cell stands for the cell above") func same() throws {
        let first = PlacementFixture.remark("Bra.", at: 0, row: [RowCell(head: "Kapittel", text: "3.2")])
        let second = PlacementFixture.remark("For få.", at: 1, row: [RowCell(head: "Kapittel", text: "Samme")])
        let third = PlacementFixture.remark("For lite.", at: 2, row: [RowCell(head: "Kapittel", text: "\"")])
        #expect(try named(first, second) == ["3.2"])
        #expect(try named(first, second, third) == ["3.2"])
    }

    @Test("words that point back take over what the remark before names") func back() throws {
        let first = PlacementFixture.remark("Tiltak 7 er dyrt.", at: 0)
        #expect(try named(first, PlacementFixture.remark("Stryk tiltaket.", at: 1)) == ["3.3"])
        #expect(try named(first, PlacementFixture.remark("Same kapittelet nemner ikkje hundar.", at: 1)) == ["3.3"])
        #expect(try named(first, PlacementFixture.remark("Solkrem bør deles ut.", at: 1)).isEmpty)
    }

    @Test(
        "a place is named by what it is about, and a part by its name",
        arguments: [
            ("Kapitlet om ansvar er uklart.", ["4.1"]),
            ("Avsnittet ovenfor om badevakter er vi enige i.", ["3.2"]),
            ("Tiltaket om redningsutstyr på alle strender er bra.", ["2.2"]),
            ("Innledningen er for lang.", ["1"]),
            ("Bakgrunnen bør nevne 2025.", ["1.1"]),
        ]) func subjects(text: String, sections: [String]) throws
    {
        #expect(try named(PlacementFixture.remark(text)) == sections)
    }

    @Test("a figure or table is where the draft's text numbers it") func objects() throws {
        #expect(try named(PlacementFixture.remark("Figur 1 er uleselig.")) == ["4"])
        #expect(try named(PlacementFixture.remark("Figur 9 er uleselig.")).isEmpty)
    }

    @Test("an answer to a question of the letter names what the question is about") func questions() throws {
        let questions = [
            Question(number: 1, text: "Er fire millioner kroner nok (kapittel 4.2)?"),
            Question(number: 2, text: "Bør det være badevakter også om kvelden?"),
        ]
        let first = PlacementFixture.remark("Svar på spørsmål 1: Nei.")
        let second = PlacementFixture.remark("Ja, helst.", headings: ["Spørsmål 2"])
        #expect(try named(first, questions: questions) == ["4.2"])
        #expect(try named(second, questions: questions) == ["3.2"])
        #expect(try named(first).isEmpty)
    }

    @Test("a quotation mark that nothing closes hides nothing") func openQuotation() throws {
        let text = "Et 24\" hjul. Setningen «Toalettene vaskes to ganger om dagen» strykes."
        #expect(try named(PlacementFixture.remark(text)) == ["3.3"])
    }
}
