import Consultation
import Testing

@testable import Analysis

@Suite("Who a reply is from")
struct SenderFinderTests {
    private static let invited = [
        "Akademikerne", "Barne- og familieetaten", "Barnehage-, skole- og lærlingombudet", "Bydel Alna",
        "Bydel Nordstrand",
        "Bydel St. Hanshaugen", "Bydel Stovner", "Bydel Søndre Nordstrand", "Bydel Østensjø", "Det sentrale eldreråd",
        "Fagforbundet Oslo", "Fellesorganisasjonen Oslo", "Helseetaten", "NAV Oslo", "Norsk Sykepleierforbund",
        "Oslo politidistrikt",
        "Pasient- og brukerombudet i Oslo og Akershus og Sosial- og eldreombudet i Oslo",
        "Rådet for personer med funksjonsnedsettelse", "Sentralt Ungdomsråd i Oslo (UngOrg)", "Utdanningsetaten",
        "Utdanningsforbundet Oslo", "Velferdsetaten",
    ]

    private func finder() throws -> SenderFinder {
        let bodies = try ShippedData.bodies()
        return try SenderFinder(
            recipients: Self.invited.map { bodies.consulted($0, address: "Gata 1, 0100 OSLO") }, bodies: bodies,
            sender: "Byrådsavdeling for kultur og næring", phrases: ShippedData.sender())
    }

    private func find(_ typed: String, name: String = "svar.docx") throws -> (
        sender: Sender, cosigners: [Sender], dated: CalendarDay?
    ) {
        try finder().find(in: TypedDocument.make(typed, name: name))
    }

    private func name(_ typed: String, file: String = "svar.docx") throws -> String? {
        try find(typed, name: file).sender.name
    }

    private let body = """
        Vi takker for anledningen til å uttale oss om planen, som vi mener er viktig for byens befolkning i årene framover.
        Mange av forslagene er gode, men noen av dem trenger penger som ikke finnes i budsjettet for de neste årene.
        """

    // MARK: Evidence

    @Test("the body named at the top may be the addressee; the letter's sender never is the reply's")
    func addressee() throws {
        let reply = try find(
            """
            Byrådsavdeling for kultur og næring // Rådhuset // 0037 Oslo
            Velferdsetaten // Postboks 30 Sentrum // 0101 Oslo
            * Svar på høring
            \(body)
            Vennlig hilsen // Kari Li // direktør
            """)
        #expect(reply.sender.name == "Velferdsetaten")
        #expect(reply.sender.isInvited == true)
        #expect(reply.sender.group == .agency)
        #expect(reply.sender.evidence.contains("avsenderlinje: «Velferdsetaten»"))
    }

    @Test("a reply that names another body over and over is not from that body")
    func otherBodyOften() throws {
        let reply = try name(
            """
            Fagforbundet Oslo
            * Høringsuttalelse om skole
            Utdanningsetaten styrer skolene. Utdanningsetaten må lytte. Utdanningsetaten har makten, og det er ikke bra nok.
            Utdanningsetaten mener noe annet enn oss. Det har Utdanningsetaten gjort lenge, og Utdanningsetaten vet det godt.
            Utdanningsetaten bør derfor trekke forslaget. Vi har sagt dette til Utdanningsetaten i mange år allerede.
            For Fagforbundet Oslo
            Per Li
            """)
        #expect(reply == "Fagforbundet Oslo")
    }

    @Test("a list of all recipients behind the reply does not count")
    func appendedRecipients() throws {
        let list = Self.invited.joined(separator: "\n")
        let reply = try name("Bydel Alna\n* Uttalelse\n\(body)\nMed hilsen\nOla Li\nMottakere:\n\(list)")
        #expect(reply == "Bydel Alna")
        #expect(try name("* Uttalelse\n\(body)\nMed hilsen\nOla Li\nMottakere:\n\(list)") == nil)
    }

    @Test("a quoted mail below the reply does not count")
    func quotedMail() throws {
        let reply = try find(
            """
            Hei, svar fra Utdanningsforbundet Oslo følger her, slik vi avtalte med dere på telefon i forrige uke.
            Mvh
            Liv Moen
            fylkesleder, Utdanningsforbundet Oslo
            Den 3. juni 2026 kl. 12:41 skrev Bydel Alna:
            Velferdsetaten og Bydel Alna inviterer til møte
            Vennlig hilsen
            Bydel Alna
            """)
        #expect(reply.sender.name == "Utdanningsforbundet Oslo")
        #expect(reply.dated == nil)
    }

