public import Language

/// The language data that placing remarks needs; each is a data file of its own.
public struct PlacementData: Sendable {
    /// Data file `stopwords`.
    public let words: WordData
    /// Data file `concepts`.
    public let concepts: ConceptData
    /// Data file `references`.
    public let references: ReferenceData
    /// Data file `placement`.
    public let cues: PlacementCues
    /// Data file `placement-confidence`.
    public let confidence: PlacementConfidence

    public init(
        words: WordData, concepts: ConceptData, references: ReferenceData, cues: PlacementCues,
        confidence: PlacementConfidence
    ) {
        self.words = words
        self.concepts = concepts
        self.references = references
        self.cues = cues
        self.confidence = confidence
    }
}
