import Consultation
public import Foundation
import GRDB

/// The case's memory: what was read, found and decided, and from what.
///
/// Every write is one transaction: it is there whole or not at all, also after a crash. The machine writes
/// through `MachineWriting` only.
public final class Ledger: Sendable {
    /// The file's name in every case folder.
    public static let fileName = "sak.sqlite"

    let database: DatabaseQueue

    /// Opens the ledger, makes it when there is none, and brings an older one up to date.
    /// - Throws: `CaseError` `ledger.*` when the file is none, damaged, from a newer program, or locked.
    public init(at url: URL) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.label = "samsvar"
        do {
            database = try DatabaseQueue(path: url.path, configuration: configuration)
            let migrator = Schema.migrator
            if try database.read(migrator.hasBeenSuperseded) {
                throw CaseError(Self.newer)
            }
            try migrator.migrate(database)
        } catch let error as DatabaseError {
            throw CaseError(Self.diagnostic(of: error))
        }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try database.read(body)
        } catch let error as DatabaseError {
            throw CaseError(Self.diagnostic(of: error))
        }
    }

    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try database.write(body)
        } catch let error as DatabaseError {
            throw CaseError(Self.diagnostic(of: error))
        }
    }

    private static let newer = Diagnostic(
        identifier: "ledger.newer", severity: .error, file: fileName,
        summary: "Saken er brukt med en nyere utgave av Samsvar enn denne.", cure: "Installer den nyeste utgaven.")

    /// SQL and arguments are left out: they may hold text from replies.
    private static func diagnostic(of error: DatabaseError) -> Diagnostic {
        let (identifier, summary, cure): (String, String, String) =
            switch error.resultCode {
            case .SQLITE_FULL:
                (
                    "ledger.disk-full", "Det er ikke plass på disken til å skrive i saken.",
                    "Frigjør plass og kjør på nytt; ingenting er tapt."
                )
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                ("ledger.locked", "Saken er i bruk av et annet program.", "Vent til det er ferdig, og kjør på nytt.")
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
                ("ledger.read-only", "Saken kan ikke skrives i.", "Gi deg selv skrivetilgang til saksmappen.")
            case .SQLITE_CANTOPEN:
                (
                    "ledger.cannot-open", "Saksfilen kan ikke åpnes.",
                    "Se at saksmappen finnes og at du har tilgang til den."
                )
            case .SQLITE_NOTADB, .SQLITE_CORRUPT:
                (
                    "ledger.damaged", "Saksfilen er skadet.",
                    "Legg inn siste sikkerhetskopi, eller flytt filen bort og kjør på nytt: svarene leses da om igjen."
                )
            default:
                (
                    "ledger.failed", "Saksfilen kunne ikke brukes (SQLite-feil \(error.extendedResultCode.rawValue)).",
                    "Kjør på nytt; hjelper det ikke, meld fra om feilnummeret."
                )
            }
        return Diagnostic(identifier: identifier, severity: .error, file: fileName, summary: summary, cure: cure)
    }
}
