public import ArgumentParser

/// The command `samsvar`.
public struct SamsvarCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "samsvar",
        abstract: "Read the replies to a public consultation and make the case paper's tables.",
        discussion: """
            Exit codes: 0 done; 1 done, but something needs a person; 2 failed, nothing half-written is kept; \
            64 wrong usage; 130 interrupted.
            """,
        version: "0.1.0",
        subcommands: [
            NewCommand.self, AddCommand.self, RunCommand.self, StatusCommand.self, TablesCommand.self,
            DigestCommand.self, ExportCommand.self, CoverageCommand.self, EvaluateCommand.self, ImportCommand.self,
            ModelCommand.self, WorkerSubcommand.self,
            FitCommand.self,
        ])

    public init() {}
}
