public import Consultation
import Foundation
import GRDB

extension Ledger: MachineWriting {
    public func commit(_ file: ReadFile, attachments: [ReadFile], fingerprint: String) throws {
        let rows = try ([file] + attachments).map { ($0, try StoredForm.encode($0.diagnostics)) }
        try write { database in
            for (file, diagnostics) in rows {
                try database.execute(
                    sql: "INSERT OR REPLACE INTO document (hash, text, diagnostics) VALUES (?, ?, ?)",
                    arguments: [file.hash.rawValue, file.document, diagnostics])
            }
            try database.execute(sql: "DELETE FROM attachment WHERE container = ?", arguments: [file.hash.rawValue])
            for (position, attachment) in attachments.enumerated() {
                try database.execute(
                    sql: "INSERT INTO attachment (container, position, name, document) VALUES (?, ?, ?, ?)",
                    arguments: [file.hash.rawValue, position, attachment.name, attachment.hash.rawValue])
            }
            try Self.remember(StageName.reading, file.hash.rawValue, fingerprint, in: database)
        }
    }

    public func commit(reading: ReplyReading, fingerprint: String) throws {
        let body = try StoredForm.encode(reading.withoutRemarks)
        let contexts = try reading.remarks.map { try StoredForm.encode($0.context) }
        try write { database in
            let document = reading.document.rawValue
            try database.execute(sql: "DELETE FROM remark WHERE document = ?", arguments: [document])
            try database.execute(
                sql: "INSERT OR REPLACE INTO reply (document, reading) VALUES (?, ?)", arguments: [document, body])
            for (remark, context) in zip(reading.remarks, contexts) {
                try database.execute(
                    sql: """
                        INSERT INTO remark (id, document, start, end, page, quote, onBehalfOf, context)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        remark.id, document, remark.anchor.range.start, remark.anchor.range.end, remark.anchor.page,
                        remark.anchor.quote, remark.onBehalfOf, context,
                    ])
            }
            try Self.remember(StageName.reply, document, fingerprint, in: database)
        }
    }

    @discardableResult
    public func commit(judgements: [Judgement], replies: [ReplyJudgement], fingerprint: String) throws -> Int {
        let rows = try judgements.map { ($0, try StoredForm.encode($0)) }
        let replyRows = try replies.map { ($0.document.rawValue, try StoredForm.encode($0)) }
        return try write { database in
            let before = try Dictionary(
                uniqueKeysWithValues: Row.fetchAll(database, sql: "SELECT remark, tags FROM judgement").map {
                    ($0[0] as String, $0[1] as Data)
                })
            var changed = 0
            for (judgement, tags) in rows where before[judgement.remark] != tags {
                changed += 1
                try Self.insert(judgement, tags, in: database)
            }
            // A remark that a person marked has tags but no row among the machine's remarks.
            let judged = Set(rows.map { $0.0.remark })
            for remark in before.keys.sorted() where !judged.contains(remark) {
                try database.execute(sql: "DELETE FROM judgement WHERE remark = ?", arguments: [remark])
            }
            try database.execute(sql: "DELETE FROM replyJudgement")
            for (document, tags) in replyRows {
                try database.execute(
                    sql: "INSERT INTO replyJudgement (document, tags) VALUES (?, ?)", arguments: [document, tags])
            }
            try Self.remember(StageName.judging, StageName.wholeCase, fingerprint, in: database)
            return changed
        }
    }

    public func commit(replyFiles: [ReplyFile]) throws {
        guard try self.replyFiles() != replyFiles.sorted() else { return }
        try write { database in
            try database.execute(sql: "DELETE FROM replyFile")
            for file in replyFiles {
                try database.execute(
                    sql: "INSERT INTO replyFile (name, document) VALUES (?, ?)",
                    arguments: [file.name, file.document.rawValue])
            }
            let known = "(SELECT document FROM replyFile)"
            try database.execute(sql: "DELETE FROM remark WHERE document NOT IN \(known)")
            try database.execute(sql: "DELETE FROM reply WHERE document NOT IN \(known)")
            // A remark's id begins with its document's first eight digits, whoever marked it.
            try database.execute(
                sql: """
                    DELETE FROM judgement
                    WHERE substr(remark, 1, 8) NOT IN (SELECT substr(document, 1, 8) FROM replyFile)
                    """)
            try database.execute(
                sql: "DELETE FROM stage WHERE name = ? AND subject NOT IN \(known)", arguments: [StageName.reply])
        }
    }

    public func commit(outputs: [String: ContentHash], fingerprint: String) throws {
        try write { database in
            try database.execute(sql: "DELETE FROM output")
            for (name, hash) in outputs.sorted(by: { $0.key < $1.key }) {
                try database.execute(
                    sql: "INSERT INTO output (name, hash) VALUES (?, ?)", arguments: [name, hash.rawValue])
            }
            try Self.remember(StageName.writing, StageName.wholeCase, fingerprint, in: database)
        }
    }

    private static func insert(_ judgement: Judgement, _ tags: Data, in database: Database) throws {
        let confidences = [
            judgement.sections.first?.confidence ?? 0, judgement.stance.confidence, judgement.kind.confidence,
        ]
        try database.execute(
            sql: """
                INSERT OR REPLACE INTO judgement (remark, section, theme, stance, kind, confidence, tags)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                judgement.remark, judgement.sections.first?.value, judgement.themes.first?.value,
                judgement.stance.value.rawValue, judgement.kind.value.rawValue, confidences.min(), tags,
            ])
    }

    private static func remember(
        _ stage: String, _ subject: String, _ fingerprint: String, in database: Database
    ) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO stage (name, subject, fingerprint) VALUES (?, ?, ?)",
            arguments: [stage, subject, fingerprint])
    }
}

extension ReplyReading {
    /// The remarks have rows of their own; the rest is kept as one value.
    fileprivate var withoutRemarks: ReplyReading { with(remarks: []) }

    func with(remarks: [Remark]) -> ReplyReading {
        ReplyReading(
            document: document, sender: sender, cosigners: cosigners, dated: dated, status: status,
            statusEvidence: statusEvidence, language: language, remarks: remarks, accounts: accounts, flags: flags,
            uncertainWords: uncertainWords)
    }
}
