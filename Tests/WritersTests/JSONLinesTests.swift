import Consultation
import Foundation
import Tables
import Testing

@testable import Writers

@Suite struct JSONLinesTests {
    private let lines = String(decoding: JSONLinesWriter().write(SampleCase.tables.exchange), as: UTF8.self)
        .split(separator: "\n").map(String.init)

    @Test func aLineAFileAndALineARemark() throws {
        let snapshot = SampleCase.snapshot
        #expect(lines.count == snapshot.replies.count + snapshot.remarks.count)
        let parsed = try lines.map { try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
        let remarks = parsed.filter { $0["text"] != nil }
        #expect(Set(remarks.compactMap { $0["id"] as? String }) == Set(snapshot.remarks.map(\.remark.id)))
        for record in snapshot.remarks {
            let line = try #require(remarks.first { $0["id"] as? String == record.remark.id })
            let source = try #require(line["source"] as? [String: Any])
            #expect(line["text"] as? String == record.remark.text)
            #expect(source["file"] as? String == record.fileName)
            #expect(source["sha256"] as? String == record.remark.anchor.document.rawValue)
            #expect(source["start"] as? Int == record.remark.anchor.range.start)
            #expect(source["end"] as? Int == record.remark.anchor.range.end)
            #expect(source["page"] as? Int == record.remark.anchor.page)
            #expect(line["stance"] as? String == record.judgement.stance.value.rawValue)
            #expect(line["on_behalf_of"] as? String == record.remark.onBehalfOf)
            let sections = try #require(line["sections"] as? [[String: Any]])
            #expect(sections.map { $0["id"] as? String } == record.judgement.sections.map(\.value))
        }
    }

    @Test func keysStandInTheFormatsOrder() throws {
        let order = [
            "id", "respondent", "respondent_group", "invited", "on_behalf_of", "source", "file", "sha256", "page",
            "start",
            "end", "text", "sections", "alternatives", "themes", "stance", "kind", "flags", "reviewed",
        ]
        let line = try #require(lines.first { $0.contains("\"id\": \"0abcdef0-0\"") })
        let places = order.compactMap { line.range(of: "\"\($0)\": ")?.lowerBound }
        #expect(places.count == order.count)
        #expect(places == places.sorted())
    }

    @Test func aFileOfUnknownSenderHasNoRespondent() throws {
        let line = try #require(lines.first { $0.contains("skannet.pdf") })
        #expect(
            line == """
                {"respondent": null, "source": {"file": "skannet.pdf"}, "status": "ulest", "overall_stance": "ukjent", \
                "answers": [{"n": 1, "answer": "ja"}, {"n": 2, "answer": "nei"}], "flags": [{"reason": "telefonnummer", "page": 1, "start": 3, "end": 8, "text": "12345"}]}
                """)
    }

    @Test func noLineIsBrokenByWhatSomeProgramsTakeForALineEnd() {
        #expect(!lines.contains { $0.unicodeScalars.contains { ["\u{2028}", "\u{85}", "\u{B}"].contains($0) } })
    }

    @Test func confidencesHaveAtMostFourDecimals() {
        var bytes: [UInt8] = []
        JSONValue.list([1, 0.5, 1.0 / 3, .nan].map { .fraction($0) }).append(to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "[1.0, 0.5, 0.3333, null]")
    }
}
