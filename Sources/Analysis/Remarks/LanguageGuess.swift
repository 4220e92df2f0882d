import Language

/// Tells bokmål, nynorsk and English apart by the small words that only one of them has.
enum LanguageGuess {
    private static let bokmål: Set<String> = [
        "ikke", "jeg", "fra", "noe", "noen", "hvordan", "hva", "hvem", "hvilke", "være", "blir", "de", "også", "mer",
        "deres", "skole", "bare", "selv", "etter", "uten", "gjør", "sier", "kommer", "dem", "mye", "hvor",
    ]
    private static let nynorsk: Set<String> = [
        "ikkje", "eg", "frå", "noko", "nokon", "korleis", "kva", "kven", "vere", "vert", "dei", "òg", "meir", "dykkar",
        "berre", "sjølv", "utan", "gjer", "seier", "kjem", "mykje", "kvar", "ein", "eit", "ho", "me", "difor", "høve",
    ]
    private static let english: Set<String> = [
        "the", "of", "and", "to", "is", "that", "with", "this", "are", "be", "on", "as", "we", "not", "should", "by",
    ]

    /// `nb`, `nn` or `en`; `nb` where nothing speaks for another.
    static func code(of text: CueText) -> String {
        var nb = 0
        var nn = 0
        var en = 0
        for (token, isWord) in zip(text.tokens, text.isWord) where isWord && token.count <= 8 {
            let word = String(decoding: text.bytes[token], as: UTF8.self)
            if bokmål.contains(word) { nb += 1 }
            if nynorsk.contains(word) { nn += 1 }
            if english.contains(word) { en += 1 }
        }
        if en > nb + nn { return "en" }
        return nn > nb ? "nn" : "nb"
    }
}
