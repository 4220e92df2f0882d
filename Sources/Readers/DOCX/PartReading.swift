/// What was read of a part.
struct PartReading {
    var stories: [Story] = []
    var sections: [SectionMargins] = []
    /// The last page on which text was seen; nil when the file records no pages.
    var lastPage: Int?
    /// How many bytes of text are marked as of a language.
    var languages: [String: Int] = [:]
    /// Whether the XML is damaged; everything before the damage has been read.
    var isDamaged = false
}

/// A run of paragraphs that belong together: the running text, a header, one note, one comment.
struct Story {
    /// The note's or comment's id; empty for a part that is all one story.
    let id: String
    /// For a comment the id of its last paragraph, by which threads name it.
    var threadID: String?
    var paragraphs: [StoryParagraph] = []
}
