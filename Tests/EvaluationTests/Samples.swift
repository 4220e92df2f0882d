import Foundation

@testable import Evaluation

/// The labelled consultation and the export stored beside it.
enum Samples {
    static let consultation = root.appending(path: "ungt-utenforskap")
    static let gold = consultation.appending(path: "gold")
    static let evaluation = consultation.appending(path: "evaluation")
    static let export = evaluation.appending(path: "export.jsonl")

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples")

    /// Whether goldens are to be written anew; the test that writes one fails.
    static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    static func report(_ settings: ScoreSettings = ScoreSettings()) throws -> EvaluationReport {
        try Evaluation.score(gold: gold, export: export, settings: settings)
    }
}

extension GoldCase {
    /// A consultation with one reply and nobody else.
    static func with(_ reply: GoldReply, extras: GoldExtras? = nil) -> GoldCase {
        GoldCase(
            id: "prøve", title: "Plan for lek", deadline: "2026-09-15",
            recipients: [Recipient(name: "Bydel Nord", group: "bydel"), Recipient(name: "Bydel Sør", group: "bydel")],
            sections: [NamedLabel(id: "1", name: "Innledning"), NamedLabel(id: "2.1", name: "Lekeplasser")],
            themes: [NamedLabel(id: "T1", name: "Penger"), NamedLabel(id: "T2", name: "Tilsyn")], replies: [reply],
            extras: extras.map { [reply.id: $0] } ?? [:])
    }
}

extension GoldReply {
    /// A reply of Bydel Nord in JSON blocks.
    static func with(_ blocks: String, format: String = "docx", answers: String = "[]") throws -> GoldReply {
        try JSONDecoder().decode(
            GoldReply.self,
            from: Data(
                """
                {"id": "nord", "respondent": "Bydel Nord", "invited": true, "lang": "nb", "format": "\(format)",
                 "filename": "Svar nord.docx", "answers": \(answers), "blocks": \(blocks)}
                """.utf8))
    }
}

/// Lines of an export from JSON, one a line.
func exportLines(_ text: String) throws -> [ExportLine] {
    try ExportLine.lines(of: Data(text.utf8))
}
