public import Consultation
public import Foundation

/// What the machine may write. Nothing a person wrote can be reached through it.
public protocol MachineWriting: Sendable {
    /// Keeps what a reader gave of one file, and of the files that came inside it.
    func commit(_ file: ReadFile, attachments: [ReadFile], fingerprint: String) throws
    /// Keeps what one reply says, in place of what was found in it before.
    func commit(reading: ReplyReading, fingerprint: String) throws
    /// Keeps the tags of all remarks and replies; rows that did not change are not touched.
    /// - Returns: how many remarks' tags changed.
    @discardableResult
    func commit(judgements: [Judgement], replies: [ReplyJudgement], fingerprint: String) throws -> Int
    /// Keeps which files the folder of replies holds, and forgets what belongs to no file any more.
    func commit(replyFiles: [ReplyFile]) throws
    /// Keeps which files were written, with the hash of what was written.
    func commit(outputs: [String: ContentHash], fingerprint: String) throws
}

/// What a reader gave of one file.
public struct ReadFile: Hashable, Sendable {
    /// The name inside its container; empty for a file of the folder.
    public let name: String
    public let hash: ContentHash
    /// The `SourceDocument` in its stored form; nil when the file could not be read.
    public let document: Data?
    public let diagnostics: [Diagnostic]

    public init(name: String = "", hash: ContentHash, document: Data?, diagnostics: [Diagnostic]) {
        self.name = name
        self.hash = hash
        self.document = document
        self.diagnostics = diagnostics
    }
}

/// A file in the folder of replies, or inside one.
public struct ReplyFile: Hashable, Sendable, Comparable {
    /// Its path in the folder, with `/` between folders and `#` before what lies inside a file.
    public let name: String
    public let document: ContentHash

    public init(name: String, document: ContentHash) {
        self.name = name
        self.document = document
    }

    public static func < (a: ReplyFile, b: ReplyFile) -> Bool {
        (a.name, a.document) < (b.name, b.document)
    }
}

/// The stages whose results the ledger keeps.
enum StageName {
    static let reading = "les"
    static let reply = "svar"
    static let judging = "merk"
    static let writing = "skriv"
    /// The subject of a stage that looks at the whole case.
    static let wholeCase = "sak"
}
