import Consultation
import Language

/// The titles of the draft's sections, to be found again in replies' headings, cells and sentences.
final class DraftTitles {
    private let titles: [[Int32]]
    /// The sections that are called by the name of a part alone, by the stem of that name.
    private let parts: [String: Int]
    private let forms: WordForms
    private let space: FeatureSpace
    private let vectorizer: TextVectorizer
    /// The least likeness of a heading and a title that counts as naming it.
    private static let leastLikeness: Float = 0.5

    /// - Parameter partWords: parts that papers call by one name.
    init(
        outline: Outline, partWords: Set<String>, forms: WordForms, space: FeatureSpace, vectorizer: TextVectorizer
    ) {
        self.forms = forms
        let roots = Set(partWords.map(forms.root))
        var parts: [String: Int] = [:]
        for (index, section) in outline.sections.enumerated() {
            let words = DraftWording.words(of: section.title)
            guard words.count <= 2, let root = words.lazy.map(forms.root).first(where: roots.contains) else { continue }
            parts[root] = parts[root] ?? index
        }
        self.parts = parts
        self.space = space
        self.vectorizer = vectorizer
        titles = outline.sections.map { section in
            Self.stems(of: Tokenizer.tokens(of: Self.withoutLabel(section.title)), space)
        }
    }

    /// The sections whose titles a heading or cell repeats, each with its likeness from 0 to 1.
    ///
    /// Likeness = 2 · weight of common stems / (weight of the heading's stems + weight of the title's).
    /// - Parameter heading: its tokens, without those of a number that it names.
    func sections(named heading: [Token]) -> [(section: Int, likeness: Float)] {
        let stems = Set(Self.stems(of: heading, space))
        guard !stems.isEmpty else { return [] }
        let own = weight(of: stems)
        var found: [(section: Int, likeness: Float)] = []
        for (index, title) in titles.enumerated() where !title.isEmpty {
            let common = Set(title).intersection(stems)
            guard !common.isEmpty else { continue }
            let likeness = 2 * weight(of: common) / (own + weight(of: Set(title)))
            if likeness >= Self.leastLikeness { found.append((index, likeness)) }
        }
        let best = found.map(\.likeness).max() ?? 0
        return found.filter { $0.likeness >= 0.8 * best }
    }

    /// The sections whose titles of two or more telling words stand in a sentence, word after word.
    func sections(mentionedIn tokens: [Token]) -> [Int] {
        let stems = Self.stems(of: tokens, space)
        return titles.indices.filter { index in
            let title = titles[index]
            guard title.count >= 2, stems.count >= title.count else { return false }
            return (0...(stems.count - title.count)).contains { stems[$0..<$0 + title.count].elementsEqual(title) }
        }
    }

    /// The sections that a sentence calls by the name of a part, in the definite form: «innledningen».
    func sections(calledIn tokens: [Token]) -> [Int] {
        tokens.compactMap { token in
            guard token.kind == .word, Self.isDefinite(token.text) else { return nil }
            return parts[forms.root(of: token.text)]
        }
    }

    /// The sections whose titles the first words of a phrase repeat: «enhetlig organisering er …».
    func sections(named phrase: [Token], upTo words: Int) -> [(section: Int, likeness: Float)] {
        let telling = phrase.filter { $0.kind == .word && space.stemID(of: $0.text) != nil }.prefix(words)
        let found = (1...words).filter { $0 <= telling.count }.map { sections(named: Array(telling.prefix($0))) }
        return found.max { ($0.first?.likeness ?? 0) < ($1.first?.likeness ?? 0) } ?? []
    }

    private static func isDefinite(_ word: String) -> Bool {
        ["en", "et", "a"].contains { word.hasSuffix($0) }
    }

    private func weight(of stems: Set<Int32>) -> Float {
        stems.sorted().reduce(0) { $0 + vectorizer.weight(ofStem: $1) }
    }

    private static func stems(of tokens: [Token], _ space: FeatureSpace) -> [Int32] {
        tokens.compactMap { $0.kind == .word ? space.stemID(of: $0.text) : nil }
    }

    /// `Trygge oppvekstmiljøer` of `Delmål 1: Trygge oppvekstmiljøer`.
    private static func withoutLabel(_ title: String) -> String {
        guard PointLabels.leadingLabel(of: title) != nil,
            let number = Tokenizer.tokens(of: title).first(where: { $0.kind == .number })
        else { return title }
        let rest = title.slice(ByteRange(start: number.range.upperBound, end: title.utf8.count))
        return rest.contains { $0.isLetter } ? rest : title
    }
}
