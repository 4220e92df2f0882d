import Consultation
import Tables
import Testing

@Suite struct RegisterTests {
    @Test func everyInvitedBodyHasARowThenTheUninvitedThenUnknownSenders() {
        var builder = CaseBuilder()
        builder.invite("Bydel Bekk")
        builder.invite("Bydel Ås")
        builder.reply(from: nil)
        builder.reply(from: "Turlaget", group: .interestGroup)
        builder.reply(from: "Bydel Ås")
        let register = CaseTables(of: builder.snapshot).table("mottaksoversikt")
        #expect(register.column("Instans") == ["Bydel Bekk", "Bydel Ås", "Turlaget", "ukjent avsender"])
        #expect(register.column("Invitert") == ["ja", "ja", "nei", "ukjent"])
        #expect(register.column("Svar") == ["ikke svart", "med merknader", "med merknader", "med merknader"])
    }

    @Test func anUnreadFileIsReceivedAndNeitherSilentNorWithoutRemarks() {
        var builder = CaseBuilder()
        builder.invite("Bydel Bekk")
        builder.reply(from: "Bydel Bekk", status: .unread)
        let tables = CaseTables(of: builder.snapshot)
        #expect(tables.table("mottaksoversikt").column("Svar") == ["ulest"])
        #expect(tables.table("ikke-svart").rows.isEmpty)
        #expect(tables.table("ulest").column("Instans") == ["Bydel Bekk"])
        #expect((tables.summary.answered, tables.summary.silent, tables.summary.withoutRemarks) == (1, 0, 0))
        #expect(tables.summary.unread == 1)
    }

    @Test func aFileReadInPartIsCountedAsReadAndToldOf() {
        var builder = CaseBuilder()
        builder.invite("Bydel Bekk")
        let late = Diagnostic(
            identifier: "pages.too-many-scanned", severity: .warning, file: "svar-0.pdf", place: "side 401–450",
            summary: "", cure: "")
        let note = Diagnostic(identifier: "scan.recognised", severity: .note, file: nil, summary: "", cure: "")
        builder.reply(from: "Bydel Bekk", diagnostics: [note, late])
        builder.reply(from: "Turlaget", diagnostics: [note])
        let tables = CaseTables(of: builder.snapshot)
        let register = tables.table("mottaksoversikt")
        #expect(register.column("Svar") == ["med merknader, delvis ulest", "med merknader"])
        #expect(register.column("Kontroller")[0].contains("side 401–450"))
        #expect(tables.summary.partlyUnread == 1 && tables.summary.unread == 0 && tables.summary.needsPerson)
    }

    @Test func theNewestFileCountsAndAllAreListed() {
        var builder = CaseBuilder()
        builder.invite("Bydel Bekk")
        builder.reply(from: "Bydel Bekk", dated: CalendarDay(year: 2026, month: 9, day: 2), file: "b.pdf")
        builder.reply(
            from: "Bydel Bekk", status: .declined, dated: CalendarDay(year: 2026, month: 9, day: 20), file: "a.pdf")
        builder.reply(from: "Bydel Bekk", status: .unread, dated: nil, file: "c.pdf")
        let register = CaseTables(of: builder.snapshot).table("mottaksoversikt")
        #expect(register.column("Svar") == ["avstår", "eldre fil: med merknader", "eldre fil: ulest"])
        #expect(register.column("For sent") == ["ja", "nei", "ukjent"])
        #expect(register.column("Nr.") == ["2", "3", "4"])
    }

    @Test func aBodyWithRemarksInTheTablesIsNeverCalledWithoutRemarks() {
        var builder = CaseBuilder()
        builder.invite("Bydel Bekk")
        builder.reply(from: "Bydel Bekk", dated: CalendarDay(year: 2026, month: 9, day: 2), points: [.init()])
        builder.reply(
            from: "Bydel Bekk", status: .withoutRemarks, dated: CalendarDay(year: 2026, month: 9, day: 5))
        let tables = CaseTables(of: builder.snapshot)
        #expect(tables.table("mottaksoversikt").column("Svar").first == "med merknader")
        #expect(tables.summary.withoutRemarks == 0)
    }