    @Test(
        "each place alone: subject, genitive, header, form, signature, self-presentation",
        arguments: [
            "Høringsuttalelse fra Bydel Alna\nVi støtter planen, men ber om mer penger til skolene i de neste årene framover.",
            "* Bydel Alna – uttalelse til planen\nVi støtter planen, men ber om mer penger til skolene i årene framover.",
            "* Bydel Alnas høringsinnspill til planen\nVi støtter planen, men ber om mer penger til skolene i årene framover.",
            "^ Oslo kommune, Bydel Alna\n* Uttalelse\nVi støtter planen, men ber om mer penger til skolene i de neste årene.",
            "* Høringsskjema\n? Organisasjon\n! Bydel Alna\n? Merknader\n! Vi støtter planen, men ber om mer penger til skolene.",
            "* Uttalelse\nVi støtter planen, men ber om mer penger til skolene i de neste årene.\nMed hilsen\nBydel Alna",
            "Bydelsutvalget i Alna // Trygve Lies plass 1\n* Uttalelse\nVi støtter planen, men ber om mer penger.",
            "| Høringsinstans: | Bydel Alna |\n| Merknad | Vi støtter planen, men ber om mer penger til skolene |",
        ])
    func onePlace(typed: String) throws {
        #expect(try name(typed) == "Bydel Alna")
    }

    @Test("a file name alone is too little, and unknown is no body")
    func fileName() throws {
        let reply = try find("* Uttalelse\n\(body)", name: "Høringssvar_Bydel_Alna.pdf")
        #expect(reply.sender.name == nil && reply.sender.isInvited == nil && reply.sender.confidence == 0)
        #expect(reply.sender.evidence.contains("Høringssvar_Bydel_Alna.pdf"))
    }

    @Test("two bodies in places of equal weight leave the sender unknown")
    func contradiction() throws {
        #expect(try name("^ Bydel Alna\n* Uttalelse\n\(body)\nMed hilsen\nVelferdsetaten") == nil)
    }

    // MARK: Names

    @Test(
        "aliases, abbreviations, inflections and spellings",
        arguments: [
            ("UDE", "Utdanningsetaten"), ("FO Oslo", "Fellesorganisasjonen Oslo"),
            ("Bydel St.Hanshaugen", "Bydel St. Hanshaugen"),
            ("Sentralt ungdomsråd", "Sentralt Ungdomsråd i Oslo (UngOrg)"), ("UTDANNINGSETATEN", "Utdanningsetaten"),
            ("NSF Oslo fylkeskontor", "Norsk Sykepleierforbund"),
            ("Oslo politidistrikt, enhet vest", "Oslo politidistrikt"),
            ("Velferdsetaten, Oslo kommune", "Velferdsetaten"), ("Utdanningsforbundet", "Utdanningsforbundet Oslo"),
            ("Bydelsutvalget i Bydel Østensjø", "Bydel Østensjø"),
            ("Søndre Nordstrand bydel", "Bydel Søndre Nordstrand"),
            ("Oslo barne- og familieetat", "Barne- og familieetaten"),
            (
                "Sosial- og eldreombudet",
                "Pasient- og brukerombudet i Oslo og Akershus og Sosial- og eldreombudet i Oslo"
            ),
        ])
    func aliases(written: String, invited: String) throws {
        #expect(try name("\(written)\n* Uttalelse til planen\n\(body)\nMed hilsen\nOla Li") == invited)
    }

    @Test(
        "names that overlap are told apart",
        arguments: [
            "Bydel Nordstrand", "Bydel Søndre Nordstrand", "Utdanningsforbundet Oslo", "Utdanningsetaten",
            "Barnehage-, skole- og lærlingombudet",
            "Pasient- og brukerombudet i Oslo og Akershus og Sosial- og eldreombudet i Oslo",
        ])
    func overlap(body name: String) throws {
        #expect(try self.name("\(name)\n* Uttalelse til planen\n\(body)\nMed hilsen\nOla Li") == name)
    }

    @Test("a word that is also an abbreviation in small letters names nobody")
    func smallLetters() throws {
        #expect(try name("* vel og bra – uttalelse\nsur svie\n\(body)\nMed hilsen\nalt vel") == nil)
    }

    @Test("another place's branch of an invited body is not the invited one")
    func otherBranch() throws {
        let reply = try find(
            "Fagforbundet Bergen\n* Uttalelse fra Fagforbundet Bergen\n\(body)\nFor Fagforbundet Bergen")
        #expect(reply.sender.name == "Fagforbundet Bergen")
        #expect(reply.sender.isInvited == false)
        #expect(reply.sender.group == .union)
    }

    // MARK: Councils inside other bodies

