import Consultation
import Foundation
import Workers

/// The files of a folder that are worth measuring: those that are read, and not by recognition, which takes so long
/// that nothing else counts.
enum OverheadFiles {
    /// By what their names end in, each in the order of names.
    static func readable(in folder: URL) -> [(ending: String, paths: [String])] {
        let names = FileManager.default.subpaths(atPath: folder.path) ?? []
        let direct = DirectReading()
        return ["pdf", "docx", "odt", "eml"].compactMap { ending in
            let paths = names.sorted().filter { $0.lowercased().hasSuffix("." + ending) }
                .map { folder.appendingPathComponent($0).path }
                .filter { path in
                    let answer = direct.answer(to: WorkerRequest(path: path, name: nil))
                    return answer.document != nil
                        && !answer.diagnostics.contains { $0.identifier.hasPrefix("scan.") }
                }
            return paths.isEmpty ? nil : (ending, paths)
        }
    }
}
