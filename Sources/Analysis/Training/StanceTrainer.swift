public import Consultation
import Language

/// Fits the models of stance and kind to judged remarks.
public struct StanceTrainer: Sendable {
    private let vocabulary: ReplyVocabulary
    private let features: StanceFeatures
    private let strength: Double

    /// - Parameter strength: the inverse of the penalty on the weights.
    public init(vocabulary: ReplyVocabulary, strength: Double = 0.12) {
        self.vocabulary = vocabulary
        features = StanceFeatures(vocabulary)
        self.strength = strength
    }

    /// A judged remark, measured.
    public struct Lesson: Sendable {
        let vector: [Double]
        /// The stems of its words.
        let stems: [String]
        let stance: Stance
        let kind: RemarkKind
        /// How much it counts.
        let weight: Double
    }

    /// Measures formulas of the genre.
    /// - Parameter weight: how much each counts beside a remark of a real reply. They show plainly what real
    ///   remarks wrap up, and would make the model too sure of plain words at full weight.
    public func lessons(_ formulas: StanceFormulas, weight: Double = 0.7) -> [Lesson] {
        formulas.formulas.map { formula in
            let range = ByteRange(start: 0, end: formula.text.utf8.count)
            let remark = Remark(
                anchor: Anchor(document: ContentHash(rawValue: ""), page: nil, range: range, quote: formula.text),
                onBehalfOf: nil, context: RemarkContext(paragraph: formula.text, blockIndex: 0))
            return lesson(remark, formula.stance, formula.kind, weight: weight)
        }
    }

    /// Measures the labelled remarks of a reply that stand in its text, with what stands around them there.
    public func lessons(_ reply: LabelledReply) -> [Lesson] {
        remarks(reply).map { lesson($0, $1.stance, $1.kind, weight: 1) }
    }

    private func lesson(_ remark: Remark, _ stance: Stance, _ kind: RemarkKind, weight: Double) -> Lesson {
        let measured = features.measure(remark)
        return Lesson(
            vector: measured.vector, stems: measured.stems.map(\.stem), stance: stance, kind: kind, weight: weight)
    }

    /// The labelled remarks as remarks of the document.
    public func remarks(_ reply: LabelledReply) -> [(Remark, LabelledRemark)] {
        let reader = ReplyReader(
            reply.document, setting: ReplySetting(draft: nil, consultation: nil), vocabulary: vocabulary)
        return zip(LabelAlignment(reply).ranges, reply.remarks).compactMap { range, label in
            guard let range,
                let block = reply.document.blocks.firstIndex(where: {
                    $0.range.start <= range.lowerBound && range.lowerBound < $0.range.end
                })
            else { return nil }
            return (reader.remark(range, in: block), label)
        }
    }

    /// How often beliefs are right in consultations that a model was not fitted to: each is held against the model
    /// that the others fit.
    /// - Parameters:
    ///   - consultations: the lessons of each consultation.
    ///   - formulas: what is added to every fit.
    public func confidence(_ consultations: [[Lesson]], with formulas: [Lesson]) -> StanceConfidence {
        var stances: [(belief: Double, isRight: Bool)] = []
        var kinds: [(belief: Double, isRight: Bool)] = []
        for held in consultations.indices where consultations.count > 1 {
            let others = consultations.indices.filter { $0 != held }.map { consultations[$0] }
            let classifier = StanceClassifier(vocabulary: vocabulary, model: fit(others, with: formulas))
            for lesson in consultations[held] {
                let (stance, kind) = classifier.beliefs(lesson.vector, stems: lesson.stems, leaning: nil)
                let (bestStance, bestKind) = (StanceClassifier.best(stance), StanceClassifier.best(kind))
                stances.append((stance[bestStance], StanceClassifier.stances[bestStance] == lesson.stance))
                kinds.append((kind[bestKind], StanceClassifier.kinds[bestKind] == lesson.kind))
            }
        }
        return StanceConfidence(
            stance: ConfidenceFit.calibration(of: stances), kind: ConfidenceFit.calibration(of: kinds))
    }

    /// The model that fits the lessons; the same lessons give the same model.
    /// - Parameters:
    ///   - consultations: the lessons of each consultation.
    ///   - formulas: lessons that belong to none.
    public func fit(_ consultations: [[Lesson]], with formulas: [Lesson] = []) -> StanceModel {
        let lessons = consultations.flatMap { $0 } + formulas
        let vectors = lessons.map(\.vector)
        let weights = lessons.map(\.weight)
        var model = StanceModel(stance: [:], kind: [:], joint: [:])
        for stance in StanceClassifier.stances {
            let fitted = Logistic.fit(
                vectors, lessons.map { $0.stance == stance }, strength: strength, sampleWeights: weights)
            model.stance[stance.rawValue] = LinearWeights(fitted, names: features.names)
        }
        for kind in StanceClassifier.kinds {
            let fitted = Logistic.fit(
                vectors, lessons.map { $0.kind == kind }, strength: strength, sampleWeights: weights)
            model.kind[kind.rawValue] = LinearWeights(fitted, names: features.names)
        }
        for lesson in lessons {
            model.joint[lesson.kind.rawValue, default: [:]][lesson.stance.rawValue, default: 0] += lesson.weight
        }
        model.pairs = PairFit(names: features.names, strength: strength).weights(consultations, with: formulas)
        return model
    }
}
