import Consultation
import Testing

@testable import Analysis

@Suite("Voices inside a reply")
struct NestedVoicesTests {
    private func voices(_ typed: String, sender: String? = nil) throws -> [String?] {
        try MarkedReply(typed).split(sender: sender).remarks.map(\.onBehalfOf)
    }

    @Test(
        "A heading that gives the word to another names the voice",
        arguments: [
            ("Vedlegg: Ungdomsrådet i Bydel Furuvik", "Ungdomsrådet i Bydel Furuvik"),
            ("Uttalelse fra eldrerådet", "Eldrerådet"), ("Eldrerådets merknader", "Eldrerådet"),
            ("Innspill fra Lilleby velforening", "Lilleby velforening"),
            (
                "Merknad fra bydelens råd for personer med funksjonsnedsettelse",
                "Rådet for personer med funksjonsnedsettelse"
            ),
            ("Protokolltilførsel fra H, V og Frp", "H, V og Frp"), ("Protokolltilførsel", "Mindretallet"),
            ("4 Særskilt merknad fra Forbrukerombudet", "Forbrukerombudet"),
        ])
    func headings(heading: String, voice: String) throws {
        let found = try voices(
            """
            Bydel Furuvik
            # Bydelens merknader
            Bydelen støtter planen og mener at fristen er riktig.
            # \(heading)
            Vi mener at fristen må utsettes, og ber om flere benker.
            """)
        #expect(found == [nil, voice])
    }

    @Test(
        "A heading about the sender, or about a matter, is no other voice",
        arguments: [
            "Bydelsutvalgets vedtak", "Ungdomsrådet", "Høringsuttalelse fra Bydel Furuvik", "Til kapittel 3",
            "Vedlegg: henvendelse fra en mor", "Om ungdomsrådenes rolle", "Bydelsdirektørens vurdering",
        ])
    func ownHeadings(heading: String) throws {
        let found = try voices(
            """
            Bydel Furuvik
            # Bydelens merknader
            Bydelen støtter planen og mener at fristen er riktig.
            # \(heading)
            Vi mener at fristen må utsettes, og ber om flere benker.
            """)
        #expect(found == [nil, nil])
    }

    @Test("A sentence gives the word away for the quotation after it, no longer")
    func leadIn() throws {
        let found = try voices(
            """
            Bydel Furuvik
            # Merknader
            Bydelens ungdomsråd ga følgende uttalelse i møte 31. august:
            > Vi vil ha en fast plass i forumet, og mener at ungdom må bli hørt.
            Bydelen støtter ungdomsrådet og ber om at plassen tas inn.
            """, sender: "Bydel Furuvik")
        #expect(found == ["Ungdomsrådet i Bydel Furuvik", nil])
    }

    @Test("A voice ends at the next heading of its level; an attachment's at the next attachment")
    func ends() throws {
        let found = try voices(
            """
            Bydel Furuvik
            # Merknader
            Bydelen støtter planen og mener at fristen er riktig.
            # Uttalelse fra eldrerådet
            Rådet mener at benkene må ha rygg, og ber om flere av dem.
            # Økonomi
            Bydelen mener at tiltakene må finansieres fullt ut.
            # Vedlegg 1: Ungdomsrådet i Bydel Furuvik
            ## Det vi liker
            Vi er glade for at klubben får bli.
            """)
        #expect(found == [nil, "Eldrerådet", nil, "Ungdomsrådet i Bydel Furuvik"])
    }

    private func body(_ sender: String, _ typed: String) throws -> [String?] {
        try voices("\(sender)\n# Merknader\nVi støtter planen og mener at fristen er riktig.\n\(typed)", sender: sender)
    }

    @Test(
        "A paragraph may give the word away at its beginning",
        arguments: [
            (
                "Elevrådet på Lia skriver: Vi vil ha flere benker, og vi mener at klokka bør flyttes.",
                "Elevrådet ved Lia skole"
            ),
            (
                "Elevrådet ved Dal skule (vi går i 6. og 7.) har sendt oss dette: Vi mener at benkene må bli.",
                "Elevrådet ved Dal skule"
            ),
            (
                "Geir Utvik, som stemte mot, ba om å få sitt syn protokollert: Planen er for dyr og bør avvises.",
                "Geir Utvik"
            ),
        ])
    func openings(paragraph: String, voice: String) throws {
        #expect(try body("Ungdomsrådet i Furuvik", paragraph) == [nil, voice])
    }

    @Test("«X har sendt dette, fordi …:» gives the paragraph after it away")
    func sentOn() throws {
        let typed = """
            Fra elevrådet ved Nes skole har vi fått dette, som vi sender med:
            Vi mener at huseieren må betale for poser.
            """
        #expect(try body("Ungdomsrådet i Furuvik", typed) == [nil, "Elevrådet ved Nes skole"])
    }

    @Test("A section given by one of the signers alone is that one's, and so is a paragraph that begins with its name")
    func joint() throws {
        let sender = "Skogen hytteforening og Øya hytteeierlag"
        let section = """
            # Særskilt fra Øya hytteeierlag
            Merknadene her er gitt av Øya hytteeierlag alene.
            Vi mener at henting fra kaia må skje hver uke.
            # Avslutning
            Foreningene ber om et møte før vedtaket og mener at kortene må bli flere.
            """
        #expect(try body(sender, section) == [nil, "Øya hytteeierlag", nil])
        let paragraphs = """
            Lærerforbundet mener at kravet må stå fast.
            Lærerforbundet og Vaktmesterlaget mener at fristen må utsettes.
            """
        let found = try body("Lærerforbundet Furuvik og Vaktmesterlaget", paragraphs)
        #expect(found.first == .some(nil))
        #expect(found.contains("Lærerforbundet Furuvik"))
        #expect(found.last == .some(nil))
    }

    @Test("Members who think otherwise than the majority just told are its minority; parties are named")
    func minority() throws {
        let members = """
            Om gebyret har rådet delt seg. Flertallet mener at det bør stå.
            Kari Lauvås og Per Moe mener at gebyret er for høyt og bør fjernes.
            Rådet ber om at skiltene blir større.
            """
        let found = try body("Eldrerådet i Furuvik", members)
        #expect(found.filter { $0 == "Mindretallet i Eldrerådet i Furuvik" }.count == 1)
        #expect(found.last == .some(nil))
        let parties = """
            # Protokolltilførsel
            Representantene fra H og MDG mener at planen er nødvendig og bør vedtas.
            """
        #expect(try body("Furuvik kommune", parties) == [nil, "Mindretallet (H og MDG) i Furuvik kommune"])
    }

    @Test("A council's bare name above its own words is a voice; above words about it, none")
    func bareHeading() throws {
        let own = "# Eldrerådet\nEldrerådet mener at turene bør legges til november."
        #expect(try body("Bydel Furuvik", own) == [nil, "Eldrerådet i Bydel Furuvik"])
        let about = "# Eldrerådet\nVi mener at eldrerådet bør få møte i utvalget."
        #expect(try body("Bydel Furuvik", about) == [nil, nil])
    }
}
