import Consultation
import Tables
import Testing

@Suite struct RemarkTableTests {
    @Test func sectionsStandInTheDraftsOrderThenTheWholeDraftThenWhatIsNotPlaced() {
        var builder = CaseBuilder()
        builder.reply(
            from: "A",
            points: [["9"], ["G"], ["3"], ["1"]].map { CaseBuilder.Point(sections: $0) })
        let paper = CaseTables(of: builder.snapshot).paper
        let captions = paper.tables.filter { $0.id.hasPrefix("merknader-") }.map(\.caption)
        #expect(
            captions == [
                "Merknader til 1 Kapittel 1", "Merknader til 3 Kapittel 3", "Merknader til Hele utkastet",
                "Merknader til Ikke plassert",
            ])
    }

    @Test func aRemarkOfSeveralSectionsStandsInFullOnceAndIsNamedElsewhere() {
        var builder = CaseBuilder()
        builder.reply(from: "A", points: [.init(sections: ["3", "1"], text: "Stien må merkes.")])
        let tables = CaseTables(of: builder.snapshot).paper.tables.filter { $0.id.hasPrefix("merknader-") }
        #expect(tables.map { $0.rows.map { $0.remark != nil } } == [[false], [true]])
        #expect(tables[0].words[0][3] == "Gjengitt under 3.")
        #expect(tables[1].words[0][3] == "Stien må merkes. [Gjelder også 1.]")
    }

    @Test func theNumberIsTheRepliesAndTheRemarks() {
        var builder = CaseBuilder()
        builder.reply(from: "Å", points: [.init()])
        builder.reply(from: "B", points: [.init(), .init()])
        #expect(CaseTables(of: builder.snapshot).table("merknader").column("Nr.") == ["2.1", "2.2", "3.1"])
    }

    @Test func aVoiceInsideAReplyIsNamed() {
        var builder = CaseBuilder()
        builder.reply(from: "Bydel Ås", points: [.init(voice: "Ungdomsrådet")])
        let list = CaseTables(of: builder.snapshot).table("merknader")
        #expect(list.column("Avsender") == ["Bydel Ås, på vegne av Ungdomsrådet"])
    }

    @Test func aSectionThatTheDraftNoLongerHasLeavesTheRemarkUnplaced() {
        var builder = CaseBuilder()
        builder.reply(from: "A", points: [.init(sections: ["9.9"])])
        let tables = CaseTables(of: builder.snapshot)
        #expect(tables.table("merknader").column("Avsnitt") == ["Ikke plassert"])
        #expect(tables.summary.reasons == [.notPlaced: 1])
    }

    @Test func whatAPersonHasSettledNeedsNoPerson() {
        var builder = CaseBuilder()
        builder.reply(
            from: "A",
            points: [
                .init(stance: .unknown, confidence: 0.1), .init(stance: .unknown, confidence: 0.1, isReviewed: true),
                .init(confidence: 0.5),
            ])
        let summary = CaseTables(of: builder.snapshot).summary
        #expect(summary.remarksForPerson == 1)
        #expect(summary.reasons == [.sectionUnsure: 1, .stanceUnknown: 1])
    }

    @Test func aRemarkWhoseFileIsNotListedIsStillShown() {
        var builder = CaseBuilder()
        builder.reply(from: "A", points: [.init()])
        let whole = builder.snapshot
        let torn = CaseSnapshot(consultation: whole.consultation, replies: [], remarks: whole.remarks)
        #expect(CaseTables(of: torn).table("merknader").column("Avsender") == ["A"])
    }

    @Test func theOutcomesAreTheChoicesOfTheColumn() {
        let outcomes = OutcomeList(outcomes: [.init(name: "tatt inn", description: "")])
        var builder = CaseBuilder()
        builder.reply(from: "A", points: [.init()])
        let tables = CaseTables(of: builder.snapshot, wording: Wording(), outcomes: outcomes)
        #expect(tables.table("merknader").columns.first { $0.head == "Utfall" }?.choices == ["tatt inn"])
    }
}
