/// What the machine thinks of a reply as a whole.
public struct ReplyJudgement: Hashable, Codable, Sendable {
    public let document: ContentHash
    public let overallStance: Tag<OverallStance>
    /// The answers to the letter's questions, in the questions' order; one for every question.
    public let answers: [QuestionAnswer]

    public init(document: ContentHash, overallStance: Tag<OverallStance>, answers: [QuestionAnswer] = []) {
        self.document = document
        self.overallStance = overallStance
        self.answers = answers
    }
}

/// A reply's answer to one of the letter's questions.
public struct QuestionAnswer: Hashable, Codable, Sendable {
    /// The question's number in the letter.
    public let number: Int
    public let answer: Tag<Answer>

    public init(number: Int, answer: Tag<Answer>) {
        self.number = number
        self.answer = answer
    }
}

/// The answers the tables tell apart.
public enum Answer: String, Codable, Hashable, Sendable, CaseIterable {
    case yes = "ja"
    case no = "nei"
    case partly = "delvis"
    case notAnswered = "ikke_besvart"
}
