public import Consultation
import Fingerprints
public import Foundation

/// Takes replies into a case: copies them to its folder of replies and changes none of them.
public struct Intake: Sendable {
    private let folder: CaseFolder

    public init(_ folder: CaseFolder) { self.folder = folder }

    /// What became of the files that were handed in, by the names they have in the case.
    public struct Outcome: Hashable, Sendable {
        public var added: [String] = []
        /// Files whose content the case had already, as `new name = old name`.
        public var known: [String] = []
        public var diagnostics: [Diagnostic] = []
    }

    /// Copies files, and all files in folders, to the case; safe to repeat, since a file is known by its content.
    /// - Throws: `CaseError` when there is no case, a file cannot be read or the disk is full; what was copied before stays.
    public func add(_ sources: [URL]) throws -> Outcome {
        try folder.requireCase()
        var outcome = Outcome()
        var names = try Self.hashes(in: folder.replies)
        for url in try sources.flatMap(Self.files) {
            let bytes = try Files.read(url)
            let hash = ContentHash(of: bytes)
            let name = url.lastPathComponent.precomposedStringWithCanonicalMapping
            if let known = names.first(where: { $0.value == hash })?.key {
                outcome.known.append(known == name ? name : "\(name) = \(known)")
                continue
            }
            let free = Self.freeName(name, taken: Set(names.keys))
            if free != name { outcome.diagnostics.append(Self.renamed(name, to: free)) }
            try Files.write(bytes, to: folder.replies.appendingPathComponent(free))
            names[free] = hash
            outcome.added.append(free)
        }
        return outcome
    }

    /// The files in the folder of replies, by name, with their hashes.
    static func hashes(in folder: URL) throws -> [String: ContentHash] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [:] }
        return try Dictionary(
            uniqueKeysWithValues: files(folder).map {
                (relativeName($0, in: folder), ContentHash(of: try Files.read($0)))
            })
    }

    /// A file itself, or the files of a folder and its folders, by name; what systems leave behind is passed over.
    /// - Throws: `CaseError` `file.cannot-read` when there is nothing there.
    static func files(_ url: URL) throws -> [URL] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
            throw FileFailure.cannotRead(url)
        }
        guard isFolder.boolValue else { return [url] }
        let names = try FileManager.default.subpathsOfDirectory(atPath: url.path)
        return names.filter { !isLeftBehind($0) }.sorted()
            .map { url.appendingPathComponent($0) }
            .filter { !isDirectory($0) }
    }

    static func relativeName(_ url: URL, in folder: URL) -> String {
        String(url.standardizedFileURL.path.dropFirst(folder.standardizedFileURL.path.count + 1))
    }

    private static func isDirectory(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private static func isLeftBehind(_ path: String) -> Bool {
        path.split(separator: "/").contains { part in
            part.hasPrefix(".") || part.hasPrefix("~$") || ["Thumbs.db", "desktop.ini", "__MACOSX"].contains(part)
        }
    }

    private static func freeName(_ name: String, taken: Set<String>) -> String {
        guard taken.contains(name) else { return name }
        let base = (name as NSString).deletingPathExtension
        let type = (name as NSString).pathExtension
        for number in 2... {
            let candidate = type.isEmpty ? "\(base) (\(number))" : "\(base) (\(number)).\(type)"
            if !taken.contains(candidate) { return candidate }
        }
        return name
    }

    private static func renamed(_ name: String, to free: String) -> Diagnostic {
        Diagnostic(
            identifier: "intake.renamed", severity: .note, file: name,
            summary: "Saken har en annen fil med samme navn; denne heter nå «\(free)».",
            cure: "Se om den ene erstatter den andre, og fjern i så fall den gamle fra mappen «svar».")
    }
}
