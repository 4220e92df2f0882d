import Language

/// How like each remark, and what stands around it, is to each section or theme.
struct SimilarityParts: Sendable {
    private(set) var tables: [PlacementPart: ScoreTable] = [:]

    /// What common subjects count beside common words where likeness is one number.
    private static let subjectShare: Float = 0.25

    /// - Parameter extra: columns beyond those of `targets`, left at nought.
    init(_ remarks: [RemarkVectors], to targets: [TextVectors], extra: Int = 0) {
        let words = FeaturePostings(targets.map(\.words))
        let characters = FeaturePostings(targets.map(\.characters))
        let concepts = FeaturePostings(targets.map(\.concepts))
        let columns = targets.count + extra
        func both(_ text: TextVectors) -> [Float] {
            Self.likeness(text, words, characters, concepts)
        }
        let parts: [(PlacementPart, (RemarkVectors) -> [Float])] = [
            (.words, { words.products(with: $0.own.words) }),
            (.characters, { characters.products(with: $0.own.characters) }),
            (.concepts, { concepts.products(with: $0.own.concepts) }),
            (.heading, { both($0.headings) }), (.paragraph, { both($0.paragraph) }), (.row, { both($0.row) }),
            (.quotation, { both($0.quotation) }),
        ]
        for (part, score) in parts {
            var table = ScoreTable(rows: remarks.count, columns: columns)
            for (index, remark) in remarks.enumerated() { table.setRow(index, to: score(remark)) }
            tables[part] = table
        }
    }

    /// How like texts are to targets in stems, runs of letters and subjects.
    static func table(of texts: [TextVectors], to targets: [TextVectors], extra: Int = 0) -> ScoreTable {
        let words = FeaturePostings(targets.map(\.words))
        let characters = FeaturePostings(targets.map(\.characters))
        let concepts = FeaturePostings(targets.map(\.concepts))
        var table = ScoreTable(rows: texts.count, columns: targets.count + extra)
        for (index, text) in texts.enumerated() {
            table.setRow(index, to: likeness(text, words, characters, concepts))
        }
        return table
    }

    private static func likeness(
        _ text: TextVectors, _ words: FeaturePostings, _ characters: FeaturePostings, _ concepts: FeaturePostings
    ) -> [Float] {
        let forms = zip(words.products(with: text.words), characters.products(with: text.characters))
        return zip(forms, concepts.products(with: text.concepts)).map { $0.0 + $0.1 + subjectShare * $1 }
    }
}
