import Consultation
import Testing

@testable import Tables

@Suite struct CoverageTests {
    private let hash = ContentHash(rawValue: String(repeating: "0", count: 64))

    private func coverage(
        of text: String, remarks: [ByteRange] = [], accounts: [Account] = [], named name: String = "svar.pdf"
    ) -> ReplyCoverage {
        let remarks = remarks.map { range in
            Remark(
                anchor: Anchor(document: hash, page: 1, range: range, quote: text.slice(range)), onBehalfOf: nil,
                context: RemarkContext(paragraph: text, blockIndex: 0))
        }
        let reading = ReplyReading(
            document: hash, sender: .unknown, dated: nil, status: .withRemarks, language: "nb", remarks: remarks,
            accounts: accounts)
        return ReplyCoverage(of: reading, in: text, fileName: name)
    }

    @Test func whiteSpaceIsNoTextAndLettersCountTheirBytes() {
        let all = coverage(of: "Å\u{A0}b \n\u{2003}c", remarks: [ByteRange(start: 0, end: 11)])
        #expect((all.total, all.remarks, all.unplaced) == (4, 4, 0))
    }

    @Test func whatNobodyHasIsUnplaced() {
        let part = coverage(
            of: "abcd efgh", remarks: [ByteRange(start: 0, end: 2)],
            accounts: [Account(range: ByteRange(start: 5, end: 9), reason: .courtesy)])
        #expect(part.reasons == [.courtesy: 4, .unplaced: 2])
        #expect(part.needsPerson)
    }

    @Test func everyByteCountsOnceTheRemarkFirst() {
        let whole = ByteRange(start: 0, end: 8)
        let twice = coverage(
            of: "abcdefgh", remarks: [ByteRange(start: 0, end: 4)],
            accounts: [Account(range: whole, reason: .background), Account(range: whole, reason: .vote)])
        #expect(twice.remarks == 4)
        #expect(twice.reasons == [.background: 4])
    }

    @Test func rangesPastTheTextCountAsFarAsThereIsText() {
        let past = coverage(
            of: "abcd",
            accounts: [
                Account(range: ByteRange(start: 2, end: 9), reason: .vote),
                Account(range: ByteRange(start: 7, end: 9), reason: .courtesy),
            ])
        #expect(past.reasons == [.vote: 2, .unplaced: 2])
    }

    @Test func oneInAHundredIsWellAndMoreIsNot() {
        let text = String(repeating: "a", count: 100)
        #expect(!coverage(of: text, remarks: [ByteRange(start: 0, end: 99)]).needsPerson)
        #expect(coverage(of: text, remarks: [ByteRange(start: 0, end: 98)]).needsPerson)
        #expect(!coverage(of: "").needsPerson)
    }

    @Test func theTableEndsWithAllRepliesTogether() {
        let full = coverage(of: "abcd", remarks: [ByteRange(start: 0, end: 4)], named: "svar å.pdf")
        let none = coverage(
            of: "abcd", accounts: [Account(range: ByteRange(start: 0, end: 4), reason: .procedure)], named: "svar b.pdf"
        )
        let table = CoverageTable([full, none])
        #expect(table.total.remarks == 4 && table.total.reasons == [.procedure: 4])
        #expect(!table.needsPerson)
        #expect(
            table.lines == [
                "merknad  ikke plassert    tegn  svar",
                "  0,0 %          0,0 %       4  svar b.pdf",
                "        saksgang 100,0 %",
                "100,0 %          0,0 %       4  svar å.pdf",
                " 50,0 %          0,0 %       8  Alle svar",
                "        saksgang 50,0 %",
            ])
    }

    @Test func aLittleIsNeverWrittenAsNothing() {
        #expect(CoverageTable.percent(1, of: 100_000) == "< 0,1 %")
        #expect(CoverageTable.percent(0, of: 100_000) == "0,0 %")
        #expect(CoverageTable.percent(0, of: 0) == "–")
        #expect(CoverageTable.percent(2, of: 3) == "66,7 %")
    }
}
