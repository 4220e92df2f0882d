import ArgumentParser
import Configuration
import Consultation
import Evaluation
import Foundation
import Pipeline

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in decisions on remarks.",
        discussion: "Example: samsvar import ungdom --gold Samples/ungt-utenforskap/gold --author KN")

    @OptionGroup var caseArgument: CaseArgument

    @Option(help: "A folder of labels to take in as decisions; for developers.", completion: .directory)
    var gold: String

    @Option(help: "Whose decisions they are.")
    var author: String = "fasit"

    @OptionGroup var dataOption: DataOption

    func run() async throws {
        try await reporting {
            do {
                let labels = try GoldCase(folder: URL(fileURLWithPath: gold))
                let snapshot = try CaseRun.snapshot(of: caseArgument.folder, data: dataOption.files)
                let export = try CaseOutput(caseArgument.folder, data: dataOption.files).bytes(of: "merknader.jsonl")
                let settlements = try labels.settlements(of: ExportLine.lines(of: Data(export)))
                let signature = OfficerSignature(
                    author: author, time: ISO8601DateFormatter().string(from: Date()), origin: .labels)
                let (kept, _) = try CaseDecisions(caseArgument.folder).keep(
                    Self.drafts(settlements, on: snapshot), signature: signature)
                Terminal.print("\(kept) avgjørelser lagt inn; kjør «samsvar run» for å bruke dem.")
            } catch let error as EvaluationError {
                Terminal.complain("feil: \(error)")
                throw Outcome.failed
            }
        }
    }

    private static func drafts(_ settlements: [GoldSettlement], on snapshot: CaseSnapshot) -> [OfficerDraft] {
        let records = Dictionary(
            snapshot.remarks.map { ($0.remark.id, $0) }, uniquingKeysWith: { first, _ in first })
        return settlements.flatMap { settlement -> [OfficerDraft] in
            guard let record = records[settlement.remark] else { return [] }
            guard let tags = settlement.settled else {
                return [OfficerDraft(anchor: record.remark.anchor, decision: .noRemark(.noRemark))]
            }
            let voice = Decision.onBehalfOf(settlement.tags?.onBehalfOf)
            return record.remark.drafts(tags, suggested: record.judgement) + [
                OfficerDraft(
                    anchor: record.remark.anchor, decision: voice, suggested: .onBehalfOf(record.remark.onBehalfOf))
            ]
        }
    }
}
