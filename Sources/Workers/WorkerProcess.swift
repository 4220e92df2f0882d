import Consultation
public import Foundation
import Glibc
import Readers

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
        // Writing to a worker that is gone is an error to be told of, not the end of this process.
        signal(SIGPIPE, SIG_IGN)
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
        /// At which step, where that is known.
        case tooSlow(PageStep?)
        case broke(PageStep?)
    }

    /// Asks for one document. After anything but an answer the process is gone.
    /// - Parameters:
    ///   - limits: how long a step may take, and how long an answer may be.
    ///   - progress: is told of each page.
    func read(
        _ request: WorkerRequest, limits: WorkerLimits, progress: (WorkerProgress) -> Void
    ) -> Ending {
        served += 1
        guard var line = try? StoredForm.encode(request) else { return .broke(nil) }
        line.append(UInt8(ascii: "\n"))
        guard (try? requests.fileHandleForWriting.write(contentsOf: line)) != nil else { return end(.broke(nil)) }
        var last: Data?
        var told = ContinuousClock.now
        while true {
            let deadline = ContinuousClock.now.advanced(by: .seconds(limits.seconds))
            // Twice the document: attachments come in the same line.
            guard let reply = lines.next(before: deadline, most: 2 * limits.output) else {
                let step = last.flatMap { try? StoredForm.decode(WorkerProgress.self, from: $0).step }
                return end(ContinuousClock.now >= deadline ? .tooSlow(step) : brokenEnding(step))
            }
            guard reply.starts(with: WorkerProgress.start) else {
                guard let answer = try? WorkerAnswer(line: reply) else { return end(.broke(nil)) }
                return .answered(answer)
            }
            last = reply
            // A page takes milliseconds, and nobody reads that fast.
            guard ContinuousClock.now - told > .milliseconds(200) else { continue }
            told = .now
            if let step = try? StoredForm.decode(WorkerProgress.self, from: reply) { progress(step) }
        }
    }

    /// Ends the process and what it has started, whatever they do.
    func stop() {
        try? requests.fileHandleForWriting.close()
        try? answers.fileHandleForReading.close()
        guard process.isRunning else { return }
        // The process leads a group of its own.
        kill(-process.processIdentifier, SIGKILL)
        kill(process.processIdentifier, SIGKILL)
    }

    private func end(_ ending: Ending) -> Ending {
        stop()
        return ending
    }

    /// A worker past its processor seconds is ended by the kernel with SIGXCPU.
    private func brokenEnding(_ step: PageStep?) -> Ending {
        // One that floods its output, or has closed it, still runs; one that is gone keeps its status.
        stop()
        return endedBySignal == SIGXCPU ? .tooSlow(step) : .broke(step)
    }

    /// The signal that ended the process. Not asked of `Process`, which waits for all that the process has started.
    private var endedBySignal: Int32? {
        var information = siginfo_t()
        while waitid(P_PID, id_t(process.processIdentifier), &information, WEXITED | WNOWAIT) != 0 {
            guard errno == EINTR else {
                let isSignal = !process.isRunning && process.terminationReason == .uncaughtSignal
                return isSignal ? process.terminationStatus : nil
            }
        }
        let isExit = information.si_code == Int32(CLD_EXITED)
        return isExit ? nil : information._sifields._sigchld.si_status
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
