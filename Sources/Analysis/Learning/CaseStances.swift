public import Consultation
import Language

/// The remarks of a case measured once for stance and kind, to be judged again and again as a person settles them.
///
/// What is settled moves the weights of the cues a little (`WeightUpdate`), and tells how the reply at hand leans:
/// bodies that oppose oppose in most of their remarks.
public struct CaseStances: Sendable {
    private let classifier: StanceClassifier
    private let replies: [[Remark]]
    private let measured: [[StanceFeatures.Measured]]

    /// - Parameter replies: the remarks of each reply in the order of the reply.
    public init(_ replies: [[Remark]], classifier: StanceClassifier) {
        self.classifier = classifier
        self.replies = replies
        measured = replies.map { $0.map(classifier.features.measure) }
    }

    /// The stance and kind of each remark, in the order of the replies.
    ///
    /// What is settled teaches the others and never itself: a settled remark's is what the machine would say.
    public func judge(settled: [String: SettledTags] = [:]) -> [[StanceJudgement]] {
        let learned = settled.isEmpty ? classifier : classifier.learning(from: lessons(settled))
        return replies.indices.map { reply in
            let leanings = StanceLeaning(replies[reply].map { settled[$0.id]?.stance })
            return replies[reply].indices.map { place in
                let remark = replies[reply][place]
                let isSettled = settled[remark.id] != nil
                return (isSettled ? classifier : learned).classify(
                    remark, measured[reply][place], leaning: isSettled ? nil : leanings.factors)
            }
        }
    }

    private func lessons(_ settled: [String: SettledTags]) -> [StanceLesson] {
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

/// How a reply leans, by its settled remarks.
struct StanceLeaning {
    /// What each stance's belief is multiplied by, in the classifier's order; nil when nothing is settled.
    let factors: [Double]?

    /// As if so many remarks more had stances in equal parts.
    private static let drawnTo = 8.0

    init(_ stances: [Stance?]) {
        let known = stances.compactMap { $0 }
        guard !known.isEmpty else {
            factors = nil
            return
        }
        let classes = StanceClassifier.stances
        let even = 1 / Double(classes.count)
        factors = classes.map { stance in
            let count = Double(known.count { $0 == stance })
            return (count + Self.drawnTo * even) / (Double(known.count) + Self.drawnTo) / even
        }
    }
}

extension StanceClassifier {
    /// How far settled remarks may move the weights that ship.
    static let caseStrength = 0.1

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
            }, taughtBy: lessons.count)
    }
}