    @Test(
        "a district's own council is neither the district nor the city's council",
        arguments: [
            "Rådet for personer med funksjonsnedsettelse i Bydel Østensjø",
            "Ungdomsrådet i Bydel Stovner", "Eldrerådet i Bydel Nordstrand",
        ])
    func localCouncil(name: String) throws {
        let reply = try find("\(name)\n* Uttalelse fra \(name)\n\(body)\nFor \(name)\nOla Li")
        #expect(reply.sender.name == name)
        #expect(reply.sender.isInvited == false)
        #expect(reply.sender.group == .council)
    }

    @Test("district and council one above the other in the head are the district's council")
    func stacked() throws {
        let reply = try find(
            "Oslo kommune\nBydel Østensjø\nRådet for personer med funksjonsnedsettelse\n* Uttalelse\n\(body)")
        #expect(reply.sender.name == "Rådet for personer med funksjonsnedsettelse i Bydel Østensjø")
    }

    @Test("the district's reply stays its own when its youth council signs an attachment")
    func attachedCouncil() throws {
        let reply = try find(
            """
            Bydel Stovner
            * Saksframlegg: høring
            \(body)
            Merknad fra bydelens råd for personer med funksjonsnedsettelse er tatt inn i uttalelsen ovenfor.
            Ungdomsrådet i Bydel Stovner, 28. august 2026
            For bydelen: Kari Li, bydelsdirektør
            """)
        #expect(reply.sender.name == "Bydel Stovner")
        #expect(reply.cosigners.isEmpty)
    }

    @Test("the city's own council is itself")
    func cityCouncil() throws {
        #expect(
            try name("^ Oslo kommune – Rådet for personer med funksjonsnedsettelse\n* Protokollutskrift\n\(body)")
                == "Rådet for personer med funksjonsnedsettelse")
    }

    // MARK: Uninvited bodies

    @Test(
        "an uninvited body has the name that its letterhead writes, with its group",
        arguments: [
            ("Redd Barna", BodyGroup.interestGroup), ("Røde Kors Oslo", .interestGroup),
            ("Grorudlia velforening", .interestGroup),
            ("Bærum kommune", .other), ("Helsedirektoratet", .state), ("Kulturetaten", .agency), ("NAV Grorud", .state),
            ("Nordre Aker idrettslag", .interestGroup), ("Norsk Lektorlag", .union),
        ])
    func uninvited(name: String, group: BodyGroup) throws {
        let reply = try find(
            "\(name)\nStorgata 1, 0100 Oslo\n* Innspill fra \(name)\n\(body)\nFor \(name)\nOla Li, leder")
        #expect(reply.sender.name == name)
        #expect(reply.sender.isInvited == false)
        #expect(reply.sender.group == group)
    }

    @Test("a name nearly that of an invited body is left to a person")
    func nearName() throws {
        let reply = try find("Det sentrale eldreutvalg\n* Uttalelse\n\(body)")
        #expect(reply.sender.name == nil)
    }

    @Test("a person's name below the letter is no body")
    func person() throws {
        #expect(try name("* Innspill\n\(body)\nVennlig hilsen\nKari Nordli") == nil)
    }

    // MARK: Joint replies

    @Test("a joint reply has its cosigners, in the order of the letterhead")
    func joint() throws {
        let reply = try find(
            """
            Fagforbundet Oslo
            Fellesorganisasjonen Oslo
            * Felles høringsuttalelse
            \(body)
            For Fagforbundet Oslo // Ola Li // leder
            For Fellesorganisasjonen Oslo // Liv Moen // leder
            """)
        #expect(reply.sender.name == "Fagforbundet Oslo")
        #expect(reply.cosigners.map(\.name) == ["Fellesorganisasjonen Oslo"])
        #expect(reply.cosigners.allSatisfy { $0.isInvited == true })
    }

    @Test("a body that the text only agrees with does not sign")
    func agreement() throws {
        let reply = try find(
            "Bydel Alna\n* Høringsuttalelse fra Bydel Alna\nVi slutter oss til uttalelsen fra Helseetaten.\n\(body)\nMed hilsen\nOla Li"
        )
        #expect(reply.sender.name == "Bydel Alna")
        #expect(reply.cosigners.isEmpty)
    }

    // MARK: Steadiness

    @Test("the same reply gives the same finding every time")
    func steady() throws {
        let document = TypedDocument.make("Bydel Alna\nVelferdsetaten\n* Uttalelse\n\(body)\nMed hilsen\nHelseetaten")
        let first = try finder().find(in: document)
        for _ in 0..<5 {
            let again = try finder().find(in: document)
            #expect(again.sender == first.sender && again.cosigners == first.cosigners)
        }
    }

    @Test("an empty reply is from nobody known")
    func empty() throws {
        #expect(try find("").sender == .unknown)
    }
}
