import Consultation
import Foundation
import Testing

struct CalendarDayTests {
    @Test(arguments: ["2026-09-15", "2024-02-29", "0001-01-01"])
    func whatIsADayIsReadAndWrittenAlike(text: String) {
        #expect(CalendarDay(iso: text)?.description == text)
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "15.9.2026", "2026-9-15", "", "2026-09-15T10"])
    func whatIsNoDayIsNil(text: String) {
        #expect(CalendarDay(iso: text) == nil)
    }

    @Test func daysAreOrderedByTime() throws {
        let days = try ["2026-10-01", "2025-12-31", "2026-09-30"].map { try #require(CalendarDay(iso: $0)) }
        #expect(days.sorted().map(\.short) == ["31.12.2025", "30.9.2026", "1.10.2026"])
    }
}

struct ByteRangeTests {
    @Test func sliceGivesTheBytesOfTheRange() {
        #expect("Bydel Østensjø og".slice(ByteRange(start: 6, end: 16)) == "Østensjø")
    }

    @Test func rangesThatOnlyTouchDoNotOverlap() {
        let a = ByteRange(start: 2, end: 5)
        #expect(!a.overlaps(ByteRange(start: 5, end: 7)))
        #expect(a.overlaps(ByteRange(start: 4, end: 7)))
        #expect(a.contains(ByteRange(start: 3, end: 5)))
        #expect(!a.contains(ByteRange(start: 3, end: 6)))
    }
}

struct BlockTests {
    private let box = Box(x: 0, y: 0, width: 1, height: 1)

    @Test func aPlaceAfterAPageBreakIsOnTheLatterPage() {
        let block = Block(
            kind: .paragraph, range: ByteRange(start: 10, end: 40), page: 1,
            lines: [
                LinePlace(range: ByteRange(start: 10, end: 25), page: 1, box: box),
                LinePlace(range: ByteRange(start: 25, end: 40), page: 2, box: box),
            ])
        #expect(block.page(at: 24) == 1)
        #expect(block.page(at: 25) == 2)
    }

    @Test func withoutLinesThePageIsTheBlocks() {
        #expect(Block(kind: .paragraph, range: ByteRange(start: 0, end: 4), page: 3).page(at: 2) == 3)
    }
}

struct DiagnosticTests {
    @Test func theMessageNamesFilePlaceRuleAndCure() {
        let diagnostic = Diagnostic(
            identifier: "pdf.image-only", severity: .error, file: "svar.pdf", place: "side 3",
            summary: "Siden er et bilde.",
            cure: "Kjør OCR.")
        #expect(diagnostic.description == "svar.pdf, side 3: Siden er et bilde. Kjør OCR. [pdf.image-only]")
    }
}

struct StoredFormTests {
    @Test func aDocumentIsReadBackAsItWasStored() throws {
        let text = "1. Første\nAndre"
        let document = SourceDocument(
            hash: ContentHash(rawValue: "ab"), fileName: "a.pdf", format: .pdf, text: text,
            blocks: [
                Block(
                    kind: .listItem, range: ByteRange(start: 0, end: 10), labelLength: 3, level: 1, page: 1,
                    lines: [
                        LinePlace(
                            range: ByteRange(start: 0, end: 10), page: 1,
                            box: Box(x: 72.123456, y: 1, width: 20.5, height: 11))
                    ]),
                Block(
                    kind: .tableText, range: ByteRange(start: 11, end: 16),
                    cell: CellPlace(table: 0, row: 1, column: 2, isHeader: false),
                    part: PartPlace(name: "word/document.xml", paragraph: 2), isBold: true),
            ], pageCount: 1)
        let data = try JSONEncoder().encode(document)
        #expect(try JSONDecoder().decode(SourceDocument.self, from: data) == document)
        #expect(String(decoding: data, as: UTF8.self).contains("[0,10,1,72.12,1,20.5,11]"))
    }

    @Test(arguments: ["[5,2]", "[-1,2]", "[1]", "{}"])
    func whatIsNoRangeIsRefused(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ByteRange.self, from: Data(json.utf8)) }
    }
}
