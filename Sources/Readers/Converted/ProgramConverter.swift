import Foundation

/// Converts by a command-line program, which is looked for where the system looks for programs.
///
/// The program works in a temporary folder of its own, which is its home too and is removed afterwards. It has a
/// minute; then it is ended with all it started. It is bound by the limits of this process besides.
struct ProgramConverter: FileConverter {
    /// Names under which the program may be installed, the first that is found being used.
    let programs: [String]
    /// Its arguments; `input` and `output` are the files' names in its folder, which is the current one.
    let arguments: [String]
    let input: String
    let output: String
    /// Files that it finds ahead, by their places in the folder.
    var settings: [String: String] = [:]
    var seconds = 60
    /// A result beyond this many bytes is none.
    private static let maxOutput = 256 << 20

    func convert(_ bytes: [UInt8]) -> Conversion {
        guard let folder = try? TemporaryFolder() else { return .failed }
        defer { folder.remove() }
        do {
            try Data(bytes).write(to: folder.url.appending(path: input))
            for (name, text) in settings.sorted(by: { $0.key < $1.key }) { try folder.write(text, to: name) }
        } catch {
            return .failed
        }
        for program in programs {
            switch run(program, in: folder.url) {
            case .notFound: continue
            case .tooSlow: return .tooSlow
            case .ended: return result(in: folder.url)
            }
        }
        return .notInstalled
    }

    private func result(in folder: URL) -> Conversion {
        let file = folder.appending(path: output)
        guard let size = try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize, 1...Self.maxOutput ~= size,
            let data = try? Data(contentsOf: file)
        else { return .failed }
        return .converted([UInt8](data))
    }

    private enum Ending {
        case ended
        case tooSlow
        case notFound
    }

    private func run(_ program: String, in folder: URL) -> Ending {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.currentDirectoryURL = folder
        // `timeout` leads a group of its own and ends all of it, even when this process is gone before.
        process.arguments =
            [
                "-u", "DISPLAY", "-u", "XDG_RUNTIME_DIR", "-u", "DBUS_SESSION_BUS_ADDRESS", "-u", "XDG_CONFIG_HOME",
                "-u", "XDG_CACHE_HOME", "HOME=\(folder.path)", "TMPDIR=\(folder.path)", "LC_ALL=C.UTF-8", "timeout",
                "--signal=KILL", "\(seconds)", program,
            ] + arguments.map { $0.replacingOccurrences(of: "FOLDER", with: folder.path) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return .notFound }
        process.waitUntilExit()
        switch (process.terminationReason, process.terminationStatus) {
        // What `env` and `timeout` answer for a program that is not there, or may not be run.
        case (.exit, 126), (.exit, 127): return .notFound
        case (.exit, 124), (.exit, 137), (.uncaughtSignal, SIGKILL): return .tooSlow
        default: return .ended
        }
    }
}
