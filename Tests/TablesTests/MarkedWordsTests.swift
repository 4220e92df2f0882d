import Consultation
import Tables
import Testing

@Suite("Remarks made by comments and changes, in tables and in the export")
struct MarkedWordsTests {
    private static let sentence = "Byen skal ha tre benker."

    private func passage(_ text: String, _ change: WordingChange?) -> MarkedPassage {
        MarkedPassage(text: text, range: ByteRange(start: 40, end: 40 + text.utf8.count), section: "2", change: change)
    }

    private func tables(_ text: String, _ passage: MarkedPassage?) -> CaseTables {
        var builder = CaseBuilder()
        builder.reply(from: "A", points: [.init(text: text, passage: passage)])
        return CaseTables(of: builder.snapshot)
    }

    @Test(
        "A table shows the words beside a comment, the wording before and after a change, and where it stands",
        arguments: [
            ("For få.", sentence, nil, "For få. [Kommentar til: «Byen skal ha tre benker.»]"),
            (
                "skal", sentence, WordingChange(old: "bør", new: "skal"),
                "Endre «bør» til «skal» i «Byen skal ha tre benker.»"
            ),
            ("tre", sentence, WordingChange(old: "", new: "tre"), "Nytt: «tre» i «Byen skal ha tre benker.»"),
            (sentence, sentence, WordingChange(old: "", new: sentence), "Nytt: «Byen skal ha tre benker.»"),
            (
                "to år", sentence, WordingChange(old: "to år", new: ""), "Stryk: «to år» i «Byen skal ha tre benker.»"
            ),
            (
                sentence, sentence, WordingChange(old: "", new: sentence, isMove: true),
                "Flytt hit: «Byen skal ha tre benker.»"
            ),
        ])
    func table(_ text: String, _ beside: String, _ change: WordingChange?, _ shown: String) {
        let tables = tables(text, passage(beside, change))
        #expect(tables.table("merknader").column("Innspill") == [shown])
        #expect(tables.paper.tables.contains { $0.words.contains { $0.contains { $0.hasPrefix(shown) } } })
    }

    @Test("A remark in the body's own words is shown as it is")
    func ownWords() {
        #expect(tables("Vi er enige.", nil).table("merknader").column("Innspill") == ["Vi er enige."])
    }

    @Test("An export line holds the words, their place, and both wordings of a change")
    func exchange() {
        func exported(_ change: WordingChange?) -> ExchangeRemark.Passage? {
            let remarks = tables("skal", passage(Self.sentence, change)).exchange.compactMap {
                line -> ExchangeRemark? in
                if case .remark(let remark) = line { remark } else { nil }
            }
            return remarks.first?.passage
        }
        let changed = exported(WordingChange(old: "bør", new: "skal"))
        #expect(changed?.text == Self.sentence)
        #expect(changed?.start == 40)
        #expect(changed?.end == 64)
        #expect(changed?.old == "bør")
        #expect(changed?.new == "skal")
        #expect(exported(nil)?.old == nil)
        #expect(
            tables("Ja.", nil).exchange.allSatisfy {
                if case .remark(let remark) = $0 { remark.passage == nil } else { true }
            })
    }
}
