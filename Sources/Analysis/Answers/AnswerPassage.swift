import Language

/// A stretch of a reply that answers one of the letter's questions.
struct AnswerPassage {
    /// What ties it to the question, the surest first.
    enum Tie: Int, Comparable {
        /// A form's boxes, a row of a table, a text under the question's number or words.
        case field
        /// A sentence that names the question.
        case named
        /// What is about the same, without naming the question.
        case topic

        static func < (a: Tie, b: Tie) -> Bool { a.rawValue < b.rawValue }
    }

    /// Which of the questions, from 0.
    let question: Int
    let tie: Tie
    /// The boxes of the form, in order.
    var boxes: [TickBox] = []
    /// What is said, in order.
    var sentences: [Sentence] = []

    /// A sentence or the part of one that belongs to the question.
    struct Sentence {
        let block: Int
        let text: CueText
        /// As the reply writes it.
        let words: String

        init(_ bytes: ArraySlice<UInt8>, block: Int) {
            self.block = block
            text = CueText(bytes)
            words = String(decoding: bytes, as: UTF8.self)
        }
    }
}
