import Foundation
import Testing

/// The built program, called as an officer calls it.
enum Samsvar {
    /// What a call gave.
    struct Result {
        let code: Int32
        let output: String
        let messages: String
    }

    /// The folder of labelled and broken files.
    static let samples = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Samples")

    static var consultation: URL { samples.appendingPathComponent("ungt-utenforskap") }

    static func call(_ arguments: String..., in folder: URL? = nil) throws -> Result {
        try call(arguments, in: folder)
    }

    static func call(_ arguments: [String], in folder: URL? = nil) throws -> Result {
        let process = Process()
        process.executableURL = Bundle.main.bundleURL.appendingPathComponent("samsvar")
        if Bundle.main.bundleURL.pathExtension == "xctest" {
            process.executableURL = Bundle.main.bundleURL.deletingLastPathComponent().appendingPathComponent("samsvar")
        }
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let scratch = try Scratch()
        let files = ["out", "err"].map { scratch.url.appendingPathComponent($0) }
        for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
        return Result(code: process.terminationStatus, output: texts[0], messages: texts[1])
    }
}

/// A folder of its own that goes away with the test.
final class Scratch {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("samsvar-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// The names in a folder, hidden ones too.
    func names(_ folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.appendingPathComponent(folder).path).sorted()
    }

    /// All files under a folder with their bytes, by path.
    func contents(_ folder: String) throws -> [String: Data] {
        let root = url.appendingPathComponent(folder)
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            if let data = try? Data(contentsOf: root.appendingPathComponent(path)) { files[path] = data }
        }
        return files
    }
}
