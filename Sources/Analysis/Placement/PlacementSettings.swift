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
    /// How often the titles of the sections above count with a section's text.
    public var ancestorTitleWeight = 1
    /// How often the titles of the sections below count with a chapter's text.
    public var childTitleWeight = 1

    /// A further section is given when its probability is at least this share of the first's.
    public var secondSectionShare: Float = 0.9

    /// How much each way of naming a place counts.
    public var references = ReferenceStrength()
    /// How much each sign of the draft as a whole counts.
    public var wholeDraft = WholeDraftStrength()
    /// How likely a remark speaks of the same section as the one before it.
    public var stay = StayShares(inParagraph: 0.4, underHeading: 0.3, elsewhere: 0.08)
    /// How likely it speaks of the next section when it does not stay.
    public var onwardShare: Float = 0.1

    public init() {
        weights = [
            .words: 0.65, .characters: 1.1, .concepts: 0.2, .passage: 0.35, .heading: 0.4, .paragraph: 0.35, .row: 0.5,
            .quotation: 0.5, .reference: 1.3, .learned: 1.3, .settled: 0.8, .neighbours: 0.9, .usual: 0.15,
            .wholeDraft: 1,
        ]
        sharpness = 10
        learningRounds = 3
        learningThreshold = 0.3
        titleWeight = 3
    }

    /// How likely a remark is about the same theme as the one before it.
    public var themeStay = StayShares(inParagraph: 0.55, underHeading: 0.5, elsewhere: 0.2)
    /// The softmax's inverse temperature for themes.
    public var themeSharpness: Float = 7.5
    /// How many of the draft's paragraphs say what a theme is about.
    public var expansionParagraphs = 12
    /// A second theme is given when its probability is at least this share of the first's.
    public var secondThemeShare: Float = 0.18
    /// The factor of each part for themes.
    public var themeWeights: [PlacementPart: Float] = [
        .words: 0.33, .characters: 0.37, .concepts: 0.3, .passage: 0.42, .heading: 0.26, .paragraph: 0.13, .row: 0.17,
        .quotation: 0.12, .learned: 0.27, .settled: 1.2, .section: 0.2, .sectionText: 0.2, .neighbours: 0.45,
    ]

    /// How far a settled column is lifted above a remark's other columns where its neighbours look at it.
    public var settledLift: Float = 0.4

    func themeWeight(_ part: PlacementPart) -> Float { themeWeights[part] ?? 0 }
    func weight(_ part: PlacementPart) -> Float { weights[part] ?? 0 }
}
