import Analysis
import CaseStore
import Configuration
import Consultation
import Language

extension SnapshotAssembly {
    /// The case with its copies told apart, so that nothing is counted twice.
    /// - Throws: `CaseError` `data.*` when the cues of the data file `copies` are missing or wrong.
    func settledSnapshot(of open: OpenCase, data: DataFiles) throws -> CaseSnapshot {
        let cues = try AnalysisStages.reporting { try CopyCues(data.load(CueTable.self, from: "copies")) }
        let strays = readings.compactMapValues { reading in
            reading.accounts.contains { $0.reason == .otherConsultation } ? reading.statusEvidence : nil
        }
        let ledger = open.ledger
        return try CopyFinder(cues: cues).settled(snapshot(), strays: strays) {
            try ledger.document($0)?.document?.text
        }
    }
}

extension CaseSnapshot {
    /// What the officer should know of files that do not count, in the order of their names.
    var copyDiagnostics: [Diagnostic] { copies.relations.map(\.diagnostic) + unknownFiles }

    /// Names in `sak.yaml` that no file has would silently decide nothing.
    private var unknownFiles: [Diagnostic] {
        let known = Set(replies.map(\.fileName))
        return consultation.replyFacts.flatMap { fact in
            [fact.sameAs, fact.replaces].compactMap { $0 }.filter { !known.contains($0) }.map { name in
                Diagnostic(
                    identifier: "sheet.unknown-reply", severity: .warning, file: CaseSheet.fileName, place: fact.file,
                    summary: "«\(name)» er ingen fil i mappen «svar».", cure: "Rett filnavnet under «svar» i sak.yaml.")
            }
        }
    }
}

extension CaseDescription {
    /// Whether a person said that the file counts, whatever it seems to answer.
    func says(thatCounts document: SourceDocument) -> Bool {
        replyFacts.contains {
            $0.counts == true && ($0.file == document.fileName || $0.file.hasSuffix("#" + document.fileName))
        }
    }
}
