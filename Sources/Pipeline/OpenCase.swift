import CaseStore
import Configuration
import Consultation
import Foundation

/// A case that is being worked on: its sheet as a person last saved it, and its ledger.
struct OpenCase {
    let folder: CaseFolder
    let sheet: CaseSheet
    let ledger: Ledger

    /// - Throws: `CaseError` `case.missing` when there is no case, `sheet.*` when the sheet is not understood.
    init(_ folder: CaseFolder) throws {
        try folder.requireCase()
        self.folder = folder
        guard let yaml = String(bytes: try Files.read(folder.sheet), encoding: .utf8) else {
            throw CaseError(
                Diagnostic(
                    identifier: "sheet.encoding", severity: .error, file: CaseSheet.fileName,
                    summary: "Filen er ikke lagret som UTF-8.", cure: "Lagre den på nytt med tegnkodingen UTF-8."))
        }
        sheet = try CaseSheet(yaml: yaml)
        ledger = try Ledger(at: folder.ledger)
    }
}
