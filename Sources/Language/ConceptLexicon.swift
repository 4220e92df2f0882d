/// Subjects and the words that speak of them: data file `concepts`.
public struct ConceptData: Decodable, Hashable, Sendable {
    /// For each subject its entries: a word's beginning, `^` with one that no compound goes on with, or `=` with a
    /// whole word.
    public let concepts: [String: [String]]

    public init(concepts: [String: [String]]) { self.concepts = concepts }
}

/// Looks up which subjects a word speaks of.
///
/// An entry matches words that begin with it; one of five letters or more also matches compounds that go on with
/// it (`fravær` in `skolefravær`). Entries of several words are not looked up.
public struct ConceptLexicon: Sendable {
    /// The subjects' names in alphabetical order; a subject's number is its place here.
    public let names: [String]
    private let wholes: [String: [Int32]]
    private let beginnings: [String: [Int32]]
    private let strictBeginnings: [String: [Int32]]
    private let longest: Int

    /// Shorter beginnings inside a compound are chance (`rus` in `virus`).
    private static let shortestInside = 5

    public init(_ data: ConceptData) {
        names = data.concepts.keys.sorted()
        var wholes: [String: [Int32]] = [:]
        var beginnings: [String: [Int32]] = [:]
        var strict: [String: [Int32]] = [:]
        for (id, name) in names.enumerated() {
            for entry in data.concepts[name] ?? [] where !entry.contains(" ") {
                if entry.hasPrefix("=") {
                    wholes[String(entry.dropFirst()), default: []].append(Int32(id))
                } else if entry.hasPrefix("^") {
                    strict[String(entry.dropFirst()), default: []].append(Int32(id))
                } else {
                    beginnings[entry, default: []].append(Int32(id))
                }
            }
        }
        self.wholes = wholes
        self.beginnings = beginnings
        strictBeginnings = strict
        longest = [beginnings, strict].flatMap(\.keys).reduce(0) { max($0, $1.unicodeScalars.count) }
    }

    /// The numbers of the subjects of a lower-case word, ascending, without repetition.
    public func concepts(of word: String) -> [Int32] {
        guard !names.isEmpty else { return [] }
        var found = Set(wholes[word] ?? [])
        let letters = Array(word.unicodeScalars)
        for start in letters.indices where start == 0 || start >= 2 {
            let shortest = start == 0 ? 1 : Self.shortestInside
            guard letters.count - start >= shortest else { break }
            var part = String.UnicodeScalarView()
            for end in start..<min(letters.count, start + longest) {
                part.append(letters[end])
                guard end - start + 1 >= shortest else { continue }
                if let ids = beginnings[String(part)] { found.formUnion(ids) }
                if start == 0, let ids = strictBeginnings[String(part)] { found.formUnion(ids) }
            }
        }
        return found.sorted()
    }
}
