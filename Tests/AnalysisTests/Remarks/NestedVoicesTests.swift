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
}
