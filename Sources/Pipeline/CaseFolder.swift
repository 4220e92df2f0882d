import CaseStore
import Configuration
import Consultation
public import Foundation

/// A case's folder and what lies where in it.
public struct CaseFolder: Hashable, Sendable {
    public let url: URL

    public init(_ url: URL) { self.url = url.standardizedFileURL }

    /// What a person may edit.
    public var sheet: URL { url.appendingPathComponent(CaseSheet.fileName) }
    /// The ledger.
    public var ledger: URL { url.appendingPathComponent(Ledger.fileName) }
    /// The replies as they came; never changed.
    public var replies: URL { url.appendingPathComponent("svar", isDirectory: true) }
    /// The letter and the draft as they came; never changed.
    public var sources: URL { url.appendingPathComponent("grunnlag", isDirectory: true) }
    /// What is written.
    public var outputs: URL { url.appendingPathComponent("ut", isDirectory: true) }

    /// Whether there is a case here.
    public var exists: Bool { FileManager.default.fileExists(atPath: sheet.path) }

    /// - Throws: `CaseError` `case.missing` when there is no case here.
    func requireCase() throws {
        guard !exists else { return }
        throw CaseError(
            Diagnostic(
                identifier: "case.missing", severity: .error, file: name, summary: "Det er ingen sak i denne mappen.",
                cure: "Lag en med «samsvar new \(name) --letter BREV --draft UTKAST»."))
    }

    /// The case's name to its officer: that of the folder.
    public var name: String { url.lastPathComponent }
}
