import Foundation
import Testing

@testable import Evaluation

struct ReviewTests {
    @Test func theLineIsTheLowestAboveWhichEnoughIsRight() {
        var counts = SureCounts()
        for _ in 0..<38 { counts.add(0.95, isRight: true) }
        for index in 0..<2 { counts.add(0.9, isRight: index == 0) }
        for _ in 0..<60 { counts.add(0.4, isRight: false) }
        #expect(counts.line(right: 0.95) == SureLine(confidence: 0.9, share: 0.4, right: 0.975))
        var wrong = SureCounts()
        wrong.add(0.9, isRight: false)
        #expect(wrong.line(right: 0.95) == nil)
    }

    private static let blocks = """
        [{"type": "para", "text": "Bydelen støtter planen. Møtet begynte klokka ni og varte i to timer.",
          "remarks": [
            {"text": "Bydelen støtter planen.", "sections": ["1"], "themes": ["T1"], "stance": "støtte",
             "kind": "støtte"}]}]
        """
    private static let export = """
        {"id": "a-0", "source": {"file": "Svar nord.docx"}, "text": "Bydelen støtter planen.", "sections": ["2.1"], \
        "themes": [], "stance": "imot", "kind": "kritikk", "reviewed": true}
        {"id": "a-24", "source": {"file": "Svar nord.docx"}, "text": "Møtet begynte klokka ni og varte i to timer.", \
        "sections": ["1"], "themes": [], "stance": "nøytral", "kind": "informasjon"}
        """

    @Test func theLabelsSettleEachFoundRemarkOrSayThatItIsNone() throws {
        let settlements = try GoldCase.with(try .with(Self.blocks)).settlements(of: exportLines(Self.export))
        #expect(settlements.map(\.remark) == ["a-0", "a-24"])
        #expect(settlements[0].tags?.sections == ["1"])
        #expect(settlements[0].tags?.stance == "støtte")
        #expect(settlements[1].tags == nil)
    }

    @Test func whatIsSettledIsLeftOutOfTheFiguresOfTheRest() throws {
        let gold = GoldCase.with(try .with(Self.blocks))
        let lines = try exportLines(Self.export)
        #expect(try score(gold: gold, export: lines).all.covered == 1)
        #expect(try score(gold: gold, export: lines, settings: ScoreSettings(unsettledOnly: true)).all.covered == 0)
    }
}
