import Consultation
import Foundation
import Readers
import Testing

/// The samples' PDF files against what was put into them.
struct PDFGoldTests {
    private struct Gold: Decodable {
        struct Draft: Decodable {
            struct Section: Decodable {
                let id: String
                let title: String
            }

            let title: String
            let sections: [Section]
        }

        let draft: Draft
    }

    private static let kinds: [String: BlockKind] = [
        "para": .paragraph, "bullet": .listItem, "numbered": .listItem, "heading": .heading,
    ]

    private func read(_ file: URL) throws -> SourceDocument {
        let bytes = [UInt8](try Data(contentsOf: file))
        let hash = ContentHash(rawValue: String(repeating: "a", count: 64))
        return try #require(
            PDFReader().read(SourceFile(name: file.lastPathComponent, hash: hash, bytes: bytes)).document)
    }

    private static let consultations = ["ungt-utenforskap", "sykkel-og-gange"]

    @Test(arguments: consultations)
    func everyParagraphOfAReplyIsOneBlockInItsPlace(consultation: String) throws {
        let folder = try SampleFolder.url().appending(path: consultation)
        let replies = folder.appending(path: "gold/replies")
        var compared = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: replies.path).sorted() {
            let data = try Data(contentsOf: replies.appending(path: name))
            let reply = try JSONDecoder().decode(GoldReply.self, from: data)
            guard reply.format == "pdf" || reply.format == "pdf-2col" else { continue }
            let document = try read(folder.appending(path: "svar").appending(path: reply.filename))
            var next = 0
            for block in reply.blocks {
                guard let kind = Self.kinds[block.type], let text = block.text, !text.contains("\n") else { continue }
                let wanted = plain(text)
                let place = document.blocks.indices[next...].first {
                    document.blocks[$0].kind == kind
                        && (plain(document.body(of: document.blocks[$0])) == wanted
                            || plain(document.text(of: document.blocks[$0])) == wanted)
                }
                compared += 1
                #expect(place != nil, "\(reply.filename): \(block.type) \(wanted.prefix(60))")
                if let place { next = place + 1 }
            }
        }
        #expect(compared > 50)
    }

    @Test(arguments: consultations)
    func aDraftsHeadingsAreItsSections(consultation: String) throws {
        let folder = try SampleFolder.url().appending(path: consultation)
        let data = try Data(contentsOf: folder.appending(path: "gold/case.json"))
        let draft = try JSONDecoder().decode(Gold.self, from: data).draft
        let document = try read(folder.appending(path: "utkast.pdf"))
        let headings = document.blocks.filter { $0.kind == .heading && $0.labelLength > 0 }
        #expect(headings.map { plain(document.text(of: $0)) } == draft.sections.map { "\($0.id) \($0.title)" })
        #expect(headings.map(\.level) == draft.sections.map { $0.id.split(separator: ".").count })
    }

    private func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// The project's samples.
enum SampleFolder {
    static func url() throws -> URL {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let samples = folder.appending(path: "Samples")
            if FileManager.default.fileExists(atPath: samples.path) { return samples }
            folder.deleteLastPathComponent()
        }
        throw CocoaError(.fileNoSuchFile)
    }
}
