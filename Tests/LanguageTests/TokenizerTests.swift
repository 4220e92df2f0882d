import Language
import Testing

/// How text is cut into words, numbers and marks.
struct TokenizerTests {
    private func texts(_ text: String) -> [String] { Tokenizer.tokens(of: text).map(\.text) }

    @Test("words are in lower case, Norwegian letters too; a hyphen ends a word") func words() {
        #expect(texts("ÅPNE BTI-ansvarlige, Ørsta") == ["åpne", "bti", "-", "ansvarlige", ",", "ørsta"])
    }

    @Test("dots and commas between digits belong to the number, others do not") func numbers() {
        #expect(texts("kap. 3.4.") == ["kap", ".", "3.4", "."])
        #expect(texts("1, 2 og 40,5") == ["1", ",", "2", "og", "40,5"])
        #expect(texts("Kap.3.1–3.2") == ["kap", ".", "3.1", "–", "3.2"])
    }

    @Test("a soft hyphen is no letter and cuts no word") func softHyphen() {
        let tokens = Tokenizer.tokens(of: "ung\u{AD}dom er")
        #expect(tokens.map(\.text) == ["ungdom", "er"])
        #expect(tokens[0].range == 0..<8)
    }

    @Test("ranges are the bytes of the token in the text", arguments: ["Én «blå» ål – 3,5 %", "é\u{301} Čohkka 😀 x"])
    func ranges(text: String) {
        let bytes = Array(text.utf8)
        for token in Tokenizer.tokens(of: text) {
            #expect(String(decoding: bytes[token.range], as: UTF8.self).lowercased() == token.text)
        }
    }

    @Test("nothing comes of nothing") func empty() {
        #expect(Tokenizer.tokens(of: "").isEmpty)
        #expect(Tokenizer.tokens(of: " \n\t\u{A0}").isEmpty)
    }
}
