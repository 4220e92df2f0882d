import ArgumentParser
import Foundation
import Pipeline

struct FitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit", abstract: "Fit the weights that ship to labelled consultations; for developers.",
        discussion: "Example: samsvar fit Samples/ungt-utenforskap --output Sources/Configuration/Data",
        shouldDisplay: false)

    @Argument(help: "Folders with brev.docx, utkast.docx, svar/ and gold/.", completion: .directory)
    var consultations: [String]

    @Option(help: "The folder to write the weights to.", completion: .directory)
    var output: String

    @OptionGroup var dataOption: DataOption

    func run() async throws {
        try await reporting {
            let outcome = try ModelFitting(data: dataOption.files).fit(
                consultations.map { URL(fileURLWithPath: $0) }, to: URL(fileURLWithPath: output))
            Terminal.print(
                "\(outcome.found) of \(outcome.labelled) labelled remarks found; written: \(outcome.files.joined(separator: ", "))"
            )
        }
    }
}
