/// What archives stamp on the papers they take in, in bokmål and nynorsk, as small letters.
enum StampWords {
    private static let words: Set<String> = [
        "mottatt", "motteke", "motteken", "mottatt:", "innkommet", "innkomet", "innkomen", "innkommen", "journalført",
        "journalførd", "registrert", "ekspedert", "arkivert", "arkiv", "avskrift", "kopi", "godkjent", "godkjend",
        "inngått", "besvart",
    ]

    /// Whether one of the words is one that stamps say.
    static func areAmong(_ texts: some Sequence<String>) -> Bool { texts.contains { words.contains($0.lowercased()) } }
}
