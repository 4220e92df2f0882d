/// What people marked in a file beside its own text: tracked changes, and the words that a margin comment hangs on.
///
/// All ranges and places are UTF-8 bytes of the document's text.
public struct BlockMarkup: Codable, Hashable, Sendable {
    /// For text that is shown: the bytes that a tracked change put in, in order, apart from each other.
    public var inserted: [ByteRange] = []
    /// For struck text: the byte before which it stood; nil where its whole paragraph is struck.
    public var struckAt: Int?
    /// For a comment: the words it hangs on, which may lie in several blocks; nil where the file does not say.
    public var passage: ByteRange?
    /// For a comment: whether it answers another comment.
    public var isAnswer = false
    /// For a comment: whether the people who wrote it have marked it as done.
    public var isResolved = false

    public init(
        inserted: [ByteRange] = [], struckAt: Int? = nil, passage: ByteRange? = nil, isAnswer: Bool = false,
        isResolved: Bool = false
    ) {
        self.inserted = inserted
        self.struckAt = struckAt
        self.passage = passage
        self.isAnswer = isAnswer
        self.isResolved = isResolved
    }
}
