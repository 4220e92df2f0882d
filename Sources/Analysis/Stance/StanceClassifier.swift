public import Consultation
import Language

/// Tells what a remark thinks of the draft and what it wants, with the words that decided it.
///
/// One-vs-rest logistic models over cue groups give a belief in each stance and in each kind; the two are
/// weighed together by how often a kind and a stance meet (product of experts): J(k,s) ∝ P(k) P(s) T(k,s) /
/// (T(k) T(s)). Beside them stand models of each kind together with a stance over the same cues and the words that
/// consultations share, Q(k,s); the answer is J^(1-w) Q^w. A belief under `certain` in the best is still given, with
/// its confidence; the classifier answers `ukjent` only where the remark has no words.
public struct StanceClassifier: Sendable {
    /// Under this confidence a person should look at the tag: on labelled replies half of those are wrong.
    public static let certain = 0.55

    /// The share w of the models of kind with stance: of .5, .6 and .7 what served held-out consultations best.
    static let pairShare = 0.7

    static let stances: [Stance] = [.support, .reservation, .oppose, .neutral]
    static let kinds: [RemarkKind] = [.support, .criticism, .changeProposal, .condition, .question, .information]

    let features: StanceFeatures
    let vocabulary: ReplyVocabulary
    private(set) var stanceWeights: [DenseWeights]
    private(set) var kindWeights: [DenseWeights]
    /// The weights before anything was settled.
    private let shipped: (stance: [DenseWeights], kind: [DenseWeights])
    private let scorer: PairScorer
    private let share: Double
    private let confidence: StanceConfidence
    /// How many settled remarks of the case have moved the weights.
    private(set) var lessonCount = 0
    /// T(k,s) / (T(k) T(s)), by kind, then stance.
    private let affinity: [[Double]]

    /// - Parameter model: the fitted weights, as the data file `stance-weights` holds them.
    public init(vocabulary: ReplyVocabulary, model: StanceModel) {
        self.vocabulary = vocabulary
        features = StanceFeatures(vocabulary)
        let names = features.names
        let none = LinearWeights(bias: 0, weights: [:])
        stanceWeights = Self.stances.map { (model.stance[$0.rawValue] ?? none).dense(names) }
        kindWeights = Self.kinds.map { (model.kind[$0.rawValue] ?? none).dense(names) }
        shipped = (stanceWeights, kindWeights)
        scorer = PairScorer(model.pairs ?? PairWeights(features: [:]), names: names)
        share = model.pairs == nil ? 0 : Self.pairShare
        affinity = Self.affinity(model.joint)
        confidence = model.confidence ?? StanceConfidence(stance: Calibration(knots: []), kind: Calibration(knots: []))
    }

    /// The classifier with other weights.
    func with(
        stanceWeights: [DenseWeights], kindWeights: [DenseWeights], taughtBy lessons: Int
    ) -> StanceClassifier {
        var other = self
        (other.stanceWeights, other.kindWeights, other.lessonCount) = (stanceWeights, kindWeights, lessons)
        return other
    }

    /// The stance and the kind of a remark.
    public func classify(_ remark: Remark) -> StanceJudgement {
        classify(remark, features.measure(remark), leaning: nil)
    }

    /// The stance and the kind of a measured remark.
    /// - Parameter leaning: what each belief is multiplied by, by what a person has settled nearby.
    func classify(_ remark: Remark, _ measured: StanceFeatures.Measured, leaning: StanceLeaning?) -> StanceJudgement {
        if let change = remark.context.passage?.change { return ProposedWording.judgement(change) }
        guard measured.hasWords else { return .unknown }
        let (stanceBelief, kindBelief) = beliefs(
            measured.vector, stems: measured.stems.map(\.stem), leaning: leaning)
        let bestStance = Self.best(stanceBelief)
        let bestKind = Self.best(kindBelief)
        let evidence = CueEvidence(
            text: remark.text, measured: measured, scorer: scorer, kind: bestKind, stance: bestStance, share: share)
        return StanceJudgement(
            stance: Tag(
                Self.stances[bestStance], confidence: rounded(confidence.stance.confidence(stanceBelief[bestStance])),
                evidence: evidence.words(for: stanceWeights[bestStance])),
            kind: Tag(
                Self.kinds[bestKind], confidence: rounded(confidence.kind.confidence(kindBelief[bestKind])),
                evidence: evidence.words(for: kindWeights[bestKind])))
    }

