import Consultation
import Testing

@testable import Analysis

@Suite("What kind of answer a reply is")
struct ReplyStatusTests {
    @Test(
        "A statement that there is nothing to say is told apart from declining and from joining another",
        arguments: [
            ("Etaten har ingen merknader til utkastet.", ReplyStatus.withoutRemarks),
            ("Bydelsutvalget tar saken til orientering.", .withoutRemarks),
            ("Utvalet har ikkje merknader til planen.", .withoutRemarks),
            ("Kommuneadvokaten finner ikke grunn til å uttale seg i saken.", .declined),
            ("Etaten ønsker ikke å avgi uttalelse.", .declined),
            ("Klubben slutter seg til Fagforbundets uttalelse.", .joint),
            ("Laget slutter seg helt og fullt til uttalelsen fra Åsen vel av 4. mai.", .joint),
            ("Planen reiser ikke spørsmål som gir kontoret grunn til å uttale seg.", .declined),
            (
                "Bydelen støtter planen, men ber om at fristen utsettes til 2030. Kravet om rapportering bør strykes.",
                .withRemarks
            ),
            ("Vi sender dette brevet i posten på mandag.", .unread),
        ])
    func statuses(text: String, status: ReplyStatus) throws {
        let parts = try MarkedReply("Furuvik\nVi viser til høringsbrev av 3. juni.\n\(text)\nMed hilsen\nKari").split()
        #expect(parts.status == status)
        #expect(parts.remarks.isEmpty == (status != .withRemarks))
    }

    @Test("To join another's reply is no remark of one's own, what is added to it is")
    func joining() throws {
        let parts = try MarkedReply(
            "Furuvik\nLaget slutter seg til høringssvaret fra Åsen vel, som vi har fått i kopi.\nVi mener i tillegg at benkene må få rygg."
        ).split()
        #expect(parts.remarks.map(\.text) == ["Vi mener i tillegg at benkene må få rygg."])
    }

    @Test("Nothing to say on one chapter is not nothing to say")
    func partly() throws {
        let parts = try MarkedReply(
            "Furuvik\n# Merknader\nVi har ingen merknader til kapittel 1.\nVi går imot kravet i kapittel 2, og ber om at det strykes."
        ).split()
        #expect(parts.status == .withRemarks)
        #expect(parts.accounts.contains { $0.reason == .noRemark })
    }

    @Test(
        "The language of a reply is told by its small words",
        arguments: [
            ("Vi ber om at det ikke blir endret, og hvordan dette skal gjøres.", "nb"),
            ("Vi ber om at det ikkje vert endra, og korleis dette skal gjerast.", "nn"),
            ("We support the plan and ask that it be changed by the city.", "en"),
        ])
    func language(text: String, code: String) throws {
        #expect(try MarkedReply("Furuvik\n\(text)").split().language == code)
    }

    @Test("A plain statement of no remarks holds beside sentences that take no side")
    func plainStatementHolds() throws {
        let reply = MarkedReply(
            """
            Bydel Furuvik
            Planen ble lagt frem for bydelsutvalget i mai sammen med en muntlig orientering. Orienteringen gjaldt \
            gebyrene og at det gamle kravet ikke lenger er pålagt. Eldrerådet fikk saken tilsendt og svarer selv.
            Bydelsutvalget vedtok enstemmig: «Bydel Furuvik har ingen merknader til utkastet.»
            Spørsmål kan rettes til avdelingsdirektøren.
            """)
        #expect(try reply.split().status == .withoutRemarks)
    }
}
