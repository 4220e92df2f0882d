public import Consultation
import Foundation
import GRDB

extension Ledger {
    /// The fingerprint with which a file was read; nil when it never was.
    public func readingFingerprint(of hash: ContentHash) throws -> String? {
        try fingerprint(StageName.reading, hash.rawValue)
    }

    /// The fingerprint with which a reply was split; nil when it never was.
    public func replyFingerprint(of hash: ContentHash) throws -> String? {
        try fingerprint(StageName.reply, hash.rawValue)
    }

    /// The fingerprint with which the case's remarks were judged.
    public func judgingFingerprint() throws -> String? { try fingerprint(StageName.judging, StageName.wholeCase) }

    /// The fingerprint with which the tables were written.
    public func writingFingerprint() throws -> String? { try fingerprint(StageName.writing, StageName.wholeCase) }

    /// What a reader gave of a file: its text, if any, and what was said about it; nil when it was never read.
    public func document(_ hash: ContentHash) throws -> (document: SourceDocument?, diagnostics: [Diagnostic])? {
        let row = try read { database in
            try Row.fetchOne(
                database, sql: "SELECT text, diagnostics FROM document WHERE hash = ?", arguments: [hash.rawValue]
            ).map { ($0[0] as Data?, $0[1] as Data) }
        }
        guard let (text, diagnostics) = row else { return nil }
        return (
            try text.map { try LedgerCoding.decode(SourceDocument.self, from: $0) },
            try LedgerCoding.decode([Diagnostic].self, from: diagnostics)
        )
    }

    /// The files that came inside a file, in their order, each with its name there.
    public func attachments(of container: ContentHash) throws -> [ReplyFile] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT name, document FROM attachment WHERE container = ? ORDER BY position",
                arguments: [container.rawValue]
            ).map { ReplyFile(name: $0[0], document: ContentHash(rawValue: $0[1])) }
        }
    }

    /// What was said about a file when it was read.
    public func diagnostics(of hash: ContentHash) throws -> [Diagnostic] {
        let data = try read { database in
            try Data.fetchOne(
                database, sql: "SELECT diagnostics FROM document WHERE hash = ?", arguments: [hash.rawValue])
        }
        return try data.map { try LedgerCoding.decode([Diagnostic].self, from: $0) } ?? []
    }

    /// The files in the folder of replies at the last run, by name.
    public func replyFiles() throws -> [ReplyFile] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT name, document FROM replyFile ORDER BY name").map {
                ReplyFile(name: $0[0], document: ContentHash(rawValue: $0[1]))
            }.sorted()
        }
    }

    /// All replies, each with its remarks in the order of their place, by hash.
    public func readings() throws -> [ReplyReading] {
        let (replies, remarks) = try read { database in
            (
                try Data.fetchAll(database, sql: "SELECT reading FROM reply ORDER BY document"),
                try Row.fetchAll(
                    database,
                    sql:
                        "SELECT document, start, end, page, quote, onBehalfOf, context FROM remark ORDER BY document, start"
                )
            )
        }
        var byDocument: [ContentHash: [Remark]] = [:]
        for row in remarks {
            let remark = try Self.remark(row)
            byDocument[remark.anchor.document, default: []].append(remark)
        }
        return try replies.map {
            let reading = try LedgerCoding.decode(ReplyReading.self, from: $0)
            return reading.with(remarks: byDocument[reading.document] ?? [])
        }
    }

    /// The machine's tags by remark.
    public func judgements() throws -> [String: Judgement] {
        let rows = try read { try Data.fetchAll($0, sql: "SELECT tags FROM judgement") }
        let judgements = try rows.map { try LedgerCoding.decode(Judgement.self, from: $0) }
        return Dictionary(judgements.map { ($0.remark, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the machine thinks of each reply as a whole.
    public func replyJudgements() throws -> [ContentHash: ReplyJudgement] {
        let rows = try read { try Data.fetchAll($0, sql: "SELECT tags FROM replyJudgement") }
        let judgements = try rows.map { try LedgerCoding.decode(ReplyJudgement.self, from: $0) }
        return Dictionary(judgements.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The files that were written last, with the hash of what was written.
    public func outputs() throws -> [String: ContentHash] {
        try read { database in
            let rows = try Row.fetchAll(database, sql: "SELECT name, hash FROM output")
            return Dictionary(
                rows.map { ($0[0] as String, ContentHash(rawValue: $0[1])) }, uniquingKeysWith: { first, _ in first })
        }
    }

    private func fingerprint(_ stage: String, _ subject: String) throws -> String? {
        try read { database in
            try String.fetchOne(
                database, sql: "SELECT fingerprint FROM stage WHERE name = ? AND subject = ?",
                arguments: [stage, subject])
        }
    }

    private static func remark(_ row: Row) throws -> Remark {
        Remark(
            anchor: Anchor(
                document: ContentHash(rawValue: row["document"]), page: row["page"],
                range: ByteRange(start: row["start"], end: row["end"]), quote: row["quote"]),
            onBehalfOf: row["onBehalfOf"],
            context: try LedgerCoding.decode(RemarkContext.self, from: row["context"]))
    }
}
