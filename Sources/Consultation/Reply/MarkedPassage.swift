/// The words of a file that a remark was hung on instead of being written under them: what a margin comment speaks
/// of, or where in the draft a body wrote its own wording.
public struct MarkedPassage: Hashable, Codable, Sendable {
    /// The words as the file shows them: those the comment hangs on, or the changed sentence in its new wording.
    public let text: String
    /// Its bytes in the document's text.
    public let range: ByteRange
    /// The id of the draft's section in which the words stand, where the file is the draft handed back.
    public let section: String?
    /// The change of wording that the remark is; nil for a comment.
    public let change: WordingChange?

    public init(text: String, range: ByteRange, section: String? = nil, change: WordingChange? = nil) {
        self.text = text
        self.range = range
        self.section = section
        self.change = change
    }
}

/// A wording that a body proposes by changing the draft's own text.
public struct WordingChange: Hashable, Codable, Sendable {
    /// The draft's words that the body struck; empty for an addition.
    public let old: String
    /// The words that the body put in; empty where it only struck words.
    public let new: String
    /// Whether the body moved the words here from elsewhere in the draft.
    public let isMove: Bool

    public init(old: String, new: String, isMove: Bool = false) {
        self.old = old
        self.new = new
        self.isMove = isMove
    }
}
