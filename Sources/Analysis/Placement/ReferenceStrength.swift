/// How much each way of naming a place counts.
public struct ReferenceStrength: Hashable, Sendable {
    /// A number in the remark itself, or in its row's cell for places.
    public var own: Float = 0.4
    /// A number or title in the row's cell for places.
    public var cell: Float = 0.6
    /// What naming a chapter is worth to each of its sections.
    public var child: Float = 0.6
    /// The same for a chapter in a heading: remarks under it mostly speak of its sections.
    public var childOfHeading: Float = 0.9
    /// A number in the heading above.
    public var heading: Float = 0.27
    /// A number earlier in the paragraph.
    public var paragraph: Float = 0.13
    /// A heading that repeats a title.
    public var headingTitle: Float = 0.1
    /// A title in the remark.
    public var title: Float = 0.2
    /// A place named by what it is about, or a part by its name.
    public var subject: Float = 0.3
    /// Words in quotation marks, or set as a quotation.
    public var quotation: Float = 0.4
    /// Copied words.
    public var copy: Float = 0.5
    /// The draft's own text, changed or commented where it stands: nothing is surer.
    public var passage: Float = 2
    /// Words that point back to the remark before.
    public var back: Float = 0.5

    public init() {}
}
