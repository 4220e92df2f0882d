import Testing

@testable import Evaluation

/// Which words of a reply an exported text lies on.
struct AlignmentTests {
    private func align(_ text: String, on block: String, remark: String? = nil) throws -> [Int?] {
        let label = remark.map {
            #"{"text": "\#($0)", "sections": ["1"], "themes": ["T1"], "stance": "imot", "kind": "kritikk"}"#
        }
        let reply = try GoldReply.with(
            #"[{"type": "para", "text": "\#(block)", "remarks": [\#(label ?? "")]}]"#)
        return try ReplyStream(reply, beside: []).align(Scalars(text))
    }

    private func filling(_ count: Int, from start: Int = 0) -> String {
        (start..<(start + count)).map { "fyll\($0 + 100)" }.joined(separator: " ")
    }

    @Test func lineBreaksHyphensAndMisreadLettersDoNotMatter() throws {
        let text = "Komnunen ska1 sørge for tryg-\nge skoleveier aret rundt!"
        let block = "\(filling(20)) Kommunen skal sørge for trygge skoleveier året rundt."
        #expect(try align(text, on: block) == [20, 21, 22, 23, 24, 24, 25, 26, 27])
    }

    /// 18 words of seven letters ahead lie nearer than 1.5 times the 86 letters behind; 19 do not.
    @Test(arguments: [(18, 35...39), (19, 0...4)])
    func ofSeveralPlacesTheNearestCountsAndBehindIsFarther(_ ahead: Int, _ place: ClosedRange<Int>) throws {
        let (twice, mark) = ("Bydelen ber om flere benker.", "Her er merket vi leser fra.")
        let block = "\(twice) \(filling(6)) \(mark) \(filling(ahead, from: 50)) \(twice)"
        #expect(try align("\(mark) \(twice)", on: block) == Array(11...16) + Array(place))
    }

    @Test func atFirstAPlaceInARemarkIsPreferred() throws {
        let block = "Enig i alt. \(filling(3)) Vi er enig i alt."
        #expect(try align("enig i alt.", on: block) == [0, 1, 2])
        #expect(try align("enig i alt.", on: block, remark: "Vi er enig i alt.") == [8, 9, 10])
    }

    @Test func sharedStretchesCountFromFiftyFivePerCentOfThePassage() throws {
        let block = "Kommunen skal sørge for trygge skoleveier"
        #expect(try align("Kommunen xxzz sørge for trygge zzxxqqzzxx", on: block) == [0, nil, 2, 3, 4, nil])
        #expect(try align("Kommunen xxzz sørge qqx trygge zzxxqqzzxx", on: block).allSatisfy { $0 == nil })
    }

    @Test func fewerThanEightLettersTellNoPlace() throws {
        #expect(try align("Enig.", on: "Vi er enig. Enig.") == [nil])
        #expect(try align("Vi er enig.", on: "Vi er enig. Enig.") == [0, 1, 2])
    }

    @Test func aShortLastSentenceGoesWithTheOneBeforeIt() throws {
        let block = "Her er merket vi leser fra. \(filling(3)) Enig i det."
        #expect(try align("Her er merket vi leser fra. Enig i det.", on: block) == [0, 1, 2, 3, 4, 5, 9, 10, 11])
    }
}
