import ArgumentParser
import Consultation
import Evaluation
import Foundation
import Pipeline

struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Figures against labelled replies.",
        discussion: """
            Example: samsvar evaluate ungdom --gold Samples/ungt-utenforskap/gold
            Across consultations: samsvar evaluate --across Samples/ungt-utenforskap Samples/skolebruk
            """)

    @Argument(help: ArgumentHelp("The case's folder.", valueName: "case"), completion: .directory)
    var path: String?

    @Option(help: "The folder of labels: case.json, extras.json and replies/.", completion: .directory)
    var gold: String?

    @Option(
        parsing: .upToNextOption,
        help: "Labelled consultations; each is run with the weights and confidences that the others fit.",
        completion: .directory)
    var across: [String] = []

    @ArgumentParser.Flag(help: "With --across: every consultation's own report too, per format and language.")
    var details = false

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

    func validate() throws {
        guard across.isEmpty ? path != nil && gold != nil : across.count > 1 else {
            throw ValidationError("Give a case and --gold, or --across with at least two folders.")
        }
    }

    func run() async throws {
        try await reporting {
            guard let path, let gold else { return try await evaluateAcross() }
            let folder = CaseFolder(URL(fileURLWithPath: path))
            let export = try CaseOutput(folder, data: dataOption.files).bytes(of: "merknader.jsonl")
            do {
                let labels = try GoldCase(folder: URL(fileURLWithPath: gold))
                if let share = simulateReview {
                    let review = try ReviewSimulation(
                        folder, data: dataOption.files, gold: labels, share: min(1, max(0, share)))
                    Terminal.print("\(review.settledCount) remarks settled from the labels; whole table:")
                    Terminal.print(review.whole.table())
                    Terminal.print("the rest alone (learning takes \(Int(review.learning.rounded())) ms of one core):")
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

    private func evaluateAcross() async throws {
        do {
            let evaluation = try await AcrossEvaluation(
                across.map { URL(fileURLWithPath: $0) }, data: dataOption.files, share: simulateReview ?? 0.2)
            Terminal.print(evaluation.table())
            if details { Terminal.print(evaluation.details()) }
        } catch let error as EvaluationError {
            Terminal.complain("feil: \(error)")
            throw Outcome.failed
        }
    }
}
