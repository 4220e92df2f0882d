import Consultation
import Testing

@testable import Analysis

@Suite("The reply's own date")
struct ReplyDateTests {
    private let body =
        "Vi takker for anledningen til å uttale oss om planen, som vi mener er viktig for hele byen i årene framover."

    private func date(of typed: String) throws -> CalendarDay? {
        let bodies = try ShippedData.bodies()
        let finder = try SenderFinder(
            recipients: [bodies.consulted("Bydel Alna", address: "Gata 1, 0100 OSLO")], bodies: bodies,
            sender: "Byrådsavdeling for kultur og næring", phrases: ShippedData.sender())
        return finder.find(in: TypedDocument.make(typed)).dated
    }

    @Test(
        "the reply's own date",
        arguments: [
            "Dato: 14.09.2026", "Oslo, 14. september 2026",
            "Deres ref: 25/1-1 Vår ref: 26/2-3 Saksbeh.: Eva Li Dato: 14.09.2026",
            "Deres dato: 03.06.2026 Vår dato: 14.09.2026", "14.09.2026 – sak 26/2713-2",
            "Sted, dato: Oslo, 14. september 2026",
            "Møtedato: 01.09.2026\nDato: 14.09.2026", "Dato:\n14.09.2026",
            "14.09.2026 Deres ref.: 26/10482-1 Vår ref.: 26/5512-2",
        ])
    func date(line: String) throws {
        let reply = try date(
            of:
                "Bydel Alna\n\(line)\n* Uttalelse\nVi viser til brev av 3. juni 2026 med frist 15. september 2026.")
        #expect(reply?.description == "2026-09-14")
    }

    @Test(
        "no date but others' dates: unknown",
        arguments: [
            "Deres dato: 03.06.2026", "Møtedato: 01.09.2026", "Deres brev av 03.06.2026", "Frist: 15.09.2026",
            "Mottatt 16.09.2026",
        ])
    func noDate(line: String) throws {
        let reply = try date(
            of:
                "Bydel Alna\n\(line)\n* Uttalelse\nVi viser til brev av 3. juni 2026 med frist 15. september 2026.")
        #expect(reply == nil)
    }

    @Test("the date at the signature counts where the head has none")
    func signatureDate() throws {
        #expect(
            try date(of: "Bydel Alna\n* Uttalelse\n\(body)\nOslo, 16.09.2026\nOla Li")?.description == "2026-09-16")
    }

    @Test("the stamp of receipt is not the reply's date")
    func stamp() throws {
        let reply = try date(
            of: "Bydel Alna\tMOTTATT\nRådhuset\t16 SEPT 2026\nOslo, 14. september 2026\n* Uttalelse\n\(body)")
        #expect(reply?.description == "2026-09-14")
        #expect(try date(of: "Bydel Alna\nMOTTATT\n16 SEPT 2026\n* Uttalelse\n\(body)") == nil)
    }
}
