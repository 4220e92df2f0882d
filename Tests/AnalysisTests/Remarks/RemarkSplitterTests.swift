import Consultation
import Testing

@testable import Analysis

@Suite("Finding remarks")
struct RemarkSplitterTests {
    private func expectRemarks(_ typed: String, sender: String? = nil, questions: [String] = []) throws {
        let reply = MarkedReply(typed)
        let parts = try reply.split(questions: questions, sender: sender)
        #expect(MarkedReply.found(parts) == reply.expected)
    }

    @Test("Letterhead, procedure, courtesy and signature are no remarks")
    func frame() throws {
        try expectRemarks(
            """
            Furuvik kommune
            Teknisk etat
            Postboks 12, 4321 FURUVIK
            Deres ref.: 25/5531    Vår ref.: 26/77-3
            Høringsuttalelse – plan for uteområder
            Vi viser til høringsbrev av 3. juni 2026.
            Saken ble behandlet i ledermøtet 2. september og enstemmig vedtatt.
            # Merknader til planen
            ⟦Etaten støtter målet om flere grønne tak.⟧
            ⟦Vi savner en vurdering av hvem som skal betale for vedlikeholdet, og ber om at det tas inn.⟧
            Med vennlig hilsen
            Kari Holm
            direktør
            """)
    }

    @Test("Praise and the complaint after it are two remarks")
    func turn() throws {
        try expectRemarks(
            """
            Bydel Furuvik
            # Våre merknader
            ⟦Bydelen er svært positiv til planen og støtter de fire målene.⟧ ⟦Derimot savner vi en frist, \
            og uten den vil tiltakene bli utsatt igjen.⟧
            """)
    }

    @Test("A cell that only points, or says nothing, is no remark; remark and proposal in two cells are two")
    func table() throws {
        try expectRemarks(
            """
            Teknisk etat
            # Merknader
            |! Kapittel | Side | Merknad | Forslag |
            | 3.1 | 14 | ⟦Fristen er for kort for de minste virksomhetene.⟧ | ⟦Endre fristen til tre år.⟧ |
            | 3.2 | 15 | Ingen merknad | – |
            | Føring 12 | 16 | ⟦Vi støtter at ordningen blir fast.⟧ | Ingen |
            """)
    }

    @Test("A proposal that fell, and points that were not adopted, are not the body's view")
    func fallen() throws {
        let reply = MarkedReply(
            """
            Bydel Furuvik
            # Innstilling
            1. ⟦Bydelen støtter planen.⟧
            2. Bydelen ber om at fristen utsettes til 2030.
            # Vedtak
            Innstillingens punkt 1 ble enstemmig vedtatt. Punkt 2 ble ikke vedtatt. I stedet ble dette vedtatt:
            3. ⟦Bydelen ber byrådet om å holde fast ved fristen.⟧
            # Behandling
            Rødt fremmet forslag om at planen bør trekkes. Forslaget fikk 2 stemmer og falt.
            """)
        let parts = try reply.split()
        #expect(MarkedReply.found(parts) == reply.expected)
        #expect(parts.accounts.filter { $0.reason == .fallenProposal }.count == 2)
    }

    @Test("A recommendation that another resolution replaced is fallen")
    func replaced() throws {
        try expectRemarks(
            """
            Bydel Furuvik
            # Innstilling fra bydelsdirektøren
            1. Bydelen støtter planen fullt ut.
            # Vedtak
            1. ⟦Bydelen kan ikke støtte planen slik den er, og ber om at den trekkes.⟧
            """)
    }

    @Test("Struck text is never a remark")
    func struck() throws {
        let reply = MarkedReply(
            """
            Teknisk etat
            # Merknader
            ~ Vi går imot hele planen og ber om at den trekkes.
            ⟦Vi støtter planen, men ber om at fristen utsettes.⟧
            """)
        let parts = try reply.split()
        #expect(MarkedReply.found(parts) == reply.expected)
        #expect(parts.accounts.contains { $0.reason == .struckText })
    }

    @Test("The mail that is answered is no part of the answer")
    func quotedMail() throws {
        let reply = MarkedReply(
            """
            Hei,
            ⟦Vi ber om at fristen utsettes til 2030, og mener at kravet bør strykes.⟧
            Mvh
            Kari Holm
            Fra: Postmottak Sendt: 3. juni 2026 10:12 Til: Alle Emne: Høring
            Vi ber om at uttalelser sendes digitalt innen fristen.
            """)
        let parts = try reply.split()
        #expect(MarkedReply.found(parts) == reply.expected)
        #expect(parts.accounts.contains { $0.reason == .quotedMail })
    }

    @Test("The draft's own words in a quotation are no remark, what is said of them is")
    func quotedDraft() throws {
        let section = DraftSection(
            section: Section(id: "1", title: "Mål", level: 1),
            paragraphs: ["Alle skal ha tilgang til et grøntområde innen fem minutter fra boligen."])
        let reply = MarkedReply(
            """
            Teknisk etat
            # Til kapittel 1
            > Alle skal ha tilgang til et grøntområde innen fem minutter fra boligen.
            ⟦Vi foreslår at «fem minutter» endres til «ti minutter».⟧
            """)
        let parts = try reply.split(draft: Draft(title: "Plan", sections: [section]))
        #expect(MarkedReply.found(parts) == reply.expected)
        #expect(parts.accounts.contains { $0.reason == .quotedDraft })
        #expect(parts.remarks.first?.context.quotation?.hasPrefix("Alle skal ha") == true)
        #expect(parts.remarks.first?.context.headings == ["Til kapittel 1"])
    }

    @Test("The letter's questions and the fields about who answers are no remarks")
    func form() throws {
        try expectRemarks(
            """
            ? Organisasjon
            ! Furuvik velforening
            ? Spørsmål
            Er målet om tjue prosent flere grønne tak i 2034 et riktig mål?
            ! ⟦Vi støtter målet, men mener at fristen bør være 2030.⟧
            ? Andre kommentarer
            ! Ingen.
            """, questions: ["Er målet om tjue prosent flere grønne tak i 2034 et riktig mål?"])
    }

    @Test("The background a body tells under such a heading is no remark; a chapter of the draft by that name is")
    func background() throws {
        try expectRemarks(
            """
            Bydel Furuvik
            # Saken gjelder
            Byrådet har sendt på høring et utkast til plan. Planen inneholder fire mål og tolv tiltak.
            # Kapittel 1 Innledning
            ⟦Vi mener at innledningen bør nevne de minste barna.⟧
            """)
    }

    @Test("The same reply gives the same parts")
    func determinism() throws {
        let reply = MarkedReply("Bydel Furuvik\n# Merknader\nVi støtter planen. Vi savner en frist, og ber om en.")
        #expect(try reply.split() == reply.split())
    }

    @Test("An empty document, and one without sentences, give no remarks and are not taken for an answer")
    func nothing() throws {
        for typed in ["", "Furuvik kommune", "1. \n–"] {
            let parts = try MarkedReply(typed).split()
            #expect(parts.remarks.isEmpty)
            #expect(parts.status == .unread)
        }
    }
}
