public import Consultation
public import Language

/// Reads a reply's answers to the letter's questions: yes, no, partly, or none given.
///
/// Pure. An answer is looked for where the surest sign is first: a form's ticked boxes, a text under the
/// question's number or words, a row of a table, a sentence that names the question, and last what is said of the
/// question's subject without naming it. What others say inside the reply is not the sender's answer.
public struct AnswerReader: Sendable {
    private let vocabulary: ReplyVocabulary
    private let cues: AnswerCues
    private let words: WordData

    /// - Parameters:
    ///   - vocabulary: by which replies are taken apart.
    ///   - answers: the data file `answers`.
    ///   - words: the data file `stopwords`.
    /// - Throws: `CueSyntaxError` when the table holds a phrase that does not follow the notation.
    public init(vocabulary: ReplyVocabulary, answers: CueTable, words: WordData) throws {
        self.vocabulary = vocabulary
        cues = try AnswerCues(answers)
        self.words = words
    }

    /// The answers of one reply, one for each question, in the questions' order.
    /// - Parameters:
    ///   - remarks: the reply's remarks with their tags, for answers that do not name the question.
    ///   - draft: tells which words are rare enough to show what a question is about; nil when it is not known.
    public func answers(
        to questions: [Question], in document: SourceDocument, remarks: [JudgedRemark], draft: Draft? = nil
    ) -> [QuestionAnswer] {
        guard !questions.isEmpty else { return [] }
        let forms = WordForms(words)
        let asked = AskedQuestion.all(questions, draft: draft, forms: forms, cues: cues)
        let reply = AnsweringReply(document, vocabulary: vocabulary, cues: cues)
        let mentions = MentionFinder(questions: asked, forms: forms)
        let passages = PassageFinder(reply, mentions: mentions, cues: cues).passages
        let topics = TopicAnswers(reply: reply, forms: forms, cues: cues, remarks: remarks)
        let unnamed = topics.answers(to: asked)
        return asked.indices.map { index in
            let own = passages.filter { $0.question == index }
            let answer =
                named(asked[index], own, remarks) ?? self.unnamed(asked[index], unnamed[index], isNamed: !own.isEmpty)
            return QuestionAnswer(number: asked[index].number, answer: answer)
        }
    }

    /// Every question unanswered, for a file whose text is not known.
    public static func unread(_ questions: [Question]) -> [QuestionAnswer] {
        questions.map {
            QuestionAnswer(
                number: $0.number, answer: Tag(.notAnswered, confidence: 0, evidence: "filen er ikke lest"))
        }
    }

    /// The answer where the reply names the question.
    private func named(
        _ question: AskedQuestion, _ passages: [AnswerPassage], _ remarks: [JudgedRemark]
    ) -> Tag<Answer>? {
        var best: AnswerVerdict?
        for passage in passages {
            let found = AnswerVerdict.of(passage, cues: cues, isCritical: question.isCritical)
            if let found, found.confidence > best?.confidence ?? 0 { best = found }
        }
        if let best { return tag(best, question, "Spørsmål \(question.number): ") }
        let blocks = Set(passages.flatMap { $0.sentences.map(\.block) })
        for judged in remarks where judged.remark.onBehalfOf == nil && blocks.contains(judged.remark.context.blockIndex)
        {
            let stance = AnswerVerdict(
                stance: judged.stance, words: judged.remark.text, isCritical: question.isCritical)
            if let stance { return tag(stance, question, "Spørsmål \(question.number), holdningen i merknaden: ") }
        }
        return nil
    }

    /// The answer where it does not.
    private func unnamed(_ question: AskedQuestion, _ verdict: AnswerVerdict?, isNamed: Bool) -> Tag<Answer> {
        if let verdict {
            return tag(verdict, question, "nevner ikke spørsmålet, men temaet: ")
        }
        return isNamed
            ? Tag(.notAnswered, confidence: 0.5, evidence: "spørsmålet er nevnt, men verken ja eller nei er funnet")
            : Tag(.notAnswered, confidence: 0.8, evidence: "ingenting i svaret tar stilling til spørsmålet")
    }

    private func tag(_ verdict: AnswerVerdict, _ question: AskedQuestion, _ lead: String) -> Tag<Answer> {
        if question.isOpen, verdict.answer != .notAnswered {
            return Tag(
                verdict.answer, confidence: min(0.3, verdict.confidence),
                evidence: lead + "spørsmålet er åpent, lest som holdning: «\(verdict.words)»")
        }
        return Tag(verdict.answer, confidence: verdict.confidence, evidence: lead + "«\(verdict.words)»")
    }
}
