import Consultation
import Testing

@testable import Analysis

@Suite("What frames a reply is in no remark")
struct FrameTextTests {
    @Test("Headers, footers, page numbers and struck text of all labelled replies are in no remark")
    func frames() throws {
        let splitter = try ShippedReplyData.splitter()
        for reply in try LabelledReplies.all() {
            let frames = reply.frames.map(LabelledReplies.key).filter { $0.count >= 12 }
            for remark in reply.documents.flatMap({ splitter.split($0, draft: reply.draft).remarks }) {
                let key = LabelledReplies.key(remark.text)
                for frame in frames { #expect(!key.contains(frame), "\(reply.name): \(remark.text.prefix(80))") }
                #expect(!hasPageNumber(key), "\(reply.name): \(remark.text.prefix(80))")
            }
        }
    }

    @Test("The consultation's own letter under a mail, and a mail program's notice, are in no remark")
    func quotedMail() throws {
        let splitter = try ShippedReplyData.splitter()
        for reply in try LabelledReplies.all() {
            for remark in reply.documents.flatMap({ splitter.split($0, draft: reply.draft).remarks }) {
                let text = remark.text.lowercased()
                for words in ["sender med dette", "offentlige etter offentleglova", "opprinnelig melding"] {
                    #expect(!text.contains(words), "\(reply.name): \(remark.text.prefix(80))")
                }
                for words in ["beregnet for mottaker", "ved en feil, ber vi", "skriv ut denne e-post", "virussjekket"] {
                    #expect(!text.contains(words), "\(reply.name): \(remark.text.prefix(80))")
                }
            }
        }
    }

    /// `side 2 av 5`, as letters and digits alone.
    private func hasPageNumber(_ key: String) -> Bool {
        (1...9).contains { page in (page...9).contains { key.contains("side\(page)av\($0)") } }
    }
}
