import Consultation
import Testing

@testable import Analysis

@Suite("Senders that stand together, and names that are no senders")
struct JointSenderTests {
    private let invited = [
        "Skogli hytteforening og Ytre Vik hytteeierlag", "Bydel Furuvik", "Plan- og bygningsetaten", "Lia borettslag",
        "Furuvik vel", "Helseetaten",
    ]

    private func find(_ typed: String) throws -> (sender: Sender, cosigners: [Sender]) {
        let bodies = try ShippedData.bodies()
        let finder = try SenderFinder(
            recipients: invited.map { bodies.consulted($0, address: "Gata 1, 0100 FURUVIK") }, bodies: bodies,
            sender: "Furuvik kommune", phrases: ShippedData.sender())
        let found = finder.find(in: TypedDocument.make(typed, name: "svar.docx"))
        return (found.sender, found.cosigners)
    }

    private let body = """
        Vi takker for anledningen til å uttale oss om planen, som vi mener er viktig for innbyggerne i årene framover.
        Mange av forslagene er gode, men noen av dem trenger penger som ikke finnes i budsjettet for de neste årene.
        """

    @Test("Two bodies that are invited under one name are that name, however they write themselves")
    func invitedTogether() throws {
        let reply = try find(
            """
            Skogli hytteforening
            Ytre Vik hytteeierlag
            * Felles uttalelse om planen
            \(body)
            Med hilsen
            For Skogli hytteforening: Egil Dal, leder
            For Ytre Vik hytteeierlag: Anne Lie, styremedlem
            """)
        #expect(reply.sender.name == "Skogli hytteforening og Ytre Vik hytteeierlag", "\(reply.sender.evidence)")
        #expect(reply.sender.isInvited == true)
    }

    @Test("A person with a title under the letter is no rival to the body above it, in nynorsk too")
    func titledPerson() throws {
        let reply = try find(
            """
            Bydel Furuvik
            * Høyringsfråsegn til planen
            \(body)
            Med helsing
            Gudmund Lien, leiar i bydelsutvalet
            Siv Brekkhus, bydelsdirektør
            """)
        #expect(reply.sender.name == "Bydel Furuvik", "\(reply.sender.evidence)")
    }

    @Test(
        "Only a name of whole bodies is a joint name",
        arguments: [
            ("Skogli hytteforening og Ytre Vik hytteeierlag", 2), ("Plan- og bygningsetaten", 1),
            ("Rådet for miljø og klima", 1), ("Naturvernforbundet i Oslo og Akershus", 1),
            ("Lærerforbundet og Vaktmesterlaget og Foreldreforeningen", 3),
        ])
    func jointNames(name: String, count: Int) {
        #expect(JointName.parts(name).count == count)
    }
}
