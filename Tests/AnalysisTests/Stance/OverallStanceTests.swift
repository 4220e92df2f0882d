import Consultation
import Testing

@testable import Analysis

@Suite("The stance of a whole reply")
struct OverallStanceTests {
    private func overall(_ typed: String) throws -> OverallStance {
        let parts = try MarkedReply(typed).split()
        let classifier = try ShippedReplyData.classifier()
        return classifier.overall(of: parts, judgements: parts.remarks.map(classifier.classify)).value
    }

    @Test("Nothing found gives nothing known")
    func unknown() throws {
        #expect(try overall("Furuvik kommune") == .unknown)
    }

    @Test("No remarks is a stance of its own")
    func noRemarks() throws {
        #expect(try overall("Furuvik\nEtaten har ingen merknader til utkastet.") == .noRemarks)
    }

    @Test("Support of the draft with reservations is support with remarks")
    func withRemarks() throws {
        let typed = """
            Furuvik
            # Merknader
            Bydelen støtter planen og målene i den.
            Vi savner en frist, og ber om at den tas inn.
            Vi er glade for at klubben får bli.
            """
        #expect(try overall(typed) == .supportsWithRemarks)
    }

    @Test("Refusal throughout is opposition")
    func opposes() throws {
        let typed = """
            Furuvik
            # Merknader
            Foreningen går imot planen og kan ikke støtte den.
            Vi fraråder at kravet innføres.
            Vi protesterer mot at plassene fjernes, det er uakseptabelt.
            """
        #expect(try overall(typed) == .opposes)
    }

    @Test("Another voice's remarks do not count as the sender's")
    func nested() throws {
        let typed = """
            Furuvik
            # Merknader
            Bydelen støtter planen og er glad for målene.
            # Uttalelse fra eldrerådet
            Rådet går imot planen og kan ikke støtte den.
            Rådet fraråder at kravet innføres.
            """
        #expect(try overall(typed) == .supports)
    }
}
