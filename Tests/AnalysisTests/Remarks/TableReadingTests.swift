import Consultation
import Testing

@testable import Analysis

@Suite("What stands beside a cell of a table")
struct TableReadingTests {
    @Test("A place merged downward stands beside the remarks of every row that it covers, and of no other")
    func mergedPlace() throws {
        var text = ""
        var blocks: [Block] = []
        func cell(_ words: String, _ row: Int, _ column: Int, span: Int? = nil) {
            if !text.isEmpty { text += "\n" }
            let range = ByteRange(start: text.utf8.count, end: (text + words).utf8.count)
            text += words
            let place = CellPlace(table: 0, row: row, column: column, isHeader: row == 0, rowSpan: span)
            blocks.append(Block(kind: .tableText, range: range, cell: place))
        }
        cell("Kapittel", 0, 0)
        cell("Merknad", 0, 1)
        cell("2.1", 1, 0, span: 2)
        cell("Benkene mangler.", 1, 1)
        cell("Stien må ha lys.", 2, 1)
        cell("Bra.", 3, 1)
        let document = SourceDocument(
            hash: ContentHash(rawValue: "00"), fileName: "skjema.docx", format: .docx, text: text, blocks: blocks,
            pageCount: nil)
        let rows = TableReading(document, try ShippedReplyData.vocabulary()).rows
        let place = RowCell(head: "Kapittel", text: "2.1")
        #expect(rows[3] == [place])
        #expect(rows[4] == [place])
        #expect(rows[5] == [])
    }
}
