import Tables
import Testing
import Writers

@Suite struct OutputSetTests {
    @Test func everyFormatIsWrittenUnderItsOwnName() throws {
        let files = try OutputSet.files(for: SampleCase.tables)
        let names = files.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(
            Set(names).isSuperset(of: [
                "oversikt.html", "tabeller.docx", "tabeller.xlsx", "temasammendrag.docx", "vedleggsliste.docx",
                "merknader.jsonl", "csv/mottaksoversikt.csv", "csv/merknader.csv",
            ]))
        #expect(files.allSatisfy { !$0.bytes.isEmpty })
    }

    @Test func theSameCaseGivesTheSameFiles() throws {
        #expect(try OutputSet.files(for: SampleCase.tables) == OutputSet.files(for: SampleCase.tables))
    }
}
