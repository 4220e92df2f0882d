import Consultation
import Foundation
import Readers

/// A labelled consultation of the folder Samples, read by the real readers.
struct LabelledSample: CustomStringConvertible, Sendable {
    let folder: String

    static let all = [LabelledSample(folder: "ungt-utenforskap"), LabelledSample(folder: "sykkel-og-gange")]
    /// Those with letter and replies of other municipalities too.
    static let municipalities = all + [LabelledSample(folder: "skolebruk")]

    var description: String { folder }

    /// What is true of the case.
    struct Case: Decodable {
        struct Recipient: Decodable {
            let name: String
            let group: BodyGroup
            let address: String
        }
        struct Draft: Decodable {
            struct Part: Decodable {
                let id: String
                let title: String
                let level: Int
                let paragraphs: [String]
            }
            let title: String
            let sections: [Part]
        }
        struct Asked: Decodable {
            let n: Int
            let text: String
        }
        let title: String
        let reference: String
        let sender: String
        let sent: CalendarDay
        let deadline: CalendarDay
        let recipients: [Recipient]
        let questions: [Asked]
        let draft: Draft
    }

    /// What is true of a reply.
    struct Reply: Decodable {
        let respondent: String
        let invited: Bool
        let date: CalendarDay
        let filename: String
    }

    private var root: URL {
        var url = URL(fileURLWithPath: #filePath)
        while url.path != "/", !FileManager.default.fileExists(atPath: url.appendingPathComponent("Samples").path) {
            url = url.deletingLastPathComponent()
        }
        return url.appendingPathComponent("Samples").appendingPathComponent(folder)
    }

    func labels() throws -> Case {
        try JSONDecoder().decode(Case.self, from: Data(contentsOf: root.appendingPathComponent("gold/case.json")))
    }

    func replies() throws -> [Reply] {
        try files(in: "gold/replies").map { try JSONDecoder().decode(Reply.self, from: Data(contentsOf: $0)) }
    }

    /// A file as document; nil where its format is not read.
    func document(_ path: String) throws -> SourceDocument? {
        let url = root.appendingPathComponent(path)
        let hash = ContentHash(rawValue: String(repeating: "0", count: 64))
        let file = SourceFile(name: url.lastPathComponent, hash: hash, bytes: Array(try Data(contentsOf: url)))
        return ReaderTable().read(file).document
    }

    private func files(in path: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: root.appendingPathComponent(path), includingPropertiesForKeys: nil
        ).sorted { $0.path < $1.path }
    }
}
