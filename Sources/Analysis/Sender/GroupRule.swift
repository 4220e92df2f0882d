public import Consultation

/// A rule that tells a body's group from the words of its name.
public struct GroupRule: Decodable, Hashable, Sendable {
    public let group: BodyGroup
    /// Beginnings of the name, one or more words.
    public let starts: [[String]]
    /// Endings of a word of the name (`ombudet`).
    public let endings: [String]
    /// Whole words of the name.
    public let words: [String]
    /// Runs of words inside the name.
    public let phrases: [[String]]

    private enum Key: String, CodingKey { case group, starts, endings, words, phrases }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        func list(_ key: Key) throws -> [String] { try values.decodeIfPresent([String].self, forKey: key) ?? [] }
        group = try values.decode(BodyGroup.self, forKey: .group)
        starts = try list(.starts).map(NameWord.keys)
        endings = try list(.endings).map { $0.lowercased() }
        words = try list(.words).map { $0.lowercased() }
        phrases = try list(.phrases).map(NameWord.keys)
    }

    public init(
        group: BodyGroup, starts: [String] = [], endings: [String] = [], words: [String] = [], phrases: [String] = []
    ) {
        self.group = group
        self.starts = starts.map(NameWord.keys)
        self.endings = endings
        self.words = words
        self.phrases = phrases.map(NameWord.keys)
    }

    /// Whether the rule fits a name of these words (in lower case).
    func fits(_ name: [String]) -> Bool {
        starts.contains { WordRun.starts(name, with: $0) }
            || name.contains { word in words.contains(word) || endings.contains { word.hasSuffix($0) } }
            || WordRun.contains(phrases, in: name)
    }
}
