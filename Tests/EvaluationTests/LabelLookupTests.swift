import Foundation
import Testing

@testable import Evaluation

struct LabelLookupTests {
    private func ranked(_ json: String, minimum: Double = 0) throws -> [String] {
        let labels = try JSONDecoder().decode([ExportLabel].self, from: Data(json.utf8))
        let sections = Lookups(GoldCase.with(try .with("[]"))).sections
        return sections.ranked(labels, minimumConfidence: minimum).map(\.id)
    }

    @Test func aLabelIsKnownByIdNameOrTitle() throws {
        #expect(try ranked(#"["2.1", {"name": "INNLEDNING"}, {"id": "Generelt"}]"#) == ["2.1", "1", "G"])
        #expect(try ranked(#"[{"id": "lekeplasser"}, {"id": 1}]"#) == ["2.1", "1"])
    }

    @Test func anUnknownLabelKeepsItsOwnWord() throws {
        #expect(try ranked(#"[{"id": "9.9"}, {"id": "", "name": "Ukjent"}, {"id": null}]"#) == ["9.9", "Ukjent"])
    }

    @Test func theSurestComesFirstAndEqualOnesByPlace() throws {
        #expect(
            try ranked(
                #"[{"id": "a", "confidence": 0.5}, {"id": "b", "confidence": 0.9}, {"id": "c", "confidence": 0.5}]"#)
                == ["b", "a", "c"])
    }

    @Test func aLabelCountsOnceAndOnlyAtTheLeastConfidence() throws {
        #expect(
            try ranked(
                #"[{"id": "1", "confidence": 0.5}, {"id": "1"}, {"id": "2.1", "confidence": 0.1}]"#, minimum: 0.2)
                == ["1"])
    }
}
