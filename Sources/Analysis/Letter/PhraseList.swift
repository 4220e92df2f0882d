/// A list of phrases as a data file gives it, each a row of words in lower case.
struct PhraseList: Decodable, Hashable, Sendable {
    let phrases: [[String]]

    init(_ phrases: [String]) { self.phrases = phrases.map(NameWord.keys).filter { !$0.isEmpty } }

    init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([String].self))
    }

    /// Whether `words` are one of the phrases.
    func matches(_ words: [String]) -> Bool { phrases.contains(words) }

    /// The longest phrase that `words` begin with.
    func leading(_ words: [String]) -> [String]? { WordRun.leading(phrases, in: words) }

    /// Whether one of the phrases stands anywhere in `words`.
    func isIn(_ words: [String]) -> Bool { WordRun.contains(phrases, in: words) }

    /// The first word of the earliest phrase in `words`, and the word after it.
    func range(in words: [String]) -> Range<Int>? {
        phrases.compactMap { phrase in
            WordRun.index(of: phrase, in: words).map { $0..<($0 + phrase.count) }
        }.min { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    }
}
