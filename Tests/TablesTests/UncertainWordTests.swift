import Consultation
import Tables
import Testing

/// What was read without certainty in a picture is shown where the officer meets the remark and the file.
struct UncertainWordTests {
    private func snapshot(_ words: [String], isReviewed: Bool = false) -> CaseSnapshot {
        var builder = CaseBuilder()
        builder.reply(
            from: "Turlaget", points: [.init(isReviewed: isReviewed)],
            diagnostics: [
                Diagnostic(
                    identifier: "scan.uncertain", severity: .note, file: nil, place: "side 2", summary: "", cure: "")
            ])
        let whole = builder.snapshot
        let remarks = whole.remarks.map {
            RemarkRecord(
                remark: $0.remark, judgement: $0.judgement, fileName: $0.fileName, sender: $0.sender,
                isReviewed: $0.isReviewed, uncertainWords: words)
        }
        return CaseSnapshot(consultation: whole.consultation, replies: whole.replies, remarks: remarks)
    }

    @Test func theRemarkNamesTheWordsAndIsForAPerson() {
        let tables = CaseTables(of: snapshot(["planea"]))
        #expect(tables.table("merknader").column("Kontroller") == ["ord usikkert lest i bildet: «planea»"])
        #expect(tables.summary.reasons == [.wordsUnsure: 1])
    }

    @Test func ofManyWordsTheFirstAreNamed() {
        let tables = CaseTables(of: snapshot(["a", "b", "c", "d", "e", "f"]))
        #expect(tables.table("merknader").column("Kontroller")[0].hasSuffix("«a», «b», «c», «d», «e», …"))
    }

    @Test func whatAPersonHasSettledIsNotAskedForAgain() {
        let tables = CaseTables(of: snapshot(["planea"], isReviewed: true))
        #expect(tables.table("merknader").column("Kontroller") == [""])
    }

    @Test func theRegisterSaysOnWhichPages() {
        let register = CaseTables(of: snapshot([])).table("mottaksoversikt")
        #expect(register.column("Kontroller") == ["se på usikkert leste ord: side 2"])
    }

    @Test func theExchangeFormatCarriesThem() {
        let words = CaseTables(of: snapshot(["planea"])).exchange.compactMap { line -> [String]? in
            guard case .remark(let remark) = line else { return nil }
            return remark.uncertainWords
        }
        #expect(words == [["planea"]])
    }
}
