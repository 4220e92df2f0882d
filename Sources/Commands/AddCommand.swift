import ArgumentParser
import Consultation
import Foundation
import Pipeline

struct AddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Take in replies; safe to repeat, since a copy is recognised by its content.",
        discussion: "Example: samsvar add ungdom postmottak/ \"Uttalelse fra Bydel Alna.pdf\"")

    @OptionGroup var caseArgument: CaseArgument

    @Argument(help: "Files, or folders of files.", completion: .file())
    var files: [String]

    func run() async throws {
        try await reporting {
            try AddCommand.add(files, to: caseArgument.folder)
        }
    }

    static func add(_ files: [String], to folder: CaseFolder) throws {
        let outcome = try Intake(folder).add(files.map { URL(fileURLWithPath: $0) })
        tell(outcome.diagnostics)
        Terminal.print(
            "\(outcome.added.count) nye filer i \(folder.replies.path), \(outcome.known.count) fantes fra før.")
    }
}
