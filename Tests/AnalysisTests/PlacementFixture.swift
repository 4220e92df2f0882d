import Analysis
import Configuration
import Consultation
import Language

/// An invented plan for bathing places, and remarks on it.
enum PlacementFixture {
    /// The shipped data files.
    static func data() throws -> PlacementData { try loaded.get() }

    private static let loaded = Result {
        let files = DataFiles()
        return PlacementData(
            words: try files.load(WordData.self, from: "stopwords"),
            concepts: try files.load(ConceptData.self, from: "concepts"),
            references: try files.load(ReferenceData.self, from: "references"),
            cues: try files.load(PlacementCues.self, from: "placement"),
            confidence: try files.load(PlacementConfidence.self, from: "placement-confidence"))
    }

    static let draft = Draft(
        title: "Plan for trygge badeplasser i Lillevik",
        sections: [
            section("1", "Innledning", 1, page: 1, ["Planen samler det kommunen vil gjøre for alle som bader."]),
            section(
                "1.1", "Bakgrunn", 2, page: 2, ["Sommeren 2024 ble fire badeplasser stengt på grunn av bakterier."]),
            section("1.2", "Virkeområde", 2, page: 3, ["Planen gjelder strender og brygger, men ikke svømmehaller."]),
            section("2", "Mål og delmål", 1, page: 4, ["Flere skal bade trygt, og færre skal bli syke av det."]),
            section(
                "2.1", "Delmål 1: Rent vann", 2, page: 5, ["Vannet skal holde kravene til god kvalitet hele sesongen."]),
            section(
                "2.2", "Delmål 2: Ingen drukner", 2, page: 5, ["Redningsutstyr skal finnes og virke på alle strender."]),
            section(
                "2.3", "Delmål 3: Plass til flere", 2, page: 6,
                ["Ramper og håndløpere gjør at flere kan komme seg ut i vannet."]),
            section("3", "Drift gjennom sesongen", 1, page: 7, ["Driften varer fra mai til september."]),
            section(
                "3.1", "Vannprøver", 2, page: 8, points: 1...3,
                ["Det tas prøver hver uke, og resultatet henges opp innen to døgn ved alle badeplasser."]),
            section(
                "3.2", "Badevakter", 2, page: 9, points: 4...6,
                ["Vaktene har kurs i livredning og er på plass fra klokka elleve til seks."]),
            section(
                "3.3", "Toaletter og søppel", 2, page: 10, points: 7...8, ["Toalettene vaskes to ganger om dagen."]),
            section("4", "Gjennomføring", 1, page: 11, ["Kapitlet sier hvem som gjør hva, se figur 1."]),
            section(
                "4.1", "Ansvar", 2, page: 11, points: 9...10,
                ["Havnevesenet eier bryggene, og bymiljøseksjonen eier strendene."]),
            section(
                "4.2", "Kostnader", 2, page: 12, points: 11...12,
                ["Planen koster fire millioner kroner i året og dekkes av budsjettet."]),
        ])

    static let themes = [
        Theme(id: "vann", name: "Vannkvalitet", description: "Prøver, bakterier, kloakk og rent vann."),
        Theme(id: "trygg", name: "Sikkerhet", description: "Badevakter, redningsutstyr og drukning."),
        Theme(id: "alle", name: "Tilgjengelighet", description: "Ramper, rullestol og universell utforming."),
        Theme(id: "penger", name: "Økonomi", description: "Penger, kostnader og budsjett."),
    ]

    static let description = CaseDescription(
        title: draft.title, reference: "26/1", sender: "Lillevik kommune", sent: nil, deadline: nil, recipients: [],
        sections: draft.sections.map(\.section), themes: themes, questions: [])

    /// A remark; `at` is its place in the reply.
    static func remark(
        _ text: String, reply: String = "a", at place: Int = 0, headings: [String] = [], paragraph: String? = nil,
        row: [RowCell] = [], quotation: String? = nil
    ) -> Remark {
        let document = ContentHash(rawValue: String(repeating: reply, count: 64))
        let anchor = Anchor(
            document: document, page: 1, range: ByteRange(start: place, end: place + 1), quote: text)
        return Remark(
            anchor: anchor, onBehalfOf: nil,
            context: RemarkContext(
                headings: headings, paragraph: paragraph ?? text, row: row, quotation: quotation,
                block: row.isEmpty ? .paragraph : .tableText, blockIndex: place))
    }

    private static func section(
        _ id: String, _ title: String, _ level: Int, page: Int, points: ClosedRange<Int>? = nil, _ text: [String]
    ) -> DraftSection {
        let numbered = points.map { $0.map { NumberedPoint(label: "Tiltak", number: $0) } } ?? []
        return DraftSection(
            section: Section(id: id, title: title, level: level, page: page, points: numbered), paragraphs: text)
    }
}
