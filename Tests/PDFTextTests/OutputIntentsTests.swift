import Testing

@testable import PDFText

struct OutputIntentsTests {
    private func hidden(_ text: String) -> String {
        String(decoding: OutputIntents.hidden(in: Array(text.utf8)), as: UTF8.self)
    }

    @Test func theKeyIsHiddenAndNoByteMoves() {
        #expect(hidden("<</Type/Catalog/OutputIntents[5 0 R]>>") == "<</Type/Catalog/OutputIntentz[5 0 R]>>")
        #expect(hidden("/OutputIntents 5 0 R /OutputIntents\n") == "/OutputIntentz 5 0 R /OutputIntentz\n")
    }

    @Test func otherNamesAndTheFilesEndStay() {
        for text in ["/OutputIntentsX 1", "/OutputIntent ", "OutputIntents ", "/OutputIntents", ""] {
            #expect(hidden(text) == text)
        }
    }
}