    /// The beliefs in each stance and in each kind, in the classifier's order.
    func beliefs(
        _ vector: [Double], stems: [String], leaning: StanceLeaning?
    ) -> (stance: [Double], kind: [Double]) {
        func own(_ weights: [DenseWeights]) -> [Double] {
            Self.normalized(weights.map { Logistic.probability($0.logit(vector)) })
        }
        let cold = (stance: own(shipped.stance), kind: own(shipped.kind))
        let paired = scorer.beliefs(vector, stems: stems)
        // What settled remarks have moved, and what they lean to, weighs in full, whatever the pairs' share.
        let stanceFactors = factors(cold.stance, own(stanceWeights), leaning?.stance)
        let kindFactors = factors(cold.kind, own(kindWeights), leaning?.kind)
        var joint = kindFactors.indices.map { k in
            stanceFactors.indices.map { cold.kind[k] * cold.stance[$0] * affinity[k][$0] }
        }
        let sum = joint.reduce(0) { $0 + $1.reduce(0, +) }
        for k in joint.indices {
            for s in joint[k].indices {
                let product = Logistic.power(joint[k][s] / sum + Self.floor, 1 - share)
                let pair = Logistic.power(paired[k][s] + Self.floor, share)
                joint[k][s] = product * pair * kindFactors[k] * stanceFactors[s]
            }
        }
        let total = joint.reduce(0) { $0 + $1.reduce(0, +) }
        let stanceBelief = stanceFactors.indices.map { s in joint.reduce(0) { $0 + $1[s] } / total }
        return (stanceBelief, joint.map { $0.reduce(0, +) / total })
    }

    /// Added to beliefs that are multiplied, so that none rules out what the other finds likely.
    private static let floor = 1e-6

    private func factors(_ cold: [Double], _ learned: [Double], _ leaning: [Double]?) -> [Double] {
        cold.indices.map { index in
            let moved = lessonCount == 0 ? 1 : learned[index] / max(cold[index], Self.floor)
            return moved * (leaning?[index] ?? 1)
        }
    }

    private func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }

    static func normalized(_ values: [Double]) -> [Double] {
        let sum = values.reduce(0, +)
        return values.map { $0 / sum }
    }

    /// The first of the greatest.
    static func best(_ values: [Double]) -> Int {
        values.indices.max { (values[$0], -$0) < (values[$1], -$1) } ?? 0
    }

    static func affinity(_ joint: [String: [String: Double]]) -> [[Double]] {
        // 0.3 more than counted, so that a pair never seen is unlikely, not impossible.
        let table = kinds.map { kind in stances.map { (joint[kind.rawValue]?[$0.rawValue] ?? 0) + 0.3 } }
        let byKind = table.map { $0.reduce(0, +) }
        let byStance = stances.indices.map { s in table.reduce(0) { $0 + $1[s] } }
        return table.indices.map { k in stances.indices.map { table[k][$0] / (byKind[k] * byStance[$0]) } }
    }
}

/// What a remark thinks and what it does.
public struct StanceJudgement: Hashable, Codable, Sendable {
    public let stance: Tag<Stance>
    public let kind: Tag<RemarkKind>

    public init(stance: Tag<Stance>, kind: Tag<RemarkKind>) {
        self.stance = stance
        self.kind = kind
    }

    static let unknown = StanceJudgement(
        stance: Tag(.unknown, confidence: 0, evidence: "ingen ord å gå etter"),
        kind: Tag(.unknown, confidence: 0, evidence: "ingen ord å gå etter"))
}
