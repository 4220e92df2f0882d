import ArgumentParser
import Consultation
import Foundation
import Pipeline
import Tables
import Workers

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Bring everything up to date and write the tables.",
        discussion: """
            With --letter and --draft a case that does not exist is made first; with --replies the files are taken in.
            Example: samsvar run ungdom --letter brev.pdf --draft utkast.docx --replies postmottak/
            """)

    @OptionGroup var caseArgument: CaseArgument
    @OptionGroup var sourceOptions: SourceOptions

    @Option(help: "A file or folder of replies to take in first; may be given several times.", completion: .file())
    var replies: [String] = []

    @OptionGroup var dataOption: DataOption

    func run() async throws {
        let folder = caseArgument.folder
        let progress = ProgressLine()
        try await reporting(progress) {
            if let sources = sourceOptions.sources, !folder.exists {
                NewCommand.show(try CaseCreation(folder, data: dataOption.files).create(from: sources), folder: folder)
            }
            if !replies.isEmpty { try AddCommand.add(replies, to: folder) }
            let outcome = try await CaseRun(
                folder, data: dataOption.files, reading: WorkerCommand.pool(), observer: progress
            ).run()
            progress.clear()
            tell(outcome.diagnostics)
            RunCommand.show(outcome, folder: folder)
            if outcome.retagged > 0 { try suggestThemes(in: folder) }
            if outcome.summary.needsPerson { throw Outcome.needsPerson }
        }
    }

    /// Where no remark was tagged anew, the suggestions are what they were.
    private func suggestThemes(in folder: CaseFolder) throws {
        let suggestions = try ThemeSuggestions(folder, data: dataOption.files).write()
        guard !suggestions.isEmpty else { return }
        Terminal.print("\(suggestions.count) forslag til temaer i \(ThemeSuggestions.fileName).")
    }

    private static func show(_ outcome: CaseRun.Outcome, folder: CaseFolder) {
        Terminal.print("Lest \(outcome.read), delt \(outcome.split), merket om \(outcome.retagged).")
        for line in outcome.summary.lines { Terminal.print(line) }
        if outcome.written.isEmpty {
            Terminal.print("Tabellene i \(folder.outputs.path) er som de skal være.")
        } else {
            Terminal.print("Skrevet i \(folder.outputs.path):")
            for name in outcome.written { Terminal.print("  \(name)") }
        }
    }
}
