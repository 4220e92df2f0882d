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

    @Test("So they do in every reply of the labelled consultations, and what is unplaced is at most one per cent")
    func samples() throws {
        let splitter = try ShippedReplyData.splitter()
        var texts: [String: (all: Int, unplaced: Int)] = [:]
        for reply in try LabelledReplies.all() {
            let consultation = String(reply.name.prefix { $0 != "/" })
            for document in reply.documents {
                let parts = splitter.split(document, draft: reply.draft)
                #expect(gaps(parts, document) == (0, 0), "\(reply.name)")
                let unplaced = parts.accounts.filter { $0.reason == .unplaced }
                texts[consultation, default: (0, 0)].all += document.text.utf8.count
                texts[consultation, default: (0, 0)].unplaced += unplaced.reduce(0) { $0 + $1.range.count }
            }
        }
        for (consultation, text) in texts {
            #expect(text.unplaced * 100 <= text.all, "\(consultation): \(text.unplaced) of \(text.all)")
        }
    }
}
