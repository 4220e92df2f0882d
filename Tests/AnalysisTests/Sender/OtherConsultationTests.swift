import Configuration
import Consultation
import Language
import Testing

@testable import Analysis

@Suite("Replies to another consultation")
struct OtherConsultationTests {
    private func evidence(_ typed: String, name: String = "svar.docx", reference: String = "26/100") throws -> String? {
        let consultation = CaseDescription(
            title: "Plan for lekeplasser", reference: reference, sender: "Furuvik kommune", sent: nil, deadline: nil,
            recipients: [], sections: [], themes: [], questions: [])
        let draft = Draft(title: "Lekeplasser i Furuvik 2027–2030", sections: [])
        let words = try DataFiles().load(WordData.self, from: "stopwords")
        return OtherConsultation(consultation: consultation, draft: draft, words: words)
            .evidence(in: TypedDocument.make(typed, name: name))
    }

    private let astray = """
        Åsen vel
        = Uttalelse til forslag om skjenketider og gatemusikk, saksnr. 26/200
        Åsen vel viser til høring av forslag om skjenketider og gatemusikk, sak 26/200.
        Vi mener at musikken bør slutte klokka ti.
        """

    @Test("A subject that names another case's number and another matter says so itself")
    func otherCase() throws {
        #expect(try evidence(astray)?.contains("skjenketider") == true)
    }

    @Test("This case's number anywhere, in whatever form, makes it this case's reply")
    func ownNumber() throws {
        #expect(try evidence(astray + "\nDeres ref. 2026/100") == nil)
        #expect(try evidence(astray, name: "26_100 Åsen vel.docx") == nil)
        #expect(try evidence(astray, reference: "26/100, 26/200") == nil)
    }

    @Test(
        "A body's own case number beside this case's matter, or beside no matter at all, tells nothing",
        arguments: [
            "= Uttalelse til lekeplassplanen, vår sak 26/200", "= Høyringsfråsegn frå Ytre Dal kommune, sak 26/200",
            "= Svar på høring, saksnr. 26/200", "= Uttalelse om skjenketider og gatemusikk",
        ])
    func thisCase(subject: String) throws {
        #expect(try evidence("Åsen vel\n\(subject)\nVi mener at musikken bør slutte klokka ti.") == nil)
    }

    @Test("A case without a number takes no reply for another's")
    func noReference() throws {
        #expect(try evidence(astray, reference: "") == nil)
    }
}
