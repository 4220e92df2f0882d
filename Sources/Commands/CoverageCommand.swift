import ArgumentParser
import Consultation
import Pipeline
import Tables

struct CoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: "Show how each reply's text is accounted for: remarks, reasons, unplaced.",
        discussion: """
            Shares are of the text's UTF-8 bytes without white space, as the last run left the case; reads no reply. \
            Exit code 1 when more than 1 % of a reply is unplaced.
            """)

    @OptionGroup var caseArgument: CaseArgument

    func run() async throws {
        try await reporting {
            let coverage = try CaseCoverage(of: caseArgument.folder)
            for line in coverage.table.lines { Terminal.print(line) }
            if !coverage.unread.isEmpty { Terminal.print("\nIkke lest:") }
            for name in coverage.unread { Terminal.print("  \(name)") }
            if coverage.table.needsPerson { throw Outcome.needsPerson }
        }
    }
}
