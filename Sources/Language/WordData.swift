/// The words that need a treatment of their own: data file `stopwords`.
public struct WordData: Decodable, Hashable, Sendable {
    /// Words that say nothing of a text's subject, bokmål and nynorsk, in lower case.
    public let stopWords: [String]
    /// Whole words of nynorsk and the bokmål words of the same meaning (`ikkje: ikke`).
    public let nynorskWords: [String: String]
    /// Parts of words in nynorsk and their bokmål form (`skule: skole`), replaced wherever they stand in a word.
    public let nynorskParts: [String: String]

    public init(
        stopWords: [String] = [], nynorskWords: [String: String] = [:], nynorskParts: [String: String] = [:]
    ) {
        self.stopWords = stopWords
        self.nynorskWords = nynorskWords
        self.nynorskParts = nynorskParts
    }
}
