/// What holds inside a group of an RTF file; a group's end brings back what held before it.
struct RTFState {
    /// Where text goes.
    enum Destination: Equatable {
        /// The running text of a story.
        case story
        /// The number or bullet of the paragraph.
        case label
        case fontTable
        case styleSheet
        /// A property of the document.
        case title, author
        /// Text that is no text of the document, though groups inside may hold some.
        case silent
        /// Nothing inside counts.
        case skipped
    }

    var destination = Destination.story
    /// Where text goes in the groups to be read inside one that is silent itself.
    var wrapped: Destination?
    /// Whether the group has a story of its own, which ends with it.
    var opensStory = false
    var isBold = false
    var isHidden = false
    var isDeleted = false
    var font: Int?
    var language: Int?
    /// How many characters stand in for each `\u` (the default is one).
    var substitutes = 1
    var paragraph = RTFParagraphFormat()

    /// `\plain`: the format of text is what the document begins with.
    mutating func makePlain(font: Int?, language: Int?) {
        (isBold, isHidden, isDeleted) = (false, false, false)
        (self.font, self.language) = (font, language)
    }
}

/// What holds for a paragraph; `\pard` takes all of it back.
struct RTFParagraphFormat {
    /// The number of its style in the style sheet.
    var style = 0
    var outlineLevel: Int?
    /// How deep in a list, from 0; nil outside lists.
    var listLevel: Int?
    var indent = 0
    var isInTable = false
    /// How deep in tables; only where `isInTable`.
    var tableDepth = 1

    /// The table level from 1, or 0 outside tables.
    var level: Int { isInTable ? max(1, min(tableDepth, 64)) : 0 }
}
