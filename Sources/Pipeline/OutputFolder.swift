import CaseStore
import Consultation
import Fingerprints
import Foundation
import Writers

/// The folder of what is written, kept so that a file a person changed is never written over.
struct OutputFolder {
    let folder: CaseFolder

    /// Whether each file is there; what a person changed counts as there.
    func holds(_ names: some Sequence<String>) -> Bool {
        names.allSatisfy { FileManager.default.fileExists(atPath: folder.outputs.appendingPathComponent($0).path) }
    }

    /// Writes each file whole or not at all.
    ///
    /// A file that is no longer what was last written is a person's: it is first set aside under a new name.
    /// - Parameter previous: what was last written, by name.
    /// - Returns: what was written, and what was set aside.
    func write(
        _ files: [OutputFile], previous: [String: ContentHash]
    ) throws -> (hashes: [String: ContentHash], diagnostics: [Diagnostic]) {
        var hashes: [String: ContentHash] = [:]
        var diagnostics: [Diagnostic] = []
        for file in files {
            let url = folder.outputs.appendingPathComponent(file.name)
            let hash = ContentHash(of: file.bytes)
            hashes[file.name] = hash
            let present = (try? Data(contentsOf: url)).map { ContentHash(of: Array($0)) }
            if present == hash { continue }
            if let present, present != previous[file.name] {
                diagnostics.append(try setAside(url))
            }
            try Files.write(file.bytes, to: url)
        }
        for (name, hash) in previous.sorted(by: { $0.key < $1.key }) where hashes[name] == nil {
            removeIfUnchanged(name, hash)
        }
        return (hashes, diagnostics)
    }

    /// A table that no longer belongs to the case is taken away, unless a person changed it.
    private func removeIfUnchanged(_ name: String, _ hash: ContentHash) {
        let url = folder.outputs.appendingPathComponent(name)
        guard let data = try? Data(contentsOf: url), ContentHash(of: Array(data)) == hash else { return }
        try? FileManager.default.removeItem(at: url)
    }

    private func setAside(_ url: URL) throws -> Diagnostic {
        let base = url.deletingPathExtension().lastPathComponent
        let parent = url.deletingLastPathComponent()
        var number = 1
        var target = url
        repeat {
            let suffix = number == 1 ? "din utgave" : "din utgave \(number)"
            target = parent.appendingPathComponent("\(base) (\(suffix)).\(url.pathExtension)")
            number += 1
        } while FileManager.default.fileExists(atPath: target.path)
        do {
            try FileManager.default.moveItem(at: url, to: target)
        } catch {
            throw FileFailure.cannotWrite(target, error)
        }
        return Diagnostic(
            identifier: "output.set-aside", severity: .note, file: url.lastPathComponent,
            summary: "Filen var endret siden sist; din utgave er tatt vare på som «\(target.lastPathComponent)».",
            cure: "Flytt det du trenger over i den nye filen.")
    }
}
