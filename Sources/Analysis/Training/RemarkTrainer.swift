public import Consultation
import Language

/// Fits the filter and the borders that find remarks to labelled replies.
public struct RemarkTrainer: Sendable {
    private let splitter: RemarkSplitter
    /// The inverse of the penalty on the weights.
    private let strength: Double

    public init(vocabulary: ReplyVocabulary, strength: Double = 1) {
        let none = LinearWeights(bias: 0, weights: [:])
        splitter = RemarkSplitter(vocabulary: vocabulary, model: RemarkModel(sentence: none, border: none))
        self.strength = strength
    }

    /// What one labelled reply teaches.
    public struct Lesson: Sendable {
        var sentences: [[Double]] = []
        var isRemark: [Bool] = []
        var borders: [[Double]] = []
        var isBorder: [Bool] = []
    }

    /// Measures a labelled reply, so that several fits need not do it again.
    public func lesson(_ reply: LabelledReply, draft: Draft?, consultation: CaseDescription? = nil) -> Lesson {
        let reader = ReplyReader(
            reply.document, setting: ReplySetting(draft: draft, consultation: consultation),
            vocabulary: splitter.vocabulary)
        let gold = LabelAlignment(reply).ranges.compactMap { $0 }
        let owner = reader.units.map { unit in
            gold.firstIndex { $0.clamped(to: unit.range).count * 2 > min(unit.range.count, $0.count) }
        }
        var lesson = Lesson()
        lesson.sentences = splitter.table.vectors(reader)
        lesson.isRemark = owner.map { $0 != nil }
        for run in splitter.runs(reader, lesson.isRemark) {
            for index in run.dropFirst() {
                lesson.borders.append(
                    splitter.borders.vector(
                        reader.units[index - 1], reader.units[index], position: index - 1 - run.lowerBound,
                        of: run.count, in: reader, right: index))
                lesson.isBorder.append(owner[index - 1] != owner[index])
            }
        }
        return lesson
    }

    /// The model that fits the lessons; the same lessons give the same model.
    public func fit(_ lessons: [Lesson]) -> RemarkModel {
        let sentence = Logistic.fit(
            lessons.flatMap(\.sentences), lessons.flatMap(\.isRemark), strength: strength)
        let border = Logistic.fit(lessons.flatMap(\.borders), lessons.flatMap(\.isBorder), strength: strength)
        return RemarkModel(
            sentence: LinearWeights(sentence, names: splitter.table.names),
            border: LinearWeights(border, names: RemarkBorders.names))
    }
}
