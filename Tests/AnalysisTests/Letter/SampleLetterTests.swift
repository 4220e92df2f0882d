import Consultation
import Testing

@testable import Analysis

@Suite("The samples' letters")
struct SampleLetterTests {
    @Test(
        "every recipient with group and address, and every fact, from PDF and DOCX",
        arguments: LabelledSample.municipalities,
        ["brev.pdf", "brev.docx"])
    func letter(sample: LabelledSample, file: String) throws {
        let truth = try sample.labels()
        let document = try #require(try sample.document(file))
        let letter = try LetterReader(phrases: ShippedData.letter(), bodies: ShippedData.bodies()).read(document)
        #expect(letter.recipients.map(\.name) == truth.recipients.map(\.name))
        #expect(letter.recipients.map(\.group) == truth.recipients.map(\.group))
        #expect(letter.recipients.map(\.address) == truth.recipients.map(\.address))
        #expect(letter.title == truth.title)
        #expect(letter.reference == truth.reference)
        #expect(letter.sender == truth.sender)
        #expect(letter.sent == truth.sent)
        #expect(letter.deadline == truth.deadline)
        #expect(letter.questions == truth.questions.map { Question(number: $0.n, text: $0.text) })
        #expect(letter.diagnostics == [])
    }
}
