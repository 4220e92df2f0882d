import Consultation
import Testing

@testable import Analysis

@Suite("Letters of other shapes than the samples'")
struct LetterReaderTests {
    private func read(_ typed: String) throws -> LetterFindings {
        try LetterReader(phrases: ShippedData.letter(), bodies: ShippedData.bodies()).read(TypedDocument.make(typed))
    }

    private let head = """
        Fjordvik kommune
        Kommunalområde oppvekst
        Deres ref.: // Vår ref.: 2025/1187 - 4 // Dato: 3. februar 2025
        * Høring – forslag til ny kulturplan 2025–2032
        """

    @Test("another municipality's letter, with the recipients in groups under headings")
    func groups() throws {
        let letter = try read(
            head + """

                Kommunalområde oppvekst sender med dette forslag til kulturplan på høring til alle som er nevnt nedenfor.
                Frist for å uttale seg er 2. mai 2025.
                Med vennlig hilsen
                Kopi til:
                Fjordvik sparebank
                Likelydende brev sendt til:
                Råd og utvalg:
                Fjordvik eldreråd
                Ungdommens kommunestyre
                Lag og foreninger:
                Fjordvik historielag
                Nordre velforening
                Kari Strand Kunst
                Statlige instanser:
                Statsforvalteren i Vestland
                """)
        #expect(letter.title == "Ny kulturplan 2025–2032")
        #expect(letter.reference == "2025/1187")
        #expect(letter.sender == "Kommunalområde oppvekst")
        #expect(letter.sent == CalendarDay(year: 2025, month: 2, day: 3))
        #expect(letter.deadline == CalendarDay(year: 2025, month: 5, day: 2))
        #expect(
            letter.recipients.map(\.name) == [
                "Fjordvik eldreråd", "Ungdommens kommunestyre", "Fjordvik historielag", "Nordre velforening",
                "Kari Strand Kunst", "Statsforvalteren i Vestland",
            ])
        #expect(
            letter.recipients.map(\.group) == [
                .council, .council, .interestGroup, .interestGroup, .interestGroup, .state,
            ])
    }

    @Test("nynorsk: labels, deadline without a year, list headed Høyringsinstansar")
    func nynorsk() throws {
        let letter = try read(
            """
            Lauvdal kommune
            Dykkar ref.: 24/77
            Vår ref.: 25/00412-3
            Dato: 12.01.2026
            * Høyring av framlegg til handlingsplan for friluftsliv
            Kommunen legg med dette fram eit framlegg til handlingsplan. Høyringsfristen er 20. mars.
            Med helsing
            Høyringsinstansar:
            Lauvdal ungdomsråd
            Lauvdal bondelag
            Statens vegvesen
            """)
        #expect(letter.title == "Handlingsplan for friluftsliv")
        #expect(letter.reference == "25/00412")
        #expect(letter.sender == "Lauvdal kommune")
        #expect(letter.deadline == CalendarDay(year: 2026, month: 3, day: 20))
        #expect(letter.recipients.map(\.group) == [.council, .interestGroup, .state])
    }

    @Test("labels in one row and their values in the next")
    func labelsOverValues() throws {
        let letter = try read(
            """
            Oslo kommune // Byrådsavdeling for helse
            Deres ref: // Vår ref (saksnr): // Saksbeh: // Dato:
            23/4411-2 // 24/1903-7 // Eva Moen // 05.11.2024
            * Høring av utkast til tiltaksplan mot støy
            Uttalelser sendes innen 15.1.2025.
            Adresseliste
            Bydel Alna // Bydel Bjerke // Helseetaten
            """)
        #expect(letter.reference == "24/1903")
        #expect(letter.sent == CalendarDay(year: 2024, month: 11, day: 5))
        #expect(letter.deadline == CalendarDay(year: 2025, month: 1, day: 15))
        #expect(letter.recipients.map(\.name) == ["Bydel Alna", "Bydel Bjerke", "Helseetaten"])
    }

    @Test("a table with a contact column: only address columns make the address")
    func tableWithContacts() throws {
        let letter = try read(
            head + """

                Høringsfrist: 1. april 2025
                |! Instans | Kontaktperson | Postadresse | Postnr. | Poststed |
                | Barne- og familieetaten | Ola Li | Postboks 1 | 0130 | OSLO |
                | Høringsgruppa for kunst | | Storgata 2 | 0184 | OSLO |
                | NAV Oslo | Siv Å | | | |
                """)
        #expect(letter.recipients.map(\.name) == ["Barne- og familieetaten", "Høringsgruppa for kunst", "NAV Oslo"])
        #expect(letter.recipients.map(\.address) == ["Postboks 1, 0130 OSLO", "Storgata 2, 0184 OSLO", ""])
        #expect(letter.recipients[0].aliases.contains("BFE"))
        #expect(letter.diagnostics.map(\.identifier) == ["letter.unknown-group"])
    }

    @Test("two columns of names in a table without heads")
    func twoColumns() throws {
        let letter = try read(
            head + """

                Mottakere:
                | Bydel Alna | Bydel Sagene |
                | Helseetaten | Fagforbundet Oslo |
                | Det sentrale eldreråd | Oslo politidistrikt |
                """)
        #expect(letter.recipients.count == 6)
        #expect(letter.recipients.map(\.group) == [.district, .district, .agency, .union, .council, .state])
    }

    @Test("lines of a PDF: tabs, wide gaps, single spaces, a wrapped name, a wrapped town, no address")
    func lines() throws {
        let letter = try read(
            head + """

                Mottakere:
                Bydel Frogner\tPostboks 2400\t0201\tOSLO
                Barnehage-, skole- og lærlingombudet    Rådhuset    0037    OSLO
                Digitaliseringsetaten Grensesvingen 6 0663 OSLO
                Pasient- og brukerombudet i Oslo og Akershus og
                Sosial- og eldreombudet i Oslo\tLille Grensen 7\t0159
                OSLO
                Fellesorganisasjonen Oslo
                Musikkens venner Karl Fossums vei 30 0985 OSLO
                """)
        #expect(
            letter.recipients.map { "\($0.name) | \($0.address)" } == [
                "Bydel Frogner | Postboks 2400, 0201 OSLO",
                "Barnehage-, skole- og lærlingombudet | Rådhuset, 0037 OSLO",
                "Digitaliseringsetaten | Grensesvingen 6, 0663 OSLO",
                "Pasient- og brukerombudet i Oslo og Akershus og Sosial- og eldreombudet i Oslo | Lille Grensen 7, 0159 OSLO",
                "Fellesorganisasjonen Oslo | ",
                "Musikkens venner | Karl Fossums vei 30, 0985 OSLO",
            ])
    }

    @Test("names in one line after the heading; a comma inside a name does not part it")
    func enumeration() throws {
        let letter = try read(
            head + "\nHøringsinstanser: Bydel Alna, Bydel Bjerke, Vann- og avløpsetaten, Norsk Folkehjelp.")
        #expect(
            letter.recipients.map(\.name) == [
                "Bydel Alna", "Bydel Bjerke", "Vann- og avløpsetaten", "Norsk Folkehjelp",
            ])
    }

    @Test("a long list in one paragraph under its heading, with commas of names' own and short names between")
    func longEnumeration() throws {
        let names = [
            "Bydel Alna", "Bydel Bjerke", "Vann- og avløpsetaten", "Elev-, lærling- og studentombudet", "Ruter AS",
            "Norsk Folkehjelp", "Fjordvik historielag", "Nordre velforening", "Fjordvik eldreråd",
            "Ungdommens kommunestyre", "Statsforvalteren i Vestland", "Utdanningsforbundet Fjordvik",
        ]
        let letter = try read(head + "\nSendes til:\n" + names.joined(separator: ", "))
        #expect(letter.recipients.map(\.name) == names)
    }

    @Test("an archive's own letters before the number; a council's decision is no reference")
    func prefixedReference() throws {
        let letter = try read(
            """
            Fjordvik kommune
            Saksnummer ESARK-2025/11872-1 // Dato: 3. februar 2025
            * Høring – forslag til ny kulturplan 2025–2032
            Bakgrunnen er bystyrets vedtak 12. mars 2024, sak 88/24. Vi ber om å få høringsuttalelsen innen 2. mai 2025.
            """)
        #expect(letter.reference == "2025/11872")
        #expect(letter.deadline == CalendarDay(year: 2025, month: 5, day: 2))
    }

    @Test("a list without a heading is taken, with a note")
    func unheaded() throws {
        let letter = try read(
            head + """

                Vi ber om merknader innen 1.4.2025. Svarene blir lagt ut på nett og behandles i utvalget før sommeren.
                Bydel Alna
                Bydel Bjerke
                Kulturetaten
                Redd Barna
                """)
        #expect(letter.recipients.count == 4)
        #expect(letter.diagnostics.map(\.identifier).contains("letter.unheaded-recipients"))
    }

    @Test("a letter without a list gives none, and says so")
    func noList() throws {
        let letter = try read(head + "\nFristen er 2. mai 2025.\nKopi til:\nBydel Alna\nBydel Bjerke")
        #expect(letter.recipients.isEmpty)
        #expect(letter.diagnostics.map(\.identifier) == ["letter.no-recipients"])
    }

    @Test("an empty letter: everything is missing and nothing is guessed")
    func empty() throws {
        let letter = try read("Hei")
        #expect(letter.title == nil && letter.reference == nil && letter.sender == nil)
        #expect(letter.sent == nil && letter.deadline == nil && letter.questions.isEmpty)
        #expect(letter.diagnostics.count == 6)
    }

    @Test("numbered questions after their introduction, and only those")
    func questions() throws {
        let letter = try read(
            head + """

                Vi ber særlig om svar på følgende:
                - 1. Er målene klare nok?
                - 2. Hvilke tiltak mangler?
                Andre merknader kan sendes i fritekst.
                - 1. dette er ingen spørsmål
                """)
        #expect(letter.questions.map(\.number) == [1, 2])
        #expect(letter.questions.map(\.text) == ["Er målene klare nok?", "Hvilke tiltak mangler?"])
    }

    @Test("the deadline is the one for replies, not another date in the letter")
    func deadlines() throws {
        let letter = try read(
            head + """

                Planen trer i kraft 1. januar 2026 og skal rulleres innen 1.1.2029.
                Det er åpent møte 10. mars 2025.
                Kommunen ber om innspill senest fredag 11. april 2025 kl. 12.
                """)
        #expect(letter.deadline == CalendarDay(year: 2025, month: 4, day: 11))
    }
}
