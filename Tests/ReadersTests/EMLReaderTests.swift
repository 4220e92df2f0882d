import Consultation
import Foundation
import Readers
import Testing

/// Mails, each the smallest that shows something.
@Suite struct EMLReaderTests {
    private func read(_ mail: String) -> ReadingResult {
        EMLReader().read(SourceFile(name: "svar.eml", hash: ContentHash(rawValue: "00"), bytes: Array(mail.utf8)))
    }

    private func lines(_ mail: String) throws -> [String] {
        let document = try #require(read(mail).document)
        return document.blocks.map { "\($0.kind.rawValue): \(document.text(of: $0))" }
    }

    /// A mail of plain text.
    private func plain(_ body: String, _ more: String = "", subject: String = "Svar") -> String {
        "Subject: \(subject)\nMIME-Version: 1.0\n\(more)\n\(body)"
    }

    @Test func theHeadComesFirstInNorwegian() throws {
        let mail = """
            From: Kari =?utf-8?q?L=C3=B8ken?= =?utf-8?b?w4VzZW4=?=
             <kari@ost.example>
            To: "Postmottak, byen" <post@by.example>
            Date: Mon, 21 Sep 2026 15:33:12 +0200
            Subject: =?iso-8859-1?Q?H=F8ring_=2D_svar?=

            Vi er enige.
            """
        #expect(
            try lines(mail) == [
                "paragraph: Fra: Kari LøkenÅsen <kari@ost.example>",
                "paragraph: Til: Postmottak, byen <post@by.example>",
                "paragraph: Sendt: 21. september 2026 15:33", "title: Høring - svar", "paragraph: Vi er enige.",
            ])
    }

    @Test(arguments: [
        ("quoted-printable", "iso-8859-1", "Bl=E5b=\n=E6r"), ("base64", "windows-1252", "QmzlYuZy"),
        ("base64", "utf-8", "QmzDpWLDpnI="), ("8bit", "utf-8", "Blåbær"),
    ])
    func encodingsAndCharacterSetsAreUndone(_ encoding: String, _ charset: String, _ body: String) throws {
        let more = "Content-Type: text/plain; charset=\"\(charset)\"\nContent-Transfer-Encoding: \(encoding)\n"
        #expect(try lines(plain(body, more)) == ["title: Svar", "paragraph: Blåbær"])
    }

    @Test func plainTextGoesBeforeHTMLAndHTMLBeforeNothing() throws {
        func mail(_ text: String) -> String {
            plain(
                """
                --x
                Content-Type: text/plain

                \(text)
                --x
                Content-Type: text/html

                <html><head><title>T</title><style>p {}</style></head><body><p>F&oslash;rste<br>linje</p>
                <ul><li>punkt</li></ul><div>nest <b>sist</b></div><div>sist</div></body></html>
                --x--
                """, "Content-Type: multipart/alternative; boundary=x\n")
        }
        #expect(try lines(mail("Ren tekst")) == ["title: Svar", "paragraph: Ren tekst"])
        #expect(
            try lines(mail(" ")) == [
                "title: Svar", "paragraph: Første\nlinje", "list_item: • punkt", "paragraph: nest sist\nsist",
            ])
    }

    @Test func attachmentsAreHandedBackAndPicturesInTheTextAreNot() throws {
        let mail = plain(
            """
            --x
            Content-Type: text/plain

            Se vedlegg.
            --x
            Content-Type: application/pdf
            Content-Disposition: attachment; filename*=utf-8''h%C3%B8ring.pdf
            Content-Transfer-Encoding: base64

            JVBERg==
            --x
            Content-Type: image/png; name=logo.png
            Content-ID: <logo>
            Content-Transfer-Encoding: base64

            AAAA
            --x--
            """, "Content-Type: multipart/mixed; boundary=\"x\"\n")
        let result = read(mail)
        #expect(result.attachments == [Attachment(name: "høring.pdf", bytes: Array("%PDF".utf8))])
        #expect(result.diagnostics.map(\.identifier) == ["eml.attachments"])
    }

    @Test(arguments: [
        "-----Opprinnelig melding-----\nFra: Post\nSendt: i går", "Fra: Post\nSendt: 3. juni 2026\nEmne: Høring",
        "Den 3. juni 2026 kl. 12:41 skrev Post <post@by.example>:", "Den 3. juni skreiv Post\n<post@by.example>:",
        "On 3 June 2026, Post wrote:",
    ])
    func anEarlierMailIsSetApart(_ head: String) throws {
        let kinds = try lines(plain("Vi er enige.\n\n\(head)\n\nByen sender utkastet på høring.")).map {
            $0.prefix { $0 != ":" }
        }
        #expect(kinds == ["title", "paragraph", "quoted_mail", "quoted_mail"])
    }

    @Test func answersBetweenQuotedLinesAreTheMailsOwn() throws {
        #expect(
            try lines(plain("> Hva mener dere?\n\nVi er enige.\n> Og frist?\nJa."))
                == [
                    "title: Svar", "quoted_mail: Hva mener dere?", "paragraph: Vi er enige.", "quoted_mail: Og frist?",
                    "paragraph: Ja.",
                ])
    }

    @Test func whatIsPassedOnWithoutAWordIsTheMail() throws {
        let body = "Fra: Kari\nTil: Post\nSendt: i dag\n\nVi er enige."
        #expect(try lines(plain(body)).allSatisfy { !$0.hasPrefix("quoted_mail") })
        #expect(
            try lines(plain("Se under.\n\n\(body)", subject: "VS: Svar")).allSatisfy { !$0.hasPrefix("quoted_mail") })
        #expect(try lines(plain("Se under.\n\n\(body)")).contains { $0.hasPrefix("quoted_mail") })
    }

    @Test func linesThatWereFullAreOneParagraphAndOthersAreNot() throws {
        let full = "Vi mener at planen er god, men at den må si hvem som har ansvaret når noe\nsvikter."
        #expect(
            try lines(plain(full)) == ["title: Svar", "paragraph: \(full.replacingOccurrences(of: "\n", with: " "))"])
        #expect(try lines(plain("Hilsen\nKari\nleder")) == ["title: Svar", "paragraph: Hilsen\nKari\nleder"])
        let flowed = "Content-Type: text/plain; format=flowed\n"
        #expect(try lines(plain("Vi er \nenige.\nHei", flowed)) == ["title: Svar", "paragraph: Vi er enige.\nHei"])
    }

    @Test func aLineLongerThanMailBreaksIsAParagraph() throws {
        let long = "PS: " + String(repeating: "ord ", count: 40).trimmingCharacters(in: .whitespaces)
        #expect(
            try lines(plain("Kari\nleder\n\(long)")) == ["title: Svar", "paragraph: Kari\nleder", "paragraph: \(long)"])
    }

    @Test func aMailThatCannotBeReadIsToldOf() {
        #expect(read("Subject: Svar\n\n \n").diagnostics.map(\.identifier) == ["eml.no-text"])
        #expect(
            read("Subject: Svar\nContent-Type: application/pkcs7-mime\n\nAAAA").diagnostics.map(\.identifier) == [
                "eml.encrypted"
            ])
        #expect(read("").document == nil)
    }

    @Test func aMailCutShortKeepsWhatCame() throws {
        let mail = plain("--x\nContent-Type: text/plain\n\nVi er enige", "Content-Type: multipart/mixed; boundary=x\n")
        #expect(try lines(mail) == ["title: Svar", "paragraph: Vi er enige"])
    }

    @Test func partsInPartsWithoutEndAreNotFollowed() {
        let level = { (n: Int) in "--b\nContent-Type: multipart/mixed; boundary=b\n\n" }
        let mail = plain((0..<500).map(level).joined(), "Content-Type: multipart/mixed; boundary=b\n")
        #expect(read(mail).document == nil)
    }

    @Test func plainTextAndPagesAreReadToo() {
        let read = { (reader: TextReader, text: String) in
            reader.read(SourceFile(name: "x", hash: ContentHash(rawValue: "0"), bytes: Array(text.utf8))).document?.text
        }
        #expect(read(TextReader(.txt), "Bydel Øst\r\n\r\nVi er enige.\r\n1. Ja") == "Bydel Øst\nVi er enige.\n1. Ja")
        #expect(read(TextReader(.html), "<p>Vi er <i>enige</i></p><p>Ja &amp; takk</p>") == "Vi er enige\nJa & takk")
        #expect(read(TextReader(.txt), " \n") == nil)
    }

    @Test func textUnderAnotherFormatsNameIsUnread() {
        let text = SourceFile(name: "svar.docx", hash: ContentHash(rawValue: "0"), bytes: Array("ingen pakke".utf8))
        #expect(TextReader(.txt).read(text).diagnostics.map(\.identifier) == ["text.other-name"])
        let page = SourceFile(name: "svar.pdf", hash: ContentHash(rawValue: "0"), bytes: Array("<html>404</html>".utf8))
        #expect(TextReader(.html).read(page).diagnostics.map(\.identifier) == ["text.other-name"])
    }

    @Test func otherFormsOfTheTextAreNoAttachments() throws {
        func mail(_ text: String) -> String {
            plain(
                "--x\n\n\(text)\n--x\nContent-Type: application/rtf\n\n{\\rtf1 Hei}\n--x--\n",
                "Content-Type: multipart/alternative; boundary=x\n")
        }
        #expect(read(mail("Hei")).attachments.isEmpty)
        #expect(read(mail("")).attachments.count == 1)
    }

    // MARK: Headings

    @Test func shortLinesThatStandApartAreHeadingsOfWhatFollows() throws {
        let body = """
            Hei!

            VÅRE SYNSPUNKTER

            Belysning

            Vi mener at gangveien må ha lys hele døgnet.

            2.1 Brøyting

            Veien må brøytes før klokka sju.

            1. Lys

            2. Brøyting

            Oslo 2026

            Med vennlig hilsen

            Kari Moe

            Denne meldingen er bare til den som den er sendt til.
            """
        #expect(
            try lines(plain(body)) == [
                "title: Svar", "paragraph: Hei!", "heading: VÅRE SYNSPUNKTER", "heading: Belysning",
                "paragraph: Vi mener at gangveien må ha lys hele døgnet.", "heading: 2.1 Brøyting",
                "paragraph: Veien må brøytes før klokka sju.", "list_item: 1. Lys", "list_item: 2. Brøyting",
                "paragraph: Oslo 2026", "paragraph: Med vennlig hilsen", "paragraph: Kari Moe",
                "paragraph: Denne meldingen er bare til den som den er sendt til.",
            ])
    }

    @Test func aPageThatSaysTheSameAndMoreIsReadBeforeThePlainText() throws {
        let text = "Belysning\nVi vil ha lys.\n* Brøyting\n* Benker"
        func mail(_ page: String) -> String {
            plain(
                "--x\nContent-Type: text/plain\n\n\(text)\n--x\nContent-Type: text/html\n\n\(page)\n--x--\n",
                "Content-Type: multipart/alternative; boundary=x\n")
        }
        let page = "<p><b>Belysning</b></p><p>Vi vil ha <b>lys</b>.</p><ol><li>Brøyting</li><li>Benker</li></ol>"
        #expect(
            try lines(mail(page)) == [
                "title: Svar", "heading: Belysning", "paragraph: Vi vil ha lys.", "list_item: 1. Brøyting",
                "list_item: 2. Benker",
            ])
        // A page that has lost words is not the mail.
        #expect(try lines(mail("<h1>Belysning</h1><p>Vi vil ha lys.</p>")).contains("list_item: * Brøyting"))
    }

    @Test func theFirstLineMaySayWhoWrites() throws {
        #expect(
            try lines(plain("Ungdomsrådet i Bekk\n\nVi er elleve ungdommer."))
                == ["title: Svar", "paragraph: Ungdomsrådet i Bekk", "paragraph: Vi er elleve ungdommer."])
    }

    @Test func headingsOfAPageHaveTheirLevels() throws {
        let mail = plain("<h2>Lys</h2><p>Ja.</p><h3>Benker</h3><p>Nei</p>", "Content-Type: text/html\n")
        let document = try #require(read(mail).document)
        #expect(document.blocks.map(\.level) == [nil, 2, nil, 3, nil])
    }
}
