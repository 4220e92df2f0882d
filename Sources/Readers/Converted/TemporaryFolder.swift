import Foundation
import Glibc

/// A folder of this process alone, under the system's folder for what does not last.
struct TemporaryFolder {
    let url: URL

    /// - Throws: when it cannot be made.
    init() throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "samsvar-XXXXXX").path
        var template = Array(place.utf8CString)
        // Unlike a folder made by name, this one is new, and no one else may look into it.
        guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
        let path = template.dropLast().map { UInt8(bitPattern: $0) }
        url = URL(fileURLWithPath: String(decoding: path, as: UTF8.self), isDirectory: true)
    }

    /// Writes a text file, with the folders it lies in.
    /// - Throws: when it cannot be written.
    func write(_ text: String, to name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func remove() { try? FileManager.default.removeItem(at: url) }
}
