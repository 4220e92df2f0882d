/// How much each part counts, and the few numbers of the method; nought switches a part off.
public struct PlacementSettings: Hashable, Sendable {
    /// The factor of each part; parts not named count nothing.
    public var weights: [PlacementPart: Float]
    /// The softmax's inverse temperature: how fast probability falls with score.
    public var sharpness: Float
    /// How many times confident remarks of other replies are learned from.
    public var learningRounds: Int
    /// The least probability with which a remark teaches others.
    public var learningThreshold: Float
    /// How often a section's title counts against its text.
    public var titleWeight: Int

    public init() {
        weights = [
            .words: 1, .characters: 1, .heading: 0.3, .paragraph: 0.3, .row: 0.3, .quotation: 0.5, .reference: 1,
            .learned: 5, .neighbours: 1, .wholeDraft: 1,
        ]
        sharpness = 6
        learningRounds = 3
        learningThreshold = 0.3
        titleWeight = 3
    }

    /// The factor of each part for themes.
    public var themeWeights: [PlacementPart: Float] = [
        .words: 1, .characters: 1, .heading: 0.3, .paragraph: 0.2,
    ]

    func themeWeight(_ part: PlacementPart) -> Float { themeWeights[part] ?? 0 }
    func weight(_ part: PlacementPart) -> Float { weights[part] ?? 0 }
}
