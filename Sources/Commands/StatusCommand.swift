import ArgumentParser
import Consultation
import Pipeline
import Tables

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Who has answered, who has not, and what needs a person.",
        discussion: "Shows the case as the last run left it; reads no reply.")

    @OptionGroup var caseArgument: CaseArgument
    @OptionGroup var dataOption: DataOption

    func run() async throws {
        try await reporting {
            let status = try CaseStatus(of: caseArgument.folder, data: dataOption.files)
            Terminal.print(status.title)
            for line in status.summary.lines { Terminal.print("  \(line)") }
            for list in status.lists where !list.names.isEmpty {
                Terminal.print("\n\(list.heading):")
                for name in list.names { Terminal.print("  \(name)") }
            }
            if status.summary.needsPerson { throw Outcome.needsPerson }
        }
    }
}
