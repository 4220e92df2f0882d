import Consultation
import Foundation

/// Values out of the ledger.
enum LedgerCoding {
    /// - Throws: `CaseError` `ledger.unreadable` when the row was written by another version of the program.
    static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
        do {
            return try StoredForm.decode(type, from: data)
        } catch {
            throw CaseError(unreadable)
        }
    }

    static let unreadable = Diagnostic(
        identifier: "ledger.unreadable", severity: .error, file: Ledger.fileName,
        summary: "Saksfilen holder noe denne utgaven av Samsvar ikke kan lese.",
        cure: "Bruk utgaven som laget den, eller flytt filen bort og kjør på nytt: svarene leses da om igjen.")
}
