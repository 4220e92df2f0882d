/// What a paragraph's style and those it is based on say together.
struct ParagraphStyle {
    var role: BuiltInStyle?
    /// From 0; 9 is running text.
    var outlineLevel: Int?
    /// The list that paragraphs of the style belong to, and their level in it from 0.
    var numberingID: String?
    var numberingLevel: Int?
    /// How far from the margin it stands; only whether it is set in matters.
    var indent = 0
    var isBold = false
    var isHidden = false
    /// For a table style: whether it sets the first row apart.
    var formatsFirstRow = false
    var language: String?
}
