import Consultation
import Foundation

/// What an officer is told when a file cannot be read or written.
enum FileFailure {
    static func cannotRead(_ url: URL) -> CaseError {
        CaseError(
            Diagnostic(
                identifier: "file.cannot-read", severity: .error, file: url.lastPathComponent,
                summary: "Filen finnes ikke, eller du har ikke tilgang til å lese den.",
                cure: "Se at navnet er riktig og at filen ligger der du oppgav."))
    }

    static func cannotWrite(_ url: URL, _ error: any Error) -> CaseError {
        let isFull = (error as? CocoaError)?.code == .fileWriteOutOfSpace || posixCode(of: error) == ENOSPC
        return CaseError(
            Diagnostic(
                identifier: isFull ? "file.disk-full" : "file.cannot-write", severity: .error,
                file: url.lastPathComponent,
                summary: isFull ? "Det er ikke plass på disken til filen." : "Filen kan ikke skrives.",
                cure: isFull
                    ? "Frigjør plass og kjør på nytt; ingenting er tapt."
                    : "Lukk filen om den er åpen i et annet program, og se at du har skrivetilgang til mappen."))
    }

    private static func posixCode(of error: any Error) -> Int32? {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        let candidate = underlying ?? (error as NSError)
        return candidate.domain == NSPOSIXErrorDomain ? Int32(candidate.code) : nil
    }
}

/// Files in and out, whole or not at all.
enum Files {
    /// - Throws: `CaseError` `file.cannot-read`.
    static func read(_ url: URL) throws -> [UInt8] {
        guard let data = try? Data(contentsOf: url) else { throw FileFailure.cannotRead(url) }
        return Array(data)
    }

    /// Writes beside the file and renames, so that a reader sees the old bytes or the new ones, never a part.
    /// - Throws: `CaseError` `file.cannot-write` or `file.disk-full`.
    static func write(_ bytes: [UInt8], to url: URL) throws {
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url, options: .atomic)
        } catch {
            throw FileFailure.cannotWrite(url, error)
        }
    }
}
