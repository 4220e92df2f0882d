/// How likely a remark stays with what the one before it spoke of.
public struct StayShares: Hashable, Sendable {
    public var inParagraph: Float
    /// Between the cells of one table row, which speak of one place.
    public var inRow: Float = 0.9
    public var underHeading: Float
    public var elsewhere: Float

    public init(inParagraph: Float, underHeading: Float, elsewhere: Float) {
        self.inParagraph = inParagraph
        self.underHeading = underHeading
        self.elsewhere = elsewhere
    }
}
