import Consultation
import Foundation
import Readers

/// Every reply of every labelled consultation in `Samples` that is not a picture, with what its labels say of
/// the text that frames it. Pictures are read in the tests of `Readers`: recognising them takes longer than all else.
enum LabelledReplies {
    struct Reply: CustomStringConvertible {
        let name: String
        let draft: Draft
        /// The file's own document and those of what came with it.
        let documents: [SourceDocument]
        /// Running headers and footers, struck text.
        let frames: [String]
        var description: String { name }
    }

    private static let loaded = Result { try folders().flatMap(replies) }

    static func all() throws -> [Reply] { try loaded.get() }

    /// Letters and digits alone, in lower case.
    static func key(_ text: String) -> String { String(text.lowercased().filter { $0.isLetter || $0.isNumber }) }

    private struct GoldReply: Decodable {
        struct Part: Decodable {
            let type: String
            let text: String?
        }
        let id: String
        let filename: String
        let format: String
        let blocks: [Part]
    }

    private struct GoldCase: Decodable {
        struct Outline: Decodable {
            let title: String
            let sections: [GoldSection]
        }
        struct GoldSection: Decodable {
            let id: String
            let title: String
            let level: Int
            let paragraphs: [String]
        }
        let draft: Outline
    }

    private struct Extra: Decodable {
        let struck: [String]?
    }

    private static func replies(_ folder: URL) throws -> [Reply] {
        let gold = try decode(GoldCase.self, folder.appendingPathComponent("gold/case.json"))
        let draft = Draft(
            title: gold.draft.title,
            sections: gold.draft.sections.map {
                DraftSection(section: Section(id: $0.id, title: $0.title, level: $0.level), paragraphs: $0.paragraphs)
            })
        let extras = try decode([String: Extra].self, folder.appendingPathComponent("gold/extras.json"))
        let labels = try FileManager.default.contentsOfDirectory(
            at: folder.appendingPathComponent("gold/replies"), includingPropertiesForKeys: nil)
        return try labels.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.compactMap { file in
            let reply = try decode(GoldReply.self, file)
            guard reply.format != "pdf-scan" else { return nil }
            let bytes = try Data(contentsOf: folder.appendingPathComponent("svar/\(reply.filename)"))
            let frames =
                reply.blocks.filter { ["pageheader", "pagefooter"].contains($0.type) }.compactMap(\.text)
                + (extras[reply.id]?.struck ?? [])
            return Reply(
                name: "\(folder.lastPathComponent)/\(reply.id)", draft: draft,
                documents: documents(reply.filename, Array(bytes)), frames: frames)
        }
    }

    private static func documents(_ name: String, _ bytes: [UInt8]) -> [SourceDocument] {
        let result = ReaderTable().read(SourceFile(name: name, hash: ContentHash(rawValue: name), bytes: bytes))
        return [result.document].compactMap { $0 } + result.attachments.flatMap { documents($0.name, $0.bytes) }
    }

    private static func folders() throws -> [URL] {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let samples = folder.appendingPathComponent("Samples")
            if FileManager.default.fileExists(atPath: samples.path) {
                return try FileManager.default.contentsOfDirectory(at: samples, includingPropertiesForKeys: nil)
                    .filter {
                        FileManager.default.fileExists(atPath: $0.appendingPathComponent("gold/extras.json").path)
                    }
                    .sorted { $0.path < $1.path }
            }
            folder = folder.deletingLastPathComponent()
        }
        throw CocoaError(.fileNoSuchFile)
    }

    private static func decode<Value: Decodable>(_ type: Value.Type, _ file: URL) throws -> Value {
        try JSONDecoder().decode(type, from: Data(contentsOf: file))
    }
}
