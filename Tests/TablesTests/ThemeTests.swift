import Consultation
import Tables
import Testing

@Suite struct ThemeTests {
    @Test func bodiesAreCountedOnceHoweverManyFilesAndRemarksTheyHave() {
        var builder = CaseBuilder()
        builder.invite("Bydel Bekk")
        builder.invite("Bydel Ås")
        builder.invite("Bydel Li")
        builder.reply(from: "Bydel Bekk", points: [.init(), .init()])
        builder.reply(from: "Bydel Bekk", points: [.init()])
        builder.reply(from: "Bydel Ås", status: .withoutRemarks)
        let table = CaseTables(of: builder.snapshot).table("tema-gruppe")
        #expect(table.words[0] == ["Tema T1", "1/2", "1/2", "3", "0"])
        #expect(table.words[1] == ["Tema T2", "0/2", "0/2", "0", "0"])
    }

    @Test func voicesAndUnknownSendersAddToNeitherNumber() {
        var builder = CaseBuilder()
        builder.invite("Bydel Ås")
        builder.reply(from: "Bydel Ås", points: [.init(voice: "Ungdomsrådet")])
        builder.reply(from: nil, points: [.init()])
        let table = CaseTables(of: builder.snapshot).table("tema-gruppe")
        #expect(table.words[0] == ["Tema T1", "0/1", "0/1", "2", "1"])
    }

    @Test func aBodyWhoseOnlyReplyIsUnreadIsNotAmongThoseThatCouldHaveSpoken() {
        var builder = CaseBuilder()
        builder.invite("Bydel Ås")
        builder.invite("Bydel Li")
        builder.reply(from: "Bydel Ås", status: .unread)
        builder.reply(from: "Bydel Li", points: [.init()])
        #expect(CaseTables(of: builder.snapshot).table("tema-gruppe").words[0][1] == "1/1")
    }

    @Test func theDigestSaysInWordsWhoHasSpoken() {
        var builder = CaseBuilder()
        for name in ["A", "B", "C"] {
            builder.invite(name)
            builder.reply(from: name, points: name == "C" ? [] : [.init(stance: .oppose)])
        }
        var wording = Wording()
        wording.groups = [
            GroupName(
                id: "bydel", short: "Bydeler", singular: "bydel", definite: "bydelen", plural: "bydeler",
                definitePlural: "bydelene", one: "én")
        ]
        let digest = CaseTables(of: builder.snapshot, wording: wording, outcomes: OutcomeList()).digest
        #expect(
            digest.elements.contains(
                .paragraph("2 merknader fra 2 av 3 instanser med lest svar: to av de tre bydelene.")))
        #expect(digest.elements.contains(.paragraph("Ingen av svarene har merknader om temaet.")))
        #expect(digest.elements.contains(.heading("Imot (2)", level: 2, id: "tema-1-imot")))
    }

    @Test func everyRemarkOfAThemeIsQuotedUnderItWithItsSource() {
        var builder = CaseBuilder()
        builder.reply(from: "A", file: "a.pdf", points: [.init(themes: ["T1", "T3"], text: "Mer lys.")])
        let quotes = CaseTables(of: builder.snapshot).digest.elements.compactMap { element in
            if case .quotation(let quotation) = element { quotation } else { nil }
        }
        #expect(quotes.map(\.text) == ["Mer lys.", "Mer lys."])
        #expect(quotes[0].source == "A (a.pdf, s. 1)")
    }
}
