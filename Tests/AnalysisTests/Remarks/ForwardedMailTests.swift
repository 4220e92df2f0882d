import Consultation
import Testing

@testable import Analysis

@Suite("A mail that passes a reply on")
struct ForwardedMailTests {
    private func reply(subject: String, cover: String, passedOn: String, below: String) -> MarkedReply {
        let typed = MarkedReply(
            """
            \(subject)
            \(cover)
            Fra: Per Moe Sendt: 3. juni 2026 10:12 Til: Kari Holm Emne: uttalelse
            \(passedOn)
            -----Opprinnelig melding----- Fra: Postmottak Sendt: 1. juni 2026 09:00 Til: Kari Holm Emne: Høring
            \(below)
            """)
        let blocks = typed.document.blocks.enumerated().map { index, block in
            index == 0 ? Block(kind: .title, range: block.range) : block
        }
        return MarkedReply(document: typed.document.with(blocks), expected: typed.expected)
    }

    @Test("What is passed on is the reply; the letter below it is quoted")
    func passedOn() throws {
        let reply = reply(
            subject: "VS: uttalelse", cover: "Hei, her kommer svaret vårt. Mvh Kari",
            passedOn: "⟦Vi ber om at fristen utsettes til 2030, og mener at kravet om sju beholdere bør strykes.⟧",
            below: "Kommunen sender med dette forslaget på høring. Vi ber om svar innen fristen.")
        let parts = try reply.split()
        #expect(MarkedReply.found(parts) == reply.expected)
        #expect(
            parts.accounts.contains {
                $0.reason == .quotedMail && reply.document.text.slice($0.range).contains("sender med dette")
            })
    }

    @Test("A cover that takes a stand is the reply itself")
    func stand() throws {
        let reply = reply(
            subject: "VS: uttalelse",
            cover: "Hei, ⟦vi støtter forslaget, men ber om at fristen utsettes til 2030.⟧",
            passedOn: "Vi mener at hele planen bør trekkes, men dette er bare et utkast som ikke ble vedtatt i styret.",
            below: "Kommunen sender med dette forslaget på høring.")
        #expect(try !reply.split().remarks.contains { $0.text.contains("bør trekkes") })
    }

    @Test("The consultation's own mail, passed on without a word, is no reply")
    func consultation() throws {
        let reply = reply(
            subject: "VS: Høring", cover: "Til orientering.",
            passedOn:
                "Kommunen sender med dette forslag på høring. Vi ber om at uttalelser sendes digitalt innen fristen.",
            below: "Vi mener dette.")
        #expect(try reply.split().remarks.isEmpty)
    }
}

extension SourceDocument {
    /// The same text with other blocks.
    func with(_ blocks: [Block]) -> SourceDocument {
        SourceDocument(
            hash: hash, fileName: fileName, format: .eml, text: text, blocks: blocks, pageCount: nil)
    }
}
