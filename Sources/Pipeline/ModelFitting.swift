public import Analysis
public import Configuration
import Consultation
public import Foundation
import Language
import Workers

/// Fits the weights that ship to labelled consultations, so that anybody can make them again.
///
/// The same folders give the same weights, byte for byte. Weights hold no text of any reply.
public struct ModelFitting: Sendable {
    private let data: DataFiles
    private let stages: AnalysisStages
    private let vocabulary: ReplyVocabulary

    /// - Throws: `CaseError` `data.*`.
    public init(data: DataFiles) throws {
        self.data = data
        stages = try AnalysisStages(data: data)
        vocabulary = try AnalysisStages.vocabulary(data)
    }

    /// What was fitted to what.
    public struct Outcome: Sendable {
        /// The files that were written.
        public let files: [String]
        /// Labelled remarks, and those of them found in the replies' text.
        public let labelled: Int
        public let found: Int
    }

    /// Fits to the consultations in `folders` (each with `brev.docx`, `utkast.docx`, `svar/` and `gold/`) and writes
    /// `remark-weights.yaml` and `stance-weights.yaml` to `output`.
    /// - Throws: `CaseError` when a file of a consultation is missing or cannot be read.
    public func fit(_ folders: [URL], to output: URL) throws -> Outcome {
        let remarkTrainer = RemarkTrainer(vocabulary: vocabulary)
        let stanceTrainer = StanceTrainer(vocabulary: vocabulary)
        var remarkLessons: [RemarkTrainer.Lesson] = []
        var stanceLessons: [[StanceTrainer.Lesson]] = []
        var labelled = 0
        for folder in folders {
            let consultation = try LabelledConsultation(folder, stages: stages)
            stanceLessons.append([])
            for reply in consultation.replies {
                remarkLessons.append(
                    remarkTrainer.lesson(
                        reply, draft: consultation.draft, consultation: consultation.description))
                stanceLessons[stanceLessons.count - 1] += stanceTrainer.lessons(reply)
                labelled += reply.remarks.count
            }
        }
        let found = stanceLessons.reduce(0) { $0 + $1.count }
        let formulas = stanceTrainer.lessons(try data.load(StanceFormulas.self, from: "stance-formulas"))
        var stanceModel = stanceTrainer.fit(stanceLessons, with: formulas)
        stanceModel.confidence = stanceTrainer.confidence(stanceLessons, with: formulas)
        let files = [
            (
                "remark-weights.yaml", "Vektene som skiller merknader fra annen tekst",
                try DataFiles.yaml(numbers: remarkTrainer.fit(remarkLessons))
            ),
            (
                "stance-weights.yaml", "Vektene for holdning og type",
                try DataFiles.yaml(numbers: stanceModel)
            ),
        ]
        for (name, what, yaml) in files {
            let text = "# \(what). Laget av «samsvar fit»; rettes ikke for hånd.\n" + yaml
            try Files.write(Array(text.utf8), to: output.appendingPathComponent(name))
        }
        return Outcome(files: files.map(\.0), labelled: labelled, found: found)
    }
}

extension ModelFitting {
    /// Writes `placement-confidence.yaml`.
    /// - Throws: `CaseError` `file.*`.
    public static func write(_ confidence: PlacementConfidence, to folder: URL) throws {
        let text =
            "# Hvor ofte avsnitt og temaer viste seg å være riktige. Laget av «samsvar fit»; rettes ikke for hånd.\n"
            + (try DataFiles.yaml(numbers: confidence))
        try Files.write(Array(text.utf8), to: folder.appendingPathComponent("placement-confidence.yaml"))
    }
}

/// A consultation with labels, as training needs it.
private struct LabelledConsultation {
    let description: CaseDescription
    let draft: Draft
    let replies: [LabelledReply]

    init(_ folder: URL, stages: AnalysisStages) throws {
        let letter = try Self.document(folder.appendingPathComponent("brev.docx"))
        let source = try Self.document(folder.appendingPathComponent("utkast.docx"))
        (description, _) = stages.description(letter: letter, draft: source, themes: [])
        draft = stages.outline(of: source)
        let labels = folder.appendingPathComponent("gold/replies")
        replies = try Intake.files(labels).filter { $0.pathExtension == "json" }.map { file in
            let label = try StoredForm.decode(ReplyLabels.self, from: Data(try Files.read(file)))
            let document = try Self.document(folder.appendingPathComponent("svar/\(label.filename)"))
            return LabelledReply(document: document, remarks: label.blocks.flatMap { $0.remarks ?? [] })
        }
    }

    /// The file's document; of a mail and what came with it the one with most text.
    private static func document(_ url: URL) throws -> SourceDocument {
        let answer = DirectReading().answer(to: WorkerRequest(path: url.path, name: nil))
        let own = try answer.document.map { try StoredForm.decode(SourceDocument.self, from: $0) }
        let all = [own].compactMap { $0 } + answer.attachments.compactMap(\.document)
        guard let document = all.max(by: { $0.text.utf8.count < $1.text.utf8.count }) else {
            throw answer.diagnostics.first.map(CaseError.init) ?? FileFailure.cannotRead(url)
        }
        return document
    }
}

/// What training reads of a labelled reply.
private struct ReplyLabels: Decodable {
    struct Block: Decodable {
        let remarks: [LabelledRemark]?
    }

    let filename: String
    let blocks: [Block]
}
