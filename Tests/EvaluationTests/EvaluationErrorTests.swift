import Foundation
import Testing

@testable import Evaluation

struct EvaluationErrorTests {
    @Test func aLineThatIsNoJSONIsNamed() throws {
        let error = #expect(throws: EvaluationError.self) { try exportLines("{}\n\nikke JSON\n") }
        #expect(error?.file == "export:3")
    }

    @Test func aFolderWithoutLabelsIsNamed() throws {
        let error = #expect(throws: EvaluationError.self) { try GoldCase(folder: Samples.evaluation) }
        #expect(error?.description.hasPrefix("case.json: the label file cannot be read.") == true)
    }

    @Test func aMissingExportIsNamed() throws {
        let error = #expect(throws: EvaluationError.self) {
            try ExportLine.lines(of: Samples.evaluation.appending(path: "finnes ikke.jsonl"))
        }
        #expect(error?.file == "finnes ikke.jsonl")
    }

    @Test func aRemarkThatIsNotInItsBlockIsNamed() throws {
        let reply = try GoldReply.with(
            """
            [{"type": "para", "text": "Én setning.", "remarks": [{"text": "En annen.", "sections": ["1"],
              "themes": ["T1"], "stance": "imot", "kind": "kritikk"}]}]
            """)
        let error = #expect(throws: EvaluationError.self) { try score(gold: .with(reply), export: []) }
        #expect(error?.file == "nord.json")
    }
}
