import Consultation
import Foundation
import Readers

@testable import Analysis

/// The labelled consultations of `Samples`, their files read as the program reads them.
enum SampleReplies {
    struct Sample {
        let name: String
        let draft: Draft
        let replies: [Reply]
    }

    struct Reply {
        let document: SourceDocument
        let labels: [Label]
    }

    struct Label: Decodable {
        let text: String
        let stance: Stance
        let kind: RemarkKind
    }

    private static let loaded = Result { try ["ungt-utenforskap", "sykkel-og-gange"].map(sample) }

    static func all() throws -> [Sample] { try loaded.get() }

    private struct GoldReply: Decodable {
        struct Part: Decodable { let remarks: [Label]? }
        let filename: String
        let blocks: [Part]
    }

    private struct GoldCase: Decodable {
        struct Outline: Decodable { let title: String; let sections: [GoldSection] }
        struct GoldSection: Decodable { let id: String; let title: String; let level: Int; let paragraphs: [String] }
        let draft: Outline
    }

    /// Only Word and PDF files with text: the other formats have readers, and tests, of their own.
    private static func sample(_ name: String) throws -> Sample {
        let folder = try samples().appendingPathComponent(name)
        let gold = try JSONDecoder().decode(
            GoldCase.self, from: Data(contentsOf: folder.appendingPathComponent("gold/case.json")))
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.appendingPathComponent("gold/replies"), includingPropertiesForKeys: nil)
        let replies = try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.compactMap {
            file -> Reply? in
            let reply = try JSONDecoder().decode(GoldReply.self, from: Data(contentsOf: file))
            guard let document = try read(folder.appendingPathComponent("svar/\(reply.filename)")) else { return nil }
            return Reply(document: document, labels: reply.blocks.flatMap { $0.remarks ?? [] })
        }
        let sections = gold.draft.sections.map {
            DraftSection(section: Section(id: $0.id, title: $0.title, level: $0.level), paragraphs: $0.paragraphs)
        }
        return Sample(name: name, draft: Draft(title: gold.draft.title, sections: sections), replies: replies)
    }

    private static func read(_ url: URL) throws -> SourceDocument? {
        guard ["pdf", "docx"].contains(url.pathExtension) else { return nil }
        let file = SourceFile(
            name: url.lastPathComponent, hash: ContentHash(rawValue: url.lastPathComponent),
            bytes: Array(try Data(contentsOf: url)))
        guard let document = ReaderTable().read(file).document, document.text.utf8.count > 200 else { return nil }
        return document
    }

    private static func samples() throws -> URL {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let samples = folder.appendingPathComponent("Samples")
            if FileManager.default.fileExists(atPath: samples.path) { return samples }
            folder = folder.deletingLastPathComponent()
        }
        throw CocoaError(.fileNoSuchFile)
    }
}
