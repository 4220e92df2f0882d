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

    /// How much each way of naming a place counts.
    public var references = ReferenceStrength()
    /// How much each sign of the draft as a whole counts.
    public var wholeDraft = WholeDraftStrength()
    /// How likely a remark speaks of the same section as the one before it in its paragraph.
    public var stayInParagraph: Float = 0.3
    /// The same under one heading.
    public var stayUnderHeading: Float = 0.3
    /// The same under another heading.
    public var stayElsewhere: Float = 0.06
    /// How likely it speaks of the next section when it does not stay.
    public var onwardShare: Float = 0.1

    public init() {
        weights = [
            .words: 0.85, .characters: 1.4, .concepts: 0.2, .heading: 0.3, .paragraph: 0.35, .row: 0.5, .quotation: 0.5,
            .reference: 1, .learned: 1.7, .neighbours: 0.7, .wholeDraft: 1,
        ]
        sharpness = 12.5
        learningRounds = 3
        learningThreshold = 0.3
        titleWeight = 3
    }

    /// The factor of each part for themes.
    public var themeWeights: [PlacementPart: Float] = [
        .words: 1, .characters: 1, .concepts: 0.5, .heading: 0.3, .paragraph: 0.2,
    ]

    func themeWeight(_ part: PlacementPart) -> Float { themeWeights[part] ?? 0 }
    func weight(_ part: PlacementPart) -> Float { weights[part] ?? 0 }
}

/// How much each way of naming a place counts.
public struct ReferenceStrength: Hashable, Sendable {
    /// A number in the remark itself, or in its row's cell for places.
    public var own: Float = 0.4
    /// A number in the heading above.
    public var heading: Float = 0.27
    /// A number earlier in the paragraph.
    public var paragraph: Float = 0.13
    /// A heading that repeats a title.
    public var headingTitle: Float = 0.1
    /// A title in the remark.
    public var title: Float = 0.2
    /// Words in quotation marks, or set as a quotation.
    public var quotation: Float = 0.4
    /// Copied words.
    public var copy: Float = 0.5
    /// Words that point back to the remark before.
    public var back: Float = 0.5

    public init() {}
}

/// How much each sign that a remark speaks of the draft as a whole counts.
public struct WholeDraftStrength: Hashable, Sendable {
    /// For every remark: what a section must beat.
    public var base: Float = 0.11
    /// A word for the draft as a paper.
    public var document: Float = 0.15
    /// Each word for what a whole paper has, up to three.
    public var whole: Float = 0.15
    /// A heading over remarks on the whole.
    public var heading: Float = 0.09
    /// The first remark of a reply.
    public var first: Float = 0.2
    /// The last remark of a reply.
    public var last: Float = 0.08

    public init() {}
}