    @Test func anotherVoicesRemarksLeaveTheBodyWithoutRemarks() {
        var builder = CaseBuilder()
        builder.invite("Bydel Bekk")
        builder.reply(from: "Bydel Bekk", status: .withoutRemarks, points: [.init(voice: "Ungdomsrådet")])
        #expect(CaseTables(of: builder.snapshot).summary.withoutRemarks == 1)
    }

    @Test func eachSignatoryOfAJointReplyHasAnsweredAndItsRemarksCountOnce() {
        var builder = CaseBuilder()
        builder.invite("Bydel Bekk")
        builder.invite("Bydel Ås")
        builder.reply(from: "Bydel Ås", cosigners: ["Bydel Bekk"], points: [.init(), .init()])
        let tables = CaseTables(of: builder.snapshot)
        let register = tables.table("mottaksoversikt")
        #expect(register.column("Svar") == ["felles", "med merknader"])
        #expect(register.column("Merknader") == ["", "2"])
        #expect(tables.summary.answered == 2)
        #expect(tables.table("tema-gruppe").words[0][1] == "2/2")
        #expect(tables.table("instans-avsnitt").column("Instans") == ["Bydel Ås og Bydel Bekk"])
    }

    @Test func anAliasAndOtherSpacingNameTheSameBody() {
        var builder = CaseBuilder()
        builder.invite("Barne- og familieetaten", .agency, aliases: ["BFE"])
        builder.reply(from: "bfe")
        builder.reply(from: "Barne-  og Familieetaten")
        let summary = CaseTables(of: builder.snapshot).summary
        #expect((summary.invited, summary.answered, summary.uninvited) == (1, 1, 0))
    }

    @Test func withoutADeadlineLatenessIsUnknown() {
        var builder = CaseBuilder()
        builder.deadline = nil
        builder.reply(from: "Turlaget")
        let tables = CaseTables(of: builder.snapshot)
        #expect(tables.table("mottaksoversikt").column("For sent") == ["ukjent"])
        #expect(tables.summary.late == 0)
    }

    @Test func theDeadlinesOwnDayIsInTime() {
        var builder = CaseBuilder()
        builder.reply(from: "A", dated: CalendarDay(year: 2026, month: 9, day: 15))
        builder.reply(from: "B", dated: CalendarDay(year: 2026, month: 9, day: 16))
        #expect(CaseTables(of: builder.snapshot).table("mottaksoversikt").column("For sent") == ["nei", "ja"])
    }

    @Test func attachmentsStandByGroupAndNorwegianAlphabetAfterTheDraft() {
        var builder = CaseBuilder()
        for (name, group) in [
            ("Ombudet", BodyGroup.ombud), ("Bydel Østli", .district), ("Bydel Ås", .district),
            ("Bydel Ærfugl", .district), ("Etat Z", .agency), ("Etat A", .agency),
        ] {
            builder.invite(name, group)
            builder.reply(from: name)
        }
        builder.reply(from: "Bydel Bekk", group: .district)
        builder.reply(from: nil)
        var wording = Wording()
        wording.groups = [BodyGroup.district, .agency, .ombud].map {
            GroupName(
                id: $0.rawValue, short: "", singular: "", definite: "", plural: "", definitePlural: "", one: "én")
        }
        let tables = CaseTables(of: builder.snapshot, wording: wording, outcomes: OutcomeList())
        let list = tables.attachments.tables[0]
        #expect(list.column("Vedlegg") == (1...9).map { "Vedlegg \($0)" })
        #expect(
            list.column("Dokument") == [
                "Plan for stier", "Høringssvar Bydel Bekk", "Høringssvar Bydel Ærfugl", "Høringssvar Bydel Østli",
                "Høringssvar Bydel Ås", "Høringssvar Etat A", "Høringssvar Etat Z", "Høringssvar Ombudet",
                "Høringssvar, ukjent avsender",
            ])
    }
}
