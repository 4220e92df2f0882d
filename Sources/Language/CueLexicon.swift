/// Groups of words and phrases that tell something about a text, as a data file lists them.
///
/// A phrase is words with spaces between. Each word may be exact (`bør`), a beginning (`støtt*`), an end
/// (`*planen`), a part (`*reform*`), or a choice (`(ikke|slett ikke)`, in which each choice may be any of these, or several).
/// A word or choice with `?` after it may be left out. `_` stands for any one word, `{2}` for up to two words, `{2+}` for up to two
/// words or marks.
/// `^` is the text's beginning, `$` its end; a mark stands for itself (`:`, `«`), the question mark is `\?`.
public struct CueTable: Codable, Hashable, Sendable {
    /// The phrases of each group.
    public let groups: [String: [String]]
    /// Groups of which only the longest phrase counts where several lie over one another (`ikke imot` is no
    /// `imot`); empty when all count.
    public let exclusive: [String]?

    public init(groups: [String: [String]], exclusive: [String]? = nil) {
        self.groups = groups
        self.exclusive = exclusive
    }
}

/// A phrase found in a text.
public struct CueHit: Hashable, Sendable {
    /// Which of the lexicon's groups.
    public let group: Int
    /// The bytes of the text that it covers.
    public let range: Range<Int>
    /// The first and the one-past-last of the text's tokens that it covers.
    public let tokens: Range<Int>
}

/// A compiled `CueTable`: finds all phrases of all groups in one pass over a text's words.
public struct CueLexicon: Sendable {
    /// The names of the groups, sorted.
    public let groups: [String]
    private let index: [String: Int]
    private let isExclusive: [Bool]
    private let atoms: CueAtoms
    private let phrases: [CuePhrase]
    /// For each atom the phrases that can begin with it.
    private let starts: [[Int]]
    /// Phrases that begin with a free word or a gap, tried everywhere.
    private let floating: [Int]

    /// - Throws: `CueSyntaxError` for a phrase that does not follow the notation.
    public init(_ table: CueTable) throws {
        groups = table.groups.keys.sorted()
        index = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
        let exclusive = Set(table.exclusive ?? [])
        isExclusive = groups.map { exclusive.contains($0) }
        var atoms = CueAtoms()
        var phrases: [CuePhrase] = []
        for (number, group) in groups.enumerated() {
            for text in (table.groups[group] ?? []).flatMap(CuePhrase.expanded) {
                phrases.append(try CuePhrase(text, group: number, atoms: &atoms))
            }
        }
        var starts = [[Int]](repeating: [], count: atoms.count)
        var floating: [Int] = []
        for (number, phrase) in phrases.enumerated() {
            guard let first = phrase.firstAtoms else {
                floating.append(number)
                continue
            }
            for atom in first { starts[atom].append(number) }
        }
        self.atoms = atoms
        self.phrases = phrases
        self.starts = starts
        self.floating = floating
    }

    /// The number of the group called `name`, or nil.
    public func group(_ name: String) -> Int? { index[name] }

    /// All phrases found in the text, in the order of their beginnings, then their ends, then their groups.
    public func hits(in text: CueText) -> [CueHit] {
        let matched = MatchedAtoms(text, atoms)
        var hits: Set<CueHit> = []
        for token in text.tokens.indices {
            for atom in matched[token] {
                for phrase in starts[atom] { match(phrase, at: token, text, matched, into: &hits) }
            }
            for phrase in floating { match(phrase, at: token, text, matched, into: &hits) }
        }
        let sorted = hits.sorted {
            ($0.range.lowerBound, $0.range.upperBound, $0.group) < ($1.range.lowerBound, $1.range.upperBound, $1.group)
        }
        return isExclusive.contains(true) ? withoutCovered(sorted) : sorted
    }

    private func match(
        _ number: Int, at token: Int, _ text: CueText, _ matched: MatchedAtoms, into hits: inout Set<CueHit>
    ) {
        let phrase = phrases[number]
        guard let end = phrase.end(from: token, text, matched), end > token else { return }
        let range = text.tokens[token].lowerBound..<text.tokens[end - 1].upperBound
        hits.insert(CueHit(group: phrase.group, range: range, tokens: token..<end))
    }

    /// Of the exclusive groups' hits that overlap only the longest stays; of equals the earlier.
    private func withoutCovered(_ hits: [CueHit]) -> [CueHit] {
        let ranked = hits.indices.filter { isExclusive[hits[$0].group] }.sorted {
            (hits[$1].tokens.count, $0) < (hits[$0].tokens.count, $1)
        }
        var kept: [Int] = []
        for candidate in ranked
        where !kept.contains(where: { hits[$0].tokens.overlaps(hits[candidate].tokens) }) {
            kept.append(candidate)
        }
        let keep = Set(kept)
        return hits.indices.filter { !isExclusive[hits[$0].group] || keep.contains($0) }.map { hits[$0] }
    }
}

/// A phrase that the notation does not allow.
public struct CueSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    public let phrase: String

    public var description: String {
        "«\(phrase)» er ingen gyldig frase: ord skilles med mellomrom, valg skrives (a|b), og ? gjelder ordet foran."
    }
}
