import Analysis
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
            let (folders, target) = (consultations.map { URL(fileURLWithPath: $0) }, URL(fileURLWithPath: output))
            let outcome = try ModelFitting(data: dataOption.files).fit(folders, to: target)
            Terminal.print(
                "\(outcome.found) of \(outcome.labelled) labelled remarks found; written: \(outcome.files.joined(separator: ", "))"
            )
            try await fitConfidence(folders, to: target)
        }
    }

    /// Fits the confidences of sections and themes under the weights just written, and tells how they fare held out.
    private func fitConfidence(_ folders: [URL], to target: URL) async throws {
        let outcomes = try await RehearsedConsultation.temporarily { place in
            try await RehearsedConsultation.outcomes(folders, weights: target, in: place)
        }
        let confidence = PlacementConfidenceFit.fit(outcomes)
        try ModelFitting.write(confidence, to: target)
        for (folder, held) in zip(folders, PlacementConfidenceFit.held(outcomes)) {
            let sure = held.sections.filter { $0.belief >= confidence.sureLine }
            let right = Double(sure.count { $0.isRight }) / Double(max(1, sure.count))
            let share = Double(sure.count) / Double(max(1, held.sections.count))
            Terminal.print(
                String(
                    format: "  %@: at %.3f or above %.2f of the remarks, %.3f right", folder.lastPathComponent,
                    confidence.sureLine, share, right))
        }
    }
}
