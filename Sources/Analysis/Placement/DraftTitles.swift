import Consultation
import Language

/// The titles of the draft's sections, to be found again in replies' headings, cells and sentences.
final class DraftTitles {
    private let titles: [[Int32]]
    private let space: FeatureSpace
    private let vectorizer: TextVectorizer
    /// The least likeness of a heading and a title that counts as naming it.
    private static let leastLikeness: Float = 0.5

    init(outline: Outline, space: FeatureSpace, vectorizer: TextVectorizer) {
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

    private func weight(of stems: Set<Int32>) -> Float {
        stems.sorted().reduce(0) { $0 + vectorizer.weight(ofStem: $1) }
    }

    private static func stems(of tokens: [Token], _ space: FeatureSpace) -> [Int32] {
        tokens.compactMap { $0.kind == .word ? space.stemID(of: $0.text) : nil }
    }

    /// `Trygge oppvekstmiljøer` of `Delmål 1: Trygge oppvekstmiljøer`.
    private static func withoutLabel(_ title: String) -> String {
        guard PointLabels.leadingLabel(of: title) != nil, let colon = title.firstIndex(where: { ":–-".contains($0) })
        else { return title }
        let rest = title[title.index(after: colon)...]
        return rest.contains { $0.isLetter } ? String(rest) : title
    }
}
