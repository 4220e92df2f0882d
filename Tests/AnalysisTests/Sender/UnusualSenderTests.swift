import Consultation
import Testing

@testable import Analysis

@Suite("Senders of replies that are mailed as text or misread")
struct UnusualSenderTests {
    private func sender(_ typed: String) throws -> Sender {
        let bodies = try ShippedData.bodies()
        let invited = ["Bydel Alna", "Bydel Østensjø", "Bydel Grünerløkka", "Helseetaten"]
        let finder = try SenderFinder(
            recipients: invited.map { bodies.consulted($0, address: "Gata 1, 0100 OSLO") }, bodies: bodies,
            sender: "Byrådsavdeling for kultur og næring", phrases: ShippedData.sender())
        return finder.find(in: TypedDocument.make(typed, name: "svar.eml")).sender
    }

    private let body = """
        Vi takker for anledningen til å uttale oss om planen, som vi mener er viktig for byens befolkning i årene framover.
        Mange av forslagene er gode, men noen av dem trenger penger som ikke finnes i budsjettet for de neste årene.
        """

    @Test("a letter pasted into a mail has its letterhead below the mail's subject")
    func pastedLetter() throws {
        let reply = try sender(
            """
            Fra: Liv Moen <liv.moen@eksempel.example>
            Til: Postmottak <post@eksempel.example>
            = Uttalelse til forslag til plan
            Oslo kommune // Bydel Alna
            \(body)
            Med hilsen // Liv Moen, rådgiver
            """)
        #expect(reply.name == "Bydel Alna", "\(reply.evidence)")
    }

    @Test(
        "an invited body's name with letters misread is no new body",
        arguments: ["Bydel Ostensjo", "Bydel Griinerløkka", "Bydel AIna"])
    func misreadName(written: String) throws {
        #expect(try sender("\(written)\n* Uttalelse\n\(body)").isInvited != false)
    }
}
