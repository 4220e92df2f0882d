import ArgumentParser
import Consultation
import Evaluation
import Foundation
import Pipeline

struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Figures against labelled replies.",
        discussion: "Example: samsvar evaluate ungdom --gold Samples/ungt-utenforskap/gold")

    @OptionGroup var caseArgument: CaseArgument

    @Option(help: "The folder of labels: case.json, extras.json and replies/.", completion: .directory)
    var gold: String

    @Option(help: "Write all figures to this file as JSON.", completion: .file(extensions: ["json"]))
    var json: String?

    @Option(help: "Show this many missed remarks.")
    var misses: Int = 0

    @Option(
        help: ArgumentHelp(
            "Settle this share of the remarks from the labels, least certain first, and score what comes of it.",
            valueName: "share"))
    var simulateReview: Double?

    @OptionGroup var dataOption: DataOption

    func run() async throws {
        try await reporting {
            let export = try CaseOutput(caseArgument.folder, data: dataOption.files).bytes(of: "merknader.jsonl")
            do {
                let labels = try GoldCase(folder: URL(fileURLWithPath: gold))
                if let share = simulateReview {
                    let review = try ReviewSimulation(
                        caseArgument.folder, data: dataOption.files, gold: labels, share: min(1, max(0, share)))
                    Terminal.print("\(review.settledCount) remarks settled from the labels; whole table:")
                    Terminal.print(review.whole.table())
                    Terminal.print("the rest alone (slowest learning \(review.slowest)):")
                    Terminal.print(review.rest.table())
                    return
                }
                let report = try score(
                    gold: labels, export: ExportLine.lines(of: Data(export)))
                Terminal.print(report.table(misses: misses))
                if let json { try report.json.write(to: URL(fileURLWithPath: json), options: .atomic) }
            } catch let error as EvaluationError {
                Terminal.complain("feil: \(error)")
                throw Outcome.failed
            }
        }
    }
}
