import Consultation
public import Foundation
import Glibc

/// A worker as its parent sees it: one process, asked for one document at a time.
///
/// Not to be shared between threads.
final class WorkerProcess {
    private let process = Process()
    private let requests = Pipe()
    private let answers = Pipe()
    private var lines: LineReader
    /// How many documents it has read.
    private(set) var served = 0

    init(_ command: WorkerCommand) throws {
        lines = LineReader(answers.fileHandleForReading.fileDescriptor)
        process.executableURL = command.executable
        process.arguments = command.arguments
        // A crash report would take minutes and hold text of the reply.
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["SWIFT_BACKTRACE": "enable=no", "OMP_THREAD_LIMIT": "1"], uniquingKeysWith: { $1 })
        process.standardInput = requests
        process.standardOutput = answers
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// How reading one document ended.
    enum Ending {
        case answered(WorkerAnswer)
        case tooSlow
        case broke
    }

    /// Asks for one document. After anything but an answer the process is gone.
    func read(_ request: WorkerRequest, seconds: Int) -> Ending {
        served += 1
        guard var line = try? StoredForm.encode(request) else { return .broke }
        line.append(UInt8(ascii: "\n"))
        let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
        guard (try? requests.fileHandleForWriting.write(contentsOf: line)) != nil else { return end(.broke) }
        guard let reply = lines.next(before: deadline) else {
            return end(ContinuousClock.now >= deadline ? .tooSlow : brokenEnding())
        }
        guard let answer = try? WorkerAnswer(line: reply) else { return end(.broke) }
        return .answered(answer)
    }

    /// Ends the process, whatever it does.
    func stop() {
        try? requests.fileHandleForWriting.close()
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        try? answers.fileHandleForReading.close()
    }

    private func end(_ ending: Ending) -> Ending {
        stop()
        return ending
    }

    /// A worker past its processor seconds is ended by the kernel with SIGXCPU.
    private func brokenEnding() -> Ending {
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGXCPU ? .tooSlow : .broke
    }
}

/// How to start a worker.
public struct WorkerCommand: Hashable, Sendable {
    public let executable: URL
    public let arguments: [String]

    public init(executable: URL, arguments: [String]) {
        self.executable = executable
        self.arguments = arguments
    }
}
