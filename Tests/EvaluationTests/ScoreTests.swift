import Foundation
import Testing

@testable import Evaluation

struct ScoreTests {
    private static let blocks = """
        [{"type": "heading", "text": "Om lekeplassene"},
         {"type": "para", "text": "Bydelen støtter planen. Lekeplassene må ha tilsyn hver uke, også om vinteren.",
          "remarks": [
            {"text": "Bydelen støtter planen.", "sections": ["1"], "themes": ["T1"], "stance": "støtte", "kind": "støtte"},
            {"text": "Lekeplassene må ha tilsyn hver uke, også om vinteren.", "sections": ["2.1"], "themes": ["T2"],
             "stance": "forbehold", "kind": "forutsetning"}]}]
        """
    private static let both = """
        {"respondent": "Bydel Nord", "source": {"file": "Svar nord.docx"}, "text": "Bydelen støtter planen.", \
        "sections": ["1"], "themes": [], "stance": "støtte", "kind": "støtte"}
        {"respondent": "Bydel Nord", "source": {"file": "Svar nord.docx"}, "text": "Lekeplassene må ha til-\\nsyn hver \
        uke, også om vlnteren.", "sections": ["1", "2.1"], "themes": ["T2"], "stance": "imot", "kind": "kritikk"}
        """

    @Test func hyphensAndMisreadLettersDoNotMatter() throws {
        let report = try score(gold: .with(try .with(Self.blocks)), export: exportLines(Self.both))
        #expect(report.all.recall == 1)
        #expect(report.all.overCapture == 0)
        #expect(report.all.boundaryF1 == 1)
        #expect(report.all.sectionTop1 == 0.5)
        #expect(report.all.sectionTop3 == 1)
        #expect(report.all.stanceAccuracy == 0.5)
        #expect(report.sectionConfusions.map { [$0.gold, $0.found] } == [["2.1", "1"]])
    }

    @Test func anEmptyExportHasNoShares() throws {
        let report = try score(gold: .with(try .with(Self.blocks)), export: [])
        #expect(report.all.recall == 0)
        #expect(report.all.overCapture == nil)
        #expect(report.all.sectionTop1 == nil)
        #expect(report.all.respondentNone == 1)
        #expect(report.missed.count == 2)
    }

    @Test(arguments: ["svar/Svar nord.docx", "c:\\svar\\Svar nord.docx", "SVAR NORD.DOCX", "Svar nord.docx#side=2"])
    func aFileIsKnownByItsNameInAnyFolder(_ file: String) throws {
        let line = try exportLines(String(decoding: JSONEncoder().encode(["source": file]), as: UTF8.self))
        #expect(try score(gold: .with(try .with("[]")), export: line).linesOfUnknownFiles == 0)
    }

    @Test func aLineOfAnotherFileIsCounted() throws {
        let line = try exportLines(#"{"source": {"file": "annet.docx"}, "text": "Noe."}"#)
        #expect(try score(gold: .with(try .with("[]")), export: line).linesOfUnknownFiles == 1)
    }

    @Test func answersAreRightTheLastTimeTheyAreTold() throws {
        let gold = GoldCase.with(try .with("[]", answers: #"[{"n": 1, "answer": "ja"}, {"n": 2, "answer": "nei"}]"#))
        let lines = try exportLines(
            """
            {"source": "Svar nord.docx", "answers": [{"n": 1, "answer": "nei"}, {"n": 3, "answer": "nei"}]}
            {"source": "Svar nord.docx", "answers": [{"n": 1, "answer": "ja"}, "2"]}
            """)
        #expect(try score(gold: gold, export: lines).answers == .init(gold: 2, told: 1, right: 1))
    }

    @Test func struckTextIsNoRemark() throws {
        let blocks = #"[{"type": "para", "text": "Vi har ingen flere merknader til denne saken."}]"#
        let lines = try exportLines(
            #"{"source": "Svar nord.docx", "text": "Hele kapittelet kan  strykes, mener bydelen."}"#)
        let recorded = try JSONDecoder().decode(
            GoldExtras.self, from: Data(#"{"struck": ["Hele kapittelet kan strykes, mener bydelen."]}"#.utf8))
        let older = try JSONDecoder().decode(
            GoldExtras.self, from: Data(#"{"deleted": {"0": "Hele kapittelet kan strykes, mener bydelen."}}"#.utf8))
        let reply = try GoldReply.with(blocks, format: "docx-tracked")
        for extras in [recorded, older] {
            let report = try score(gold: .with(reply, extras: extras), export: lines)
            #expect(report.struckTextFound.count == 1)
            #expect(report.struckTextInCase == 1)
            #expect(report.overCaptureByBlock == [.init(blockType: "struck", words: 6)])
            #expect(report.notes == [])
        }
        let unrecorded = try score(gold: .with(reply), export: lines)
        #expect(unrecorded.struckTextInCase == 0)
        #expect(unrecorded.notes.count == 1)
    }
}
