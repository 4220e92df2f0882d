import Testing

@testable import Language

@Suite("Cue phrases")
struct CueLexiconTests {
    private func found(_ phrases: [String], in text: String) throws -> [String] {
        let lexicon = try CueLexicon(CueTable(groups: ["a": phrases]))
        let cue = CueText(text)
        return lexicon.hits(in: cue).map { String(decoding: cue.bytes[$0.range], as: UTF8.self) }
    }

    @Test(
        "The notation's forms find what they stand for",
        arguments: [
            ("bør", "Dette bør inn.", "bør"), ("støtt*", "Vi støtter det.", "støtter"),
            ("*planen", "Temaplanen er god.", "temaplanen"), ("*reform*", "Bydelsreformen kommer.", "bydelsreformen"),
            ("(ikke|ikkje) riktig", "Det er ikkje riktig.", "ikkje riktig"),
            ("ber {2} om", "Vi ber derfor også om svar.", "ber derfor også om"),
            ("på lik? linje", "på linje med", "på linje"), ("_ enig", "Vi er enig.", "er enig"),
            ("^ ingen", "Ingen merknader.", "ingen"),
            ("ingen merknader $", "Vi har ingen merknader.", "ingen merknader"),
            ("hvorfor {3} \\?", "Hvorfor gjør dere det?", "hvorfor gjør dere det?"),
            ("(i stedet for|framfor) oss", "Dere gjør det i stedet for oss.", "i stedet for oss"),
        ])
    func forms(phrase: String, text: String, hit: String) throws {
        #expect(try found([phrase], in: text) == [hit])
    }

    @Test(
        "What a phrase does not stand for is not found",
        arguments: [
            ("bør", "Børsen falt."), ("^ ingen", "Vi har ingen."), ("ber {1} om", "Vi ber nå igjen om svar."),
            ("merknader $", "Merknader følger."), ("ber {3} om", "Vi ber. Om det er mulig, svar."),
        ])
    func limits(phrase: String, text: String) throws {
        #expect(try found([phrase], in: text).isEmpty)
    }

    @Test("Capitals with and without marks are found in lower case", arguments: ["MÅ", "Må", "må"])
    func capitals(text: String) throws {
        #expect(try found(["må"], in: text) == ["må"])
    }

    @Test("Of exclusive groups the longest phrase counts alone")
    func exclusive() throws {
        let lexicon = try CueLexicon(
            CueTable(
                groups: ["for": ["støtter"], "mot": ["støtter ikke"], "plikt": ["ikke"]], exclusive: ["for", "mot"]))
        let hits = lexicon.hits(in: CueText("Vi støtter ikke dette."))
        #expect(hits.map { lexicon.groups[$0.group] }.sorted() == ["mot", "plikt"])
    }

    @Test("A phrase outside the notation is refused", arguments: ["", "^", "(a|)b |", "{3}", "?"])
    func refusal(phrase: String) {
        #expect(throws: CueSyntaxError.self) { try CueLexicon(CueTable(groups: ["a": [phrase]])) }
    }
}
