import Language

/// A theme in the draft's own words: the sum of the draft's paragraphs that are likest to it.
///
/// A theme's description is one or two sentences; what else belongs to it stands in the draft (Rocchio's
/// expansion by pseudo-relevance, 1971).
struct ThemeExpansion {
    /// One vector for each theme.
    let vectors: [TextVectors]

    /// - Parameter count: how many paragraphs are taken for each theme.
    init(themes: [TextVectors], paragraphs: [TextVectors], count: Int) {
        vectors = themes.map { theme in
            let likeness = paragraphs.map { Self.likeness(theme, $0) }
            let best = likeness.indices.sorted { (likeness[$0], $1) > (likeness[$1], $0) }.prefix(count)
            var words = SparseVector.empty
            var characters = SparseVector.empty
            var concepts = SparseVector.empty
            for index in best where likeness[index] > 0 {
                words = words.adding(paragraphs[index].words, times: likeness[index])
                characters = characters.adding(paragraphs[index].characters, times: likeness[index])
                concepts = concepts.adding(paragraphs[index].concepts, times: likeness[index])
            }
            return TextVectors(
                words: words.normalised(), characters: characters.normalised(), concepts: concepts.normalised())
        }
    }

    private static func likeness(_ a: TextVectors, _ b: TextVectors) -> Float {
        a.words.dot(b.words) + a.characters.dot(b.characters) + 0.2 * a.concepts.dot(b.concepts)
    }
}
