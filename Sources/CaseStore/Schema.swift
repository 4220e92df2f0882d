import Consultation
import GRDB

/// The ledger's tables, as a row of migrations; each stays as it landed, so that old ledgers open.
///
/// Migrations use SQL only and no type of the program, which changes while they must not.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 documents, remarks, judgements") { database in
            try database.execute(sql: firstTables)
        }
        migrator.registerMigration("2 what officers decide") { database in
            try database.execute(sql: officerTable)
        }
        return migrator
    }

    /// `stage` remembers what each result was made from. The other tables hold the machine's results, one
    /// document a transaction; no table that a person writes is among them.
    private static let firstTables = """
        CREATE TABLE stage (
            name TEXT NOT NULL, subject TEXT NOT NULL, fingerprint TEXT NOT NULL,
            PRIMARY KEY (name, subject)
        ) WITHOUT ROWID;

        CREATE TABLE document (
            hash TEXT NOT NULL PRIMARY KEY, text BLOB, diagnostics BLOB NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE attachment (
            container TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, document TEXT NOT NULL,
            PRIMARY KEY (container, position)
        ) WITHOUT ROWID;

        CREATE TABLE reply (
            document TEXT NOT NULL PRIMARY KEY, reading BLOB NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE remark (
            id TEXT NOT NULL PRIMARY KEY, document TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
            page INTEGER, quote TEXT NOT NULL, onBehalfOf TEXT, context BLOB NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX remarkByPlace ON remark (document, start);

        CREATE TABLE judgement (
            remark TEXT NOT NULL PRIMARY KEY, section TEXT, theme TEXT, stance TEXT NOT NULL, kind TEXT NOT NULL,
            confidence REAL NOT NULL, tags BLOB NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE replyJudgement (
            document TEXT NOT NULL PRIMARY KEY, tags BLOB NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE replyFile (
            name TEXT NOT NULL PRIMARY KEY, document TEXT NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE output (
            name TEXT NOT NULL PRIMARY KEY, hash TEXT NOT NULL
        ) WITHOUT ROWID;
        """

    /// Rows that a person wrote. The triggers hold them as they are against every writer, this program included.
    private static let officerTable = """
        CREATE TABLE officerEntry (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            document TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, page INTEGER, quote TEXT NOT NULL,
            field TEXT NOT NULL, value BLOB NOT NULL, suggested BLOB,
            author TEXT NOT NULL, time TEXT NOT NULL, origin TEXT NOT NULL
        );
        CREATE INDEX officerEntryByPlace ON officerEntry (document, start, end, field);

        CREATE TRIGGER officerEntryStays BEFORE UPDATE ON officerEntry
        BEGIN SELECT RAISE(ABORT, 'what a person wrote is never changed'); END;
        CREATE TRIGGER officerEntryIsKept BEFORE DELETE ON officerEntry
        BEGIN SELECT RAISE(ABORT, 'what a person wrote is never deleted'); END;
        """
}
