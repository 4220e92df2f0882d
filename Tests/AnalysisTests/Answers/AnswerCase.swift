import Configuration
import Consultation
import Language

@testable import Analysis

/// A reply typed one block a line (see `MarkedReply`), read for its answers to questions.
enum AnswerCase {
    private static let reader = Result {
        let data = DataFiles()
        return try AnswerReader(
            vocabulary: ShippedReplyData.vocabulary(), answers: data.load(CueTable.self, from: "answers"),
            words: data.load(WordData.self, from: "stopwords"))
    }

    static func answers(_ questions: [String], _ typed: String) throws -> [QuestionAnswer] {
        let reply = MarkedReply(typed)
        let asked = questions.enumerated().map { Question(number: $0 + 1, text: $1) }
        let classifier = try ShippedReplyData.classifier()
        let remarks = try reply.split(questions: questions).remarks.map {
            JudgedRemark(remark: $0, stance: classifier.classify($0).stance, sections: [])
        }
        return try reader.get().answers(to: asked, in: reply.document, remarks: remarks)
    }

    static func read(_ questions: [String], _ typed: String) throws -> [Answer] {
        try answers(questions, typed).map(\.answer.value)
    }
}
