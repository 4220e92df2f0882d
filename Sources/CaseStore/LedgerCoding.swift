import Consultation
import Foundation

/// Values as the ledger keeps them: JSON with sorted keys, so that equal values are equal bytes.
enum LedgerCoding {
    static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    /// - Throws: `CaseError` `ledger.unreadable` when the row was written by another program's version.
    static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: data)
        } catch {
            throw CaseError(
                Diagnostic(
                    identifier: "ledger.unreadable", severity: .error, file: Ledger.fileName,
                    summary: "Saksfilen holder noe denne utgaven av Samsvar ikke kan lese.",
                    cure:
                        "Bruk utgaven som laget den, eller flytt filen bort og kjør på nytt: svarene leses da om igjen."
                ))
        }
    }
}
