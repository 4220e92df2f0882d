import Language
import Testing

@testable import Analysis

@Suite("Words among colleagues, as the data file has them")
struct ColleagueWordsTests {
    @Test(
        "What is said to a colleague, or of the work on the reply, is told",
        arguments: [
            "Kan du sjekke tallet før vi sender?", "Hugs å rette dette.", "Korrekturlest.", "Er dette din tekst?",
            "Må fikses før innsending.", "Dobbeltsjekkes mot budsjettet.",
        ])
    func colleague(_ text: String) throws {
        #expect(try ShippedReplyData.vocabulary().letters.names(in: text).contains("kollega"))
    }

    @Test(
        "What is said to the sender of the draft is not",
        arguments: [
            "Fem minutter er for lite.", "Bør endres til skal.", "Benkene må ha armlener.",
            "Kommunen må kontrollere lekeapparatene oftere.",
        ])
    func substance(_ text: String) throws {
        #expect(try !ShippedReplyData.vocabulary().letters.names(in: text).contains("kollega"))
    }
}
