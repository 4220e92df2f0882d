import Consultation

/// Where in a document the words begin and end that each comment hangs on, as they come by.
struct CommentPassages {
    private var starts: [String: Int] = [:]
    private var ends: [String: Int] = [:]

    /// Takes in the comment marks of a paragraph and the bytes of the document's text at which they are.
    mutating func note(_ marks: [StoryParagraph.CommentMark], at places: [Int]) {
        for (mark, place) in zip(marks, places) {
            if mark.isStart { starts[mark.id] = place } else { ends[mark.id] = place }
        }
    }

    /// The words that a comment hangs on; those of the paragraph it stands beside (`paragraph`, its first byte)
    /// where the file marks none.
    func passage(of id: String, in text: TextAssembly, paragraph: Int) -> ByteRange? {
        if let start = starts[id], let marked = text.range(from: start, to: ends[id] ?? text.end) { return marked }
        return text.range(from: paragraph, to: text.end)
    }
}
