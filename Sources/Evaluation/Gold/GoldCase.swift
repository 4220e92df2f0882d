public import Foundation

/// A consultation with its labels: what a careful person would have found in every reply.
///
/// The folder holds `case.json`, one file a reply in `replies/`, and, where there is more to say, `extras.json`.
public struct GoldCase: Sendable {
    /// The case's id.
    public let id: String
    let title: String
    /// The deadline as `2026-09-15`.
    let deadline: String
    let recipients: [Recipient]
    let sections: [NamedLabel]
    let themes: [NamedLabel]
    /// In the order of their files' names.
    let replies: [GoldReply]
    /// By the reply's id.
    let extras: [String: GoldExtras]

    struct Recipient: Decodable {
        let name: String
        let group: String
    }

    /// An id with the name that people use for it.
    struct NamedLabel {
        let id: String
        let name: String
    }
}

extension GoldCase {
    /// Reads the labels in `folder`.
    ///
    /// - Throws: `EvaluationError` that names the file and what is wrong with it.
    public init(folder: URL) throws {
        let description = try Self.read(Description.self, folder.appending(path: "case.json"))
        id = description.id
        title = description.title
        deadline = description.deadline
        recipients = description.recipients
        sections = description.draft.sections.map { NamedLabel(id: $0.id, name: $0.title) }
        themes = description.themes.map { NamedLabel(id: $0.id, name: $0.name) }
        replies = try Self.replyFiles(in: folder.appending(path: "replies")).map { try Self.read(GoldReply.self, $0) }
        let further = folder.appending(path: "extras.json")
        extras =
            FileManager.default.fileExists(atPath: further.path)
            ? try Self.read([String: GoldExtras].self, further) : [:]
    }

    private static func replyFiles(in folder: URL) throws -> [URL] {
        let files: [URL]
        do {
            files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        } catch {
            throw EvaluationError(
                file: folder.lastPathComponent, summary: "the folder of labelled replies cannot be read.",
                cure: "Give the folder that holds case.json and replies/.")
        }
        return files.filter { $0.pathExtension == "json" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    private static func read<Value: Decodable>(_ type: Value.Type, _ file: URL) throws -> Value {
        let data: Data
        do {
            data = try Data(contentsOf: file)
        } catch {
            throw EvaluationError(
                file: file.lastPathComponent, summary: "the label file cannot be read.",
                cure: "Give the folder that holds case.json and replies/.")
        }
        do {
            return try JSONDecoder().decode(type, from: data)
        } catch {
            throw EvaluationError(
                file: file.lastPathComponent, summary: "the label file does not have the expected form: \(error).",
                cure: "Compare it with the labels in Samples.")
        }
    }
}

/// `case.json`, as far as the figures need it.
private struct Description: Decodable {
    struct Section: Decodable {
        let id: String
        let title: String
    }

    struct Draft: Decodable {
        let sections: [Section]
    }

    struct Theme: Decodable {
        let id: String
        let name: String
    }

    let id: String
    let title: String
    let deadline: String
    let recipients: [GoldCase.Recipient]
    let draft: Draft
    let themes: [Theme]
}
