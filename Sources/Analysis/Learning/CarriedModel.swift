public import Consultation
import Language

/// What a case's settled remarks taught, for the next case: how far the weights of cues moved from those that ship.
///
/// Cues are named by their group in the data files (`cue.savn`), never by a remark's words.
public struct CarriedModel: Codable, Hashable, Sendable {
    /// How many settled remarks taught it.
    public var lessonCount: Int
    /// What to add to the shipped weights of each stance, by its name as the exchange format writes it.
    public var stance: [String: LinearWeights]
    /// The same for each kind.
    public var kind: [String: LinearWeights]

    public init(lessonCount: Int, stance: [String: LinearWeights], kind: [String: LinearWeights]) {
        self.lessonCount = lessonCount
        self.stance = stance
        self.kind = kind
    }
}

extension CaseStances {
    /// How much of what a case taught goes to another: the bodies and the draft there are others. In full it cost
    /// other labelled consultations some remarks in a hundred, a quarter costs them none.
    private static let carriedShare = 0.25

    /// What settled remarks teach, to be carried to another case.
    /// - Parameter shipped: the classifier before any case taught it.
    public func carried(settled: [String: SettledTags], from shipped: StanceClassifier) -> CarriedModel {
        classifier.learning(from: lessons(settled)).moves(from: shipped, share: Self.carriedShare)
    }
}

extension StanceClassifier {
    /// The classifier as another case has taught it. Cues that this program does not know are passed over.
    public func carrying(_ model: CarriedModel) -> StanceClassifier {
        func moved(_ weights: [DenseWeights], _ names: [String], _ moves: [String: LinearWeights]) -> [DenseWeights] {
            zip(names, weights).map { name, own in
                guard let move = moves[name]?.dense(features.names) else { return own }
                return DenseWeights(bias: own.bias + move.bias, weights: zip(own.weights, move.weights).map(+))
            }
        }
        return with(
            stanceWeights: moved(stanceWeights, Self.stances.map(\.rawValue), model.stance),
            kindWeights: moved(kindWeights, Self.kinds.map(\.rawValue), model.kind), taughtBy: model.lessonCount)
    }

    /// A share of how far the weights are from another classifier's, to four decimals.
    func moves(from other: StanceClassifier, share: Double = 1) -> CarriedModel {
        func moves(_ weights: [DenseWeights], _ shipped: [DenseWeights], _ names: [String]) -> [String: LinearWeights] {
            Dictionary(
                uniqueKeysWithValues: names.indices.map { index in
                    let (own, start) = (weights[index], shipped[index])
                    let move = DenseWeights(
                        bias: share * (own.bias - start.bias),
                        weights: zip(own.weights, start.weights).map { share * ($0 - $1) })
                    return (names[index], LinearWeights(move, names: features.names, decimals: 4))
                })
        }
        return CarriedModel(
            lessonCount: lessonCount,
            stance: moves(stanceWeights, other.stanceWeights, Self.stances.map(\.rawValue)),
            kind: moves(kindWeights, other.kindWeights, Self.kinds.map(\.rawValue)))
    }
}
