import Testing

@testable import PDFText

struct PDFKeyTests {
    private func hidden(_ text: String, _ key: PDFKey = .outputIntents) -> String {
        String(decoding: key.hidden(in: Array(text.utf8)), as: UTF8.self)
    }

    @Test func theKeyIsHiddenAndNoByteMoves() {
        #expect(hidden("<</Type/Catalog/OutputIntents[5 0 R]>>") == "<</Type/Catalog/OutputIntentz[5 0 R]>>")
        #expect(hidden("/OutputIntents 5 0 R /OutputIntents\n") == "/OutputIntentz 5 0 R /OutputIntentz\n")
    }

    @Test func aFormIsHiddenWhereverItsTreeStands() {
        #expect(
            hidden("/AcroForm<</Fields[1 0 R]>>/X /AcroForm 4 0 R", .form)
                == "/AcroForz<</Fields[1 0 R]>>/X /AcroForz 4 0 R")
        #expect(hidden("/AcroForms 4 0 R /AcroForm", .form) == "/AcroForms 4 0 R /AcroForm")
    }

    @Test func otherNamesAndTheFilesEndStay() {
        for text in ["/OutputIntentsX 1", "/OutputIntent ", "OutputIntents ", "/OutputIntents", ""] {
            #expect(hidden(text) == text)
        }
    }
}
