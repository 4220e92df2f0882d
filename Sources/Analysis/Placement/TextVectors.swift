import Language

/// A text as vectors of length 1: its stems, the runs of letters in them, and the subjects they speak of.
struct TextVectors: Sendable {
    let words: SparseVector
    let characters: SparseVector
    let concepts: SparseVector

    static let empty = TextVectors(words: .empty, characters: .empty, concepts: .empty)

    var isEmpty: Bool { words.isEmpty }
}

/// Makes vectors of texts, each text once.
final class TextVectorizer {
    private let space: FeatureSpace
    private let words: TermWeights
    private let characters: TermWeights
    private let concepts: TermWeights
    private var known: [String: TextVectors] = [:]

    /// - Parameter texts: those after which features are weighted.
    init(space: FeatureSpace, weightedOver texts: [FeatureSpace.Counts]) {
        self.space = space
        words = TermWeights(over: texts.map(\.words))
        characters = TermWeights(over: texts.map(\.characters))
        concepts = TermWeights(over: texts.map(\.concepts))
    }

    func vectors(of text: String) -> TextVectors {
        if let vectors = known[text] { return vectors }
        let vectors = vectors(of: space.counts(of: text))
        known[text] = vectors
        return vectors
    }

    func vectors(of counts: FeatureSpace.Counts) -> TextVectors {
        TextVectors(
            words: words.vector(of: counts.words), characters: characters.vector(of: counts.characters),
            concepts: concepts.vector(of: counts.concepts))
    }

    /// How much a stem tells.
    func weight(ofStem id: Int32) -> Float { words.weight(of: id) }
}
