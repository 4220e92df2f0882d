public import Configuration
public import Consultation
import Fingerprints
public import Foundation
import Readers

/// Makes a case from a letter, a draft and, if there is one, a file of themes.
public struct CaseCreation: Sendable {
    /// The files that a case is made from.
    public struct Sources: Sendable {
        public let letter: URL
        public let draft: URL
        public let themes: URL?

        public init(letter: URL, draft: URL, themes: URL?) {
            self.letter = letter
            self.draft = draft
            self.themes = themes
        }
    }

    /// What was made, for the officer to check.
    public struct Outcome: Sendable {
        public let description: CaseDescription
        public let diagnostics: [Diagnostic]
    }

    private let folder: CaseFolder
    private let stages: AnalysisStages

    /// - Throws: `CaseError` `data.*`.
    public init(_ folder: CaseFolder, data: DataFiles) throws {
        self.folder = folder
        self.stages = try AnalysisStages(data: data)
    }

    /// Makes the case in a folder of another name and moves it into place when all of it is there.
    /// - Throws: `CaseError` `case.exists`, or when the letter or draft cannot be read; nothing is left behind.
    public func create(from sources: Sources) throws -> Outcome {
        try refuseToOverwrite()
        let (sheet, diagnostics) = try sheet(from: sources)
        let building = CaseFolder(
            folder.url.deletingLastPathComponent().appendingPathComponent(
                ".\(folder.name).ny-\(ProcessInfo.processInfo.processIdentifier)"))
        defer { try? FileManager.default.removeItem(at: building.url) }
        try Files.write(try Files.read(sources.letter), to: building.url.appendingPathComponent(sheet.letter))
        try Files.write(try Files.read(sources.draft), to: building.url.appendingPathComponent(sheet.draft))
        try Files.write(Array(try sheet.yaml().utf8), to: building.sheet)
        do {
            try FileManager.default.createDirectory(at: building.replies, withIntermediateDirectories: true)
            try? FileManager.default.removeItem(at: folder.url)  // only ever an empty folder, see refuseToOverwrite
            try FileManager.default.moveItem(at: building.url, to: folder.url)
        } catch {
            throw FileFailure.cannotWrite(folder.url, error)
        }
        return Outcome(description: sheet.description, diagnostics: diagnostics)
    }

    private func sheet(from sources: Sources) throws -> (CaseSheet, [Diagnostic]) {
        let letter = try document(sources.letter, role: "Høringsbrevet")
        let draft = try document(sources.draft, role: "Utkastet")
        var themes: [Theme] = []
        if let url = sources.themes {
            guard let yaml = String(bytes: try Files.read(url), encoding: .utf8) else {
                throw FileFailure.cannotRead(url)
            }
            themes = try ThemeFile.themes(yaml: yaml, name: url.lastPathComponent)
        }
        let (description, found) = stages.description(letter: letter.document, draft: draft.document, themes: themes)
        let sheet = CaseSheet(
            description: description, letter: "grunnlag/\(sources.letter.lastPathComponent)",
            draft: "grunnlag/\(sources.draft.lastPathComponent)")
        guard sheet.letter != sheet.draft else {
            throw CaseError(
                Diagnostic(
                    identifier: "case.same-name", severity: .error, file: sources.draft.lastPathComponent,
                    summary: "Brevet og utkastet har samme filnavn.", cure: "Gi den ene filen et annet navn."))
        }
        return (sheet, letter.diagnostics + draft.diagnostics + found)
    }

    private func document(_ url: URL, role: String) throws -> (document: SourceDocument, diagnostics: [Diagnostic]) {
        let bytes = try Files.read(url)
        let file = SourceFile(name: url.lastPathComponent, hash: ContentHash(of: bytes), bytes: bytes)
        let result = stages.readers.read(file)
        guard let document = result.document else {
            throw CaseError(
                result.diagnostics.first
                    ?? Diagnostic(
                        identifier: "case.source-unread", severity: .error, file: file.name,
                        summary: "\(role) kunne ikke leses.", cure: "Lagre det som PDF eller DOCX og prøv igjen."))
        }
        return (document, result.diagnostics)
    }

    private func refuseToOverwrite() throws {
        let present = try? FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        guard FileManager.default.fileExists(atPath: folder.url.path), present?.isEmpty != true else { return }
        throw CaseError(
            Diagnostic(
                identifier: "case.exists", severity: .error, file: folder.name,
                summary: folder.exists
                    ? "Saken finnes allerede." : "Mappen finnes allerede og er ikke tom.",
                cure: folder.exists
                    ? "Kjør «samsvar run \(folder.name)», eller velg et annet navn til den nye saken."
                    : "Velg navnet på en mappe som ikke finnes."))
    }
}
