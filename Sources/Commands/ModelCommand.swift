import ArgumentParser
import Foundation
import Pipeline

struct ModelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model", abstract: "Carry what a case's corrections taught to the next case.",
        discussion: "The file holds weights and no text of any reply.", subcommands: [Export.self, Import.self])

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Write what the case's corrections taught.",
            discussion: "Example: samsvar model export ungdom ungdom.modell.json")

        @OptionGroup var caseArgument: CaseArgument
        @Argument(help: "The file to write.", completion: .file()) var file: String
        @OptionGroup var dataOption: DataOption

        func run() async throws {
            try await reporting {
                let count = try CaseModel(caseArgument.folder, data: dataOption.files).export(
                    to: URL(fileURLWithPath: file))
                Terminal.print("Skrev \(file): lært av \(count) avgjorte merknader.")
            }
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Give the case what another case's corrections taught.",
            discussion: "Example: samsvar model import bibliotek ungdom.modell.json")

        @OptionGroup var caseArgument: CaseArgument
        @Argument(help: "A file that «model export» wrote.", completion: .file()) var file: String
        @OptionGroup var dataOption: DataOption

        func run() async throws {
            try await reporting {
                let count = try CaseModel(caseArgument.folder, data: dataOption.files).take(
                    URL(fileURLWithPath: file))
                Terminal.print(
                    "Saken bruker nå det som \(count) avgjorte merknader lærte; kjør «samsvar run» for å merke på nytt."
                )
            }
        }
    }
}
