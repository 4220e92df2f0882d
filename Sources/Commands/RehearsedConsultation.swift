import Analysis
import Configuration
import Consultation
import Evaluation
import Foundation
import Pipeline
import Workers

/// A labelled consultation (`brev.docx`, `utkast.pdf`, `themes.yaml`, `svar/`, `gold/`) run as a case of its own, for
/// figures; the case's folder is somebody else's to remove.
struct RehearsedConsultation {
    let name: String
    let gold: GoldCase
    let rehearsal: ReviewRehearsal

    /// - Parameters:
    ///   - data: the weights to run it by.
    ///   - place: the folder to make the case in.
    /// - Throws: `CaseError`, `EvaluationError`.
    init(_ consultation: URL, data: DataFiles, in place: URL, themes: Bool = true) async throws {
        name = consultation.lastPathComponent
        gold = try GoldCase(folder: consultation.appendingPathComponent("gold"))
        let folder = CaseFolder(place.appendingPathComponent(name))
        let sources = CaseCreation.Sources(
            letter: consultation.appendingPathComponent("brev.docx"),
            draft: consultation.appendingPathComponent("utkast.pdf"),
            themes: themes ? consultation.appendingPathComponent("themes.yaml") : nil)
        _ = try CaseCreation(folder, data: data).create(from: sources)
        _ = try Intake(folder).add([consultation.appendingPathComponent("svar")])
        _ = try await CaseRun(folder, data: data, reading: WorkerCommand.pool(), observer: ProgressLine()).run()
        rehearsal = try ReviewRehearsal(folder, data: data)
    }

    /// What the machine believed of sections and themes and whether the labels agree.
    /// - Precondition: the case was run with confidences left as probabilities.
    func outcomes() throws -> PlacementOutcomes {
        let snapshot = try rehearsal.snapshot(settled: [:])
        let labels = try ReviewSimulation.labels(of: snapshot, rehearsal, gold)
        var outcomes = PlacementOutcomes()
        for record in snapshot.remarks {
            guard let tags = labels[record.remark.id]?.tags else { continue }
            for (rank, tag) in (record.judgement.sections + record.judgement.alternatives).enumerated() {
                let outcome = (belief: tag.confidence, isRight: tags.sections.contains(tag.value))
                if rank == 0 { outcomes.firstSections.append(outcome) } else { outcomes.nextSections.append(outcome) }
            }
            for (rank, tag) in record.judgement.themes.enumerated() {
                let outcome = (belief: tag.confidence, isRight: tags.themes.contains(tag.value))
                if rank == 0 { outcomes.themes.append(outcome) } else { outcomes.secondThemes.append(outcome) }
            }
        }
        return outcomes
    }

    /// A folder that is gone when the work is done.
    static func temporarily<Value>(_ work: (URL) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("samsvar-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await work(folder)
    }

    /// What the machine believes of each consultation under weights in `folder`, with confidences left as probabilities.
    static func outcomes(_ consultations: [URL], weights folder: URL, in place: URL) async throws -> [PlacementOutcomes]
    {
        try ModelFitting.write(.unfitted, to: folder)
        var all: [PlacementOutcomes] = []
        for consultation in consultations {
            let rehearsed = try await RehearsedConsultation(
                consultation, data: DataFiles(override: folder), in: place)
            all.append(try rehearsed.outcomes())
        }
        return all
    }
}
