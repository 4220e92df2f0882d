public import Consultation
import Language

/// The remarks of a case measured once for stance and kind, to be judged again and again as a person settles them.
///
/// What is settled moves the weights of the cues a little (`WeightUpdate`), and what is settled nearby tells how the
/// remark at hand leans (`SettledVotes`): a body that opposes opposes in most of its remarks.
public struct CaseStances: Sendable {
    let classifier: StanceClassifier
    private let replies: [[Remark]]
    private let measured: [[StanceFeatures.Measured]]
    /// What the machine says when nothing is settled.
    private let cold: [[StanceJudgement]]

    /// - Parameter replies: the remarks of each reply in the order of the reply.
    public init(_ replies: [[Remark]], classifier: StanceClassifier) {
        self.classifier = classifier
        self.replies = replies
        let measured = replies.map { $0.map(classifier.features.measure) }
        self.measured = measured
        cold = replies.indices.map { reply in
            zip(replies[reply], measured[reply]).map { classifier.classify($0, $1, leaning: nil) }
        }
    }

    /// The stance and kind of each remark, in the order of the replies.
    ///
    /// What is settled teaches the others and never itself: a settled remark's is what the machine would say.
    /// - Parameters:
    ///   - settled: what a person settled, by remark.
    ///   - nearness: how near the remarks are to the settled ones; nil when nothing is settled.
    public func judge(
        settled: [String: SettledTags] = [:], nearness: SettledNearness? = nil
    ) -> [[StanceJudgement]] {
        guard !settled.isEmpty, let nearness else { return cold }
        let learned = classifier.learning(from: lessons(settled))
        let stances = SettledVotes(
            nearness.settled.map { settled[$0]?.stance }, classes: StanceClassifier.stances)
        let kinds = SettledVotes(nearness.settled.map { settled[$0]?.kind }, classes: StanceClassifier.kinds)
        return replies.indices.map { reply in
            replies[reply].indices.map { place in
                let (remark, cold) = (replies[reply][place], cold[reply][place])
                guard settled[remark.id] == nil else { return cold }
                let weights = nearness.weights(for: remark.id)
                let leaning = StanceLeaning(stance: stances.factors(weights), kind: kinds.factors(weights))
                return learned.classify(remark, measured[reply][place], leaning: leaning)
                    .explained(against: cold, reason: nearness.reason(for: remark.id))
            }
        }
    }

    func lessons(_ settled: [String: SettledTags]) -> [StanceLesson] {
        replies.indices.flatMap { reply in
            replies[reply].indices.compactMap { place in
                guard let tags = settled[replies[reply][place].id], tags.stance != nil || tags.kind != nil else {
                    return nil
                }
                return StanceLesson(vector: measured[reply][place].vector, stance: tags.stance, kind: tags.kind)
            }
        }
    }
}

/// A settled remark, measured.
struct StanceLesson {
    let vector: [Double]
    let stance: Stance?
    let kind: RemarkKind?
}

/// How what is settled nearby leans: what each class's belief is multiplied by, in the classifier's order.
struct StanceLeaning {
    let stance: [Double]
    let kind: [Double]
}

extension StanceJudgement {
    /// The judgement with what was learned named as a reason, where it changed the machine's mind.
    fileprivate func explained(against cold: StanceJudgement, reason: String) -> StanceJudgement {
        func tag<Value>(_ tag: Tag<Value>, _ cold: Tag<Value>) -> Tag<Value> {
            guard tag.value != cold.value else { return tag }
            return Tag(tag.value, confidence: tag.confidence, evidence: "\(reason); \(tag.evidence)")
        }
        return StanceJudgement(stance: tag(stance, cold.stance), kind: tag(kind, cold.kind))
    }
}

extension StanceClassifier {
    /// How far settled remarks may move the weights that ship.
    static let caseStrength = 0.03

    /// The classifier with weights that settled remarks of the case have moved.
    func learning(from lessons: [StanceLesson]) -> StanceClassifier {
        let onStance = lessons.filter { $0.stance != nil }
        let onKind = lessons.filter { $0.kind != nil }
        let stanceUpdate = WeightUpdate(onStance.map(\.vector), strength: Self.caseStrength)
        let kindUpdate = WeightUpdate(onKind.map(\.vector), strength: Self.caseStrength)
        return with(
            stanceWeights: zip(Self.stances, stanceWeights).map { stance, weights in
                stanceUpdate.weights(from: weights, labels: onStance.map { $0.stance == stance })
            },
            kindWeights: zip(Self.kinds, kindWeights).map { kind, weights in
                kindUpdate.weights(from: weights, labels: onKind.map { $0.kind == kind })
            }, taughtBy: lessonCount + lessons.count)
    }
}
