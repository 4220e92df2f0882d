import Consultation
import Foundation
import Readers
import Testing

@testable import Analysis

@Suite("All text is accounted for")
struct ReplyAccountsTests {
    /// The bytes that neither a remark nor an account holds, and those that two hold, white space left out.
    private func gaps(_ parts: ReplyParts, _ document: SourceDocument) -> (missing: Int, double: Int) {
        let bytes = Array(document.text.utf8)
        var held = [Int](repeating: 0, count: bytes.count)
        for range in parts.remarks.map(\.anchor.range) + parts.accounts.map(\.range) {
            for at in range.start..<range.end { held[at] += 1 }
        }
        let isSpace = bytes.map { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return (
            held.indices.filter { held[$0] == 0 && !isSpace[$0] }.count, held.indices.filter { held[$0] > 1 }.count
        )
    }

    @Test("Remarks and accounts cover a reply's text once, and quote what stands there")
    func coverage() throws {
        let document = MarkedReply(
            """
            ^ Bydel Furuvik – sak 12/26
            Bydel Furuvik
            # 1. Innledning
            Hei! Takk for at vi fikk planen på høring. Vi støtter den.
            - Vi ber om flere benker
            1. Fristen må utsettes. (9 mot 6)
            |! Punkt | Merknad |
            | 3.1 | – |
            > «Alle skal med.»
            Hilsen
            Kari
            _ Side 1 av 2
            """
        ).document
        let parts = try ShippedReplyData.splitter().split(document, draft: nil)
        #expect(gaps(parts, document) == (0, 0))
        for remark in parts.remarks {
            #expect(document.text.slice(remark.anchor.range) == remark.text)
            #expect(document.blocks[remark.context.blockIndex].range.contains(remark.anchor.range))
        }
    }

    @Test("So they do in every reply of the labelled consultations")
    func samples() throws {
        let splitter = try ShippedReplyData.splitter()
        for document in try SampleReplies.all().flatMap(\.replies).map(\.document) {
            let parts = splitter.split(document, draft: nil)
            #expect(gaps(parts, document) == (0, 0), "\(document.fileName)")
        }
    }
}
