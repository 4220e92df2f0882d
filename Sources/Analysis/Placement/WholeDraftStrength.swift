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
