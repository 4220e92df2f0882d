import ArgumentParser
import Foundation
import Workers

/// Reads documents for a parent that must not break: see `WorkerRequest` and `WorkerAnswer` for the protocol.
struct WorkerSubcommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Read documents named on standard input, a line of JSON each; for other programs.",
        discussion: #"Example: echo '{"path":"svar.pdf"}' | samsvar worker"#)

    @Option(help: "Address space in MiB.")
    var memory: UInt64 = WorkerLimits().memory >> 20

    @Option(help: "Processor seconds for one page, or for a document of a format without pages.")
    var seconds: Int = WorkerLimits().seconds

    func run() throws {
        let limits = WorkerLimits(memory: memory << 20, seconds: seconds)
        try WorkerLoop(limits: limits).run(input: .standardInput, output: .standardOutput)
    }
}

extension WorkerCommand {
    /// Workers of this very program, one for each core.
    static func pool() -> WorkerPool {
        let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return WorkerPool(
            command: WorkerCommand(executable: executable, arguments: ["worker"]), limits: WorkerLimits(),
            count: ProcessInfo.processInfo.activeProcessorCount)
    }
}
