import Consultation
import Foundation
import Testing

/// Documents are written without an encoder, and must come out as it writes them.
struct StoredDocumentTests {
    private func document(_ text: String, _ blocks: [Block], pages: Int? = nil) -> SourceDocument {
        SourceDocument(
            hash: ContentHash(rawValue: "ab"), fileName: "svar/på «\u{1F600}».pdf", format: .pdf, text: text,
            blocks: blocks, pageCount: pages, properties: DocumentProperties(title: "A/B", language: "nb-NO"))
    }

    @Test(arguments: [
        "", "Enkel", "\"Sitat\" og \\ og / og\ttab\n\r\u{8}\u{C}\u{1}\u{1F}\u{7F}",
        "æøå – \u{2028}\u{2029}\u{FEFF}\u{1F468}",
    ])
    func textIsSpeltAsTheEncoderSpellsIt(text: String) throws {
        let document = document(text, [])
        #expect(try document.stored == StoredForm.encode(document))
    }

    @Test(arguments: [
        0, -0.0, 0.01, 0.1, 0.29, 1, 1.05, 12.5, 99.99, 595.28, 841.89, 1234567.89, -3.25, 9_999_999.99, 10_000_000,
        123_456_789_012, 1e16, 1e20, 1e-7,
    ])
    func lengthsAreSpeltAsTheEncoderSpellsThem(length: Double) throws {
        let line = LinePlace(
            range: ByteRange(start: 0, end: 7), page: 3, box: Box(x: length, y: 0.5, width: length, height: 10))
        let document = document("Bydelen", [Block(kind: .paragraph, range: line.range, lines: [line])])
        #expect(try document.stored == StoredForm.encode(document))
    }

    @Test func allThatABlockMayHoldIsThere() throws {
        let range = ByteRange(start: 0, end: 7)
        let uncertain = UncertainWord(range: range, confidence: 0.57)
        let line = LinePlace(
            range: range, page: 12_345_678, box: Box(x: 1, y: 2, width: 3, height: 4),
            uncertain: [uncertain, uncertain])
        let blocks = [
            Block(
                kind: .tableText, range: range, labelLength: 2, level: 3, page: 4, lines: [line, line],
                cell: CellPlace(table: 0, row: 1, column: 2, isHeader: true, rowSpan: 2),
                part: PartPlace(name: "word/document.xml", paragraph: 7), isBold: true,
                markup: BlockMarkup(inserted: [range], struckAt: 3, passage: range, isAnswer: true)),
            Block(kind: .heading, range: range, part: PartPlace(name: "a\"b", paragraph: 1)),
        ]
        let document = document("Bydelen", blocks, pages: 9)
        let stored = try document.stored
        #expect(try stored == StoredForm.encode(document))
        #expect(try StoredForm.decode(SourceDocument.self, from: stored) == document)
    }

    @Test func linesStoredBeforeWordsWereKeptAreRead() throws {
        let old = "[0,7,1,2.5,3,4,5]"
        let line = try StoredForm.decode(LinePlace.self, from: .init(old.utf8))
        #expect(line.uncertain.isEmpty)
        #expect(try StoredForm.encode(line) == .init(old.utf8))
    }
}
