import Consultation
import Testing

@testable import Analysis

@Suite("Drafts of other shapes than the samples'")
struct DraftReaderTests {
    private func reader() throws -> DraftReader { try DraftReader(phrases: ShippedData.draft()) }

    private func read(_ typed: String, pages: Bool = false) throws -> DraftFindings {
        try reader().read(TypedDocument.make(typed, pages: pages))
    }

    private func outline(_ findings: DraftFindings) -> [String] {
        findings.sections.map { "\($0.level) \($0.id): \($0.title)" }
    }

    private let text =
        "Dette avsnittet er langt nok til å være løpende tekst i et kapittel, slik utkast har dem overalt."

    @Test("chapters without numbers: ids are slugs, small headings are sections, the cover is none")
    func unnumbered() throws {
        let draft = try read(
            """
            = Kulturplan for Fjordvik
            # Høringsutkast
            # Forord
            \(text)
            # Mål for perioden
            \(text)
            ## Barn og unge
            \(text)
            ## Frivillighet
            \(text)
            # Mål for perioden
            \(text)
            """)
        #expect(draft.draft.title == "Kulturplan for Fjordvik")
        #expect(
            outline(draft) == [
                "1 forord: Forord", "1 mål-for-perioden: Mål for perioden", "2 barn-og-unge: Barn og unge",
                "2 frivillighet: Frivillighet", "1 mål-for-perioden-2: Mål for perioden",
            ])
    }

    @Test("Kapittel 1 –, unnumbered preface beside it, small unnumbered headings inside it")
    func chapterWords() throws {
        let draft = try read(
            """
            = Plan for noe
            # Sammendrag
            \(text)
            # Kapittel 1 – Innledning
            \(text)
            ## 1.1 Bakgrunn
            \(text)
            ### En liten mellomtittel
            \(text)
            # Kapittel 2: Mål
            \(text)
            ## 2.1 Delmål
            \(text)
            """)
        #expect(
            outline(draft) == [
                "1 sammendrag: Sammendrag", "1 1: Innledning", "2 1.1: Bakgrunn", "1 2: Mål", "2 2.1: Delmål",
            ])
        #expect(draft.draft.sections.dropFirst(2).first?.paragraphs == [text, "En liten mellomtittel", text])
    }

    @Test("Roman numerals in a row count; «I dag» does not")
    func roman() throws {
        let draft = try read("# I Innledning\n\(text)\n# II Tiltak\n\(text)\n# III Økonomi\n\(text)")
        #expect(outline(draft) == ["1 I: Innledning", "1 II: Tiltak", "1 III: Økonomi"])
        let other = try read("# I dag\n\(text)\n# I morgen\n\(text)")
        #expect(outline(other) == ["1 i-dag: I dag", "1 i-morgen: I morgen"])
    }

    @Test("parts that number their chapters anew keep ids apart")
    func parts() throws {
        let draft = try read(
            """
            # Del I Grunnlag
            ## 1 Bakgrunn
            \(text)
            ## 2 Tall
            \(text)
            # Del II Tiltak
            ## 1 Skole
            \(text)
            """)
        #expect(
            outline(draft) == [
                "1 Del I: Grunnlag", "2 1: Bakgrunn", "2 2: Tall", "1 Del II: Tiltak", "2 Del II 1: Skole",
            ])
    }

    @Test("headings that no style marks are found by number and bold type, and by the contents list")
    func unmarked() throws {
        let draft = try read(
            """
            * 1 Innledning
            \(text)
            1.1 Bakgrunn
            \(text)
            * 2 Tiltak
            \(text)
            2 av 3 unge mener noe annet, og det er ikke en overskrift.
            """)
        #expect(outline(draft) == ["1 1: Innledning", "2 1.1: Bakgrunn", "1 2: Tiltak"])
        let listed = try read(
            """
            Innhold
            Innledning\t3
            Tiltak for skolen\t5
            Økonomi\t9
            Innledning
            \(text)
            Tiltak for skolen
            \(text)
            Økonomi
            \(text)
            """)
        #expect(listed.sections.map(\.id) == ["innledning", "tiltak-for-skolen", "økonomi"])
        #expect(listed.sections.map(\.page) == [3, 5, 9])
    }

    @Test("the table of contents is no section and lends its pages; running heads are none")
    func contents() throws {
        let draft = try read(
            """
            # Innhold
            . 1 Mål ........ 2
            . 1.1 Skole\t3
            . 2 Økonomi ... 4
            # 1 Mål
            \(text)
            ## 1.1 Skole
            \(text)
            # 2 Økonomi
            \(text)
            """)
        #expect(draft.sections.map(\.page) == [2, 3, 4])
        #expect(draft.diagnostics.isEmpty)
    }

    @Test("a heading of the contents list that the text lacks is told")
    func lostHeading() throws {
        let draft = try read(
            ". 1 Mål\t2\n. 2 Tiltak\t3\n. 3 Økonomi\t4\n# 1 Mål\n\(text)\n# 3 Økonomi\n\(text)")
        #expect(draft.diagnostics.map(\.identifier) == ["draft.unfound-heading"])
    }

    @Test("no headings at all: a diagnostic and no section")
    func nothing() throws {
        let draft = try read("\(text)\n\(text)")
        #expect(draft.sections.isEmpty)
        #expect(draft.diagnostics.map(\.identifier) == ["draft.no-sections"])
    }

    @Test("a paragraph over a page break is one")
    func pageBreak() throws {
        let draft = try read(
            "= Plan\n# 1 Mål\nKommunen skal arbeide for\n---\nat alle får plass.\nNytt avsnitt.\n", pages: true)
        #expect(
            draft.draft.sections.first?.paragraphs == ["Kommunen skal arbeide for at alle får plass.", "Nytt avsnitt."])
    }

    // MARK: Points

    private func points(_ draft: DraftFindings) -> [[String]] {
        draft.sections.map { $0.points.map { "\($0.label) \($0.number)" } }
    }

    @Test("points are found by the draft's own word: at the start, in a cell, inside a line before a colon")
    func ownWord() throws {
        let draft = try read(
            """
            # 1 Skole
            - Retningslinje 1: Skolene skal åpne.
            Vi viser til Tiltak 4 i en annen plan. Se også retningslinje 3.
            # 2 Helse
            Kommunen vedtar dette. Retningslinje 2: Helsestasjonen har åpent.
            | Retningslinje 3 | Fastlegene inviteres |
            # 3 Økonomi
            RETNINGSLINJE 4. Budsjettet økes.
            """)
        #expect(
            points(draft) == [
                ["Retningslinje 1"], ["Retningslinje 2", "Retningslinje 3"], ["Retningslinje 4"],
            ])
    }

    @Test("figures, years and words that count the sections themselves are no points")
    func notPoints() throws {
        let draft = try read(
            """
            = Plan
            # Delmål 1: Skole
            Figur 1: Oversikt
            Figur 2: Mer
            Figur 3: Enda mer
            # Delmål 2: Helse
            Delmål 1: gjelder her også.
            Delmål 2: gjelder her.
            Delmål 3: gjelder her.
            """)
        #expect(points(draft) == [[], []])
    }

    @Test("a summary that repeats all points does not take them from their sections")
    func summary() throws {
        let draft = try read(
            """
            # Sammendrag
            \(text)
            Tiltak 1: A.
            Tiltak 2: B.
            Tiltak 3: C.
            # Skole
            \(text)
            Tiltak 1: A.
            # Helse
            \(text)
            Tiltak 2: B.
            # Kultur
            \(text)
            Tiltak 3: C.
            """)
        #expect(points(draft) == [[], ["Tiltak 1"], ["Tiltak 2"], ["Tiltak 3"]])
    }

    @Test("bare numbers in parentheses are points when they run through several sections")
    func plain() throws {
        let through = try read(
            "# 1 A\n(1) En.\n(2) To.\n(3) Tre.\n# 2 B\n(4) Fire.\n(5) Fem.\n# 3 C\n\(text)")
        #expect(points(through).dropFirst().first == ["Punkt 4", "Punkt 5"])
        let list = try read("# 1 A\n(1) En.\n(2) To.\n(3) Tre.\n# 2 B\n\(text)\n# 3 C\n\(text)")
        #expect(points(list) == [[], [], []])
    }

    // MARK: Sections as a person edited them

    @Test("edited sections: new title, one taken out, one put in, one that does not exist")
    func located() throws {
        let document = TypedDocument.make(
            """
            = Plan
            # 1 Mål
            En.
            ## 1.1 Skole
            To.
            Tilleggsnotat
            Tre.
            ## 1.2 Helse
            Fire.
            # 2 Økonomi
            Fem.
            """)
        let sections = [
            Section(id: "1", title: "Målene våre", level: 1),
            Section(id: "1.1", title: "Skole", level: 2, points: [NumberedPoint(label: "Tiltak", number: 9)]),
            Section(id: "notat", title: "Tilleggsnotat", level: 2),
            Section(id: "2", title: "Økonomi", level: 1),
            Section(id: "7", title: "Finnes ikke", level: 1),
        ]
        let found = try reader().locate(sections, in: document)
        #expect(found.draft.sections.map(\.section) == sections)
        #expect(
            found.draft.sections.map(\.paragraphs) == [["En."], ["To."], ["Tre.", "1.2 Helse", "Fire."], ["Fem."], []])
        #expect(found.diagnostics.map(\.identifier) == ["draft.unfound-section"])
    }

    @Test("locating the sections as read gives the draft as read")
    func roundTrip() throws {
        let document = TypedDocument.make("= Plan\n# 1 Mål\nEn.\n## 1.1 Skole\nTo.\n# 2 Økonomi\nTre.")
        let read = try reader().read(document)
        let again = try reader().locate(read.sections, in: document)
        #expect(again.draft == read.draft)
    }
}
