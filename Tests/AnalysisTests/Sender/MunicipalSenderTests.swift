import Consultation
import Testing

@testable import Analysis

@Suite("Who a reply is from, in any municipality")
struct MunicipalSenderTests {
    private static let invited = [
        "Utdanningsforbundet Lia", "Skolelederforbundet Lia", "Lia eldreråd", "Ungdomsrådet i Lia",
        "Rådet for personer med funksjonsnedsettelse i Lia", "FAU ved Vik skole", "FAU ved Nes ungdomsskole",
        "Samarbeidsutvalget ved Øyra skole", "PP-tjenesten for Lia og Ytre Dal", "Blå Kors Ungdom",
        "Kommuneoverlegen i Lia", "Statsforvalteren i Fjellet",
    ]

    private func find(_ typed: String, invited: [String] = invited) throws -> Sender {
        let bodies = try ShippedData.bodies()
        let finder = try SenderFinder(
            recipients: invited.map { bodies.consulted($0, address: "Gata 1, 0100 LIA") }, bodies: bodies,
            sender: "Kommunedirektøren i Lia", phrases: ShippedData.sender())
        return finder.find(in: TypedDocument.make(typed + "\n" + Self.body, name: "svar.docx")).sender
    }

    private static let body = """
        Vi takker for anledningen til å uttale oss om planen, som vi mener er viktig for befolkningen i årene framover.
        Mange av forslagene er gode, men noen av dem trenger penger som ikke finnes i budsjettet for de neste årene.
        """

    @Test(
        "a head names an invited body in another way than the letter",
        arguments: [
            ("Skolelederforbundet // lokallag Lia", "Skolelederforbundet Lia"),
            ("Skolelederforbundet", "Skolelederforbundet Lia"),
            ("Utdanningsforbundet", "Utdanningsforbundet Lia"),
            ("Lia kommune // Eldrerådet", "Lia eldreråd"),
            ("Eldrerådet i Lia", "Lia eldreråd"),
            ("Lia ungdomsråd", "Ungdomsrådet i Lia"),
            (
                "Rådet for personer med funksjonsnedsettelse",
                "Rådet for personer med funksjonsnedsettelse i Lia"
            ),
            ("FAU Vik", "FAU ved Vik skole"), ("Vik skole FAU", "FAU ved Vik skole"),
            ("Foreldreutvalget på Vik", "FAU ved Vik skole"),
            ("Øyra skole // Samarbeidsutvalget", "Samarbeidsutvalget ved Øyra skole"),
            ("PP-tjenesten", "PP-tjenesten for Lia og Ytre Dal"),
            ("Lia kommune // Kommuneoverlegen", "Kommuneoverlegen i Lia"),
            ("Statsforvalteren", "Statsforvalteren i Fjellet"),
        ])
    func otherForms(head: String, name: String) throws {
        let sender = try find("\(head)\n* Uttalelse til skoleplanen")
        #expect(sender.name == name, "\(sender.evidence)")
        #expect(sender.isInvited == true)
    }

    @Test(
        "another place's branch, another school and another organisation are not the invited body",
        arguments: [
            "Skolelederforbundet Fjordvik", "FAU ved Nes skole", "FAU ved Sand skole", "Eldrerådet i Fjordvik",
            "Blå Kors", "Utdanningsforbundet Oslo",
        ])
    func others(head: String) throws {
        let sender = try find("\(head)\n* Uttalelse til skoleplanen")
        #expect(sender.isInvited != true, "\(sender.name ?? ""): \(sender.evidence)")
    }

    @Test("an organisation with two invited branches, without the place: unknown")
    func twoBranches() throws {
        let sender = try find(
            "Skolelederforbundet\n* Uttalelse til skoleplanen",
            invited: ["Skolelederforbundet Lia", "Skolelederforbundet Ytre Dal", "Lia eldreråd"])
        #expect(sender.isInvited != true)
        #expect(sender.name == nil)
    }

    // MARK: Firms that write for others

    @Test("a law firm that writes for a body is not the sender, the body is")
    func client() throws {
        let firm = "Advokatfirmaet Berg og Dal AS\n* Merknader til forslaget\n"
        let uninvited = try find(
            firm + "Vi skriver på vegne av Kvernbekken velforening om grensen som er foreslått der.")
        #expect(uninvited.name == "Kvernbekken velforening")
        #expect(uninvited.isInvited == false)
        let invited = try find(
            firm + "Undertegnede representerer FAU ved Vik skole i saken om grensene mellom skolene.")
        #expect(invited.name == "FAU ved Vik skole")
    }

    @Test("a law firm whose client is not named: unknown, and the evidence says so")
    func noClient() throws {
        let sender = try find(
            """
            Advokatfirmaet Berg og Dal AS
            * Merknader til forslaget
            Undertegnede bistår foreldrene til elevene i boligområdet, som mener at grensen er trukket på feil sted.
            """)
        #expect(sender.name == nil)
        #expect(sender.evidence.contains("Advokatfirmaet Berg og Dal AS"))
    }

    @Test("a law firm that speaks for itself is the sender")
    func firmItself() throws {
        #expect(
            try find("Advokatfirmaet Berg og Dal AS\n* Høringssvar til forslaget").name
                == "Advokatfirmaet Berg og Dal AS")
    }

    @Test("the person who speaks for a firm is no part of its name")
    func person() throws {
        #expect(try find("Vik Handel AS, v/ Per Li\n* Høringssvar til forslaget").name == "Vik Handel AS")
    }
}
