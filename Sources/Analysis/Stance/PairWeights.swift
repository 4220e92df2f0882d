import Consultation

/// The logistic models of a kind together with a stance, by feature: features are those of the stance and kind models
/// and `word.` with the stem of a word that several consultations use.
///
/// A pair has a model of its own since what speaks for criticism with reservation (something lacks) is not what speaks
/// for criticism that opposes (something does harm).
public struct PairWeights: Codable, Hashable, Sendable {
    /// The pairs that labels hold, in the order of each feature's weights; any other is next to impossible.
    static let pairs: [(kind: RemarkKind, stance: Stance)] = [
        (.support, .support), (.criticism, .reservation), (.criticism, .oppose), (.changeProposal, .reservation),
        (.changeProposal, .oppose), (.changeProposal, .neutral), (.condition, .reservation),
        (.question, .reservation), (.question, .neutral), (.information, .reservation), (.information, .neutral),
    ]

    /// The feature that every remark has.
    static let bias = "bias"
    /// What the name of a word's feature begins with.
    static let wordPrefix = "word."

    /// A weight for each of the pairs, by feature.
    public var features: [String: [Double]]

    public init(features: [String: [Double]]) { self.features = features }

    public init(from decoder: any Decoder) throws {
        features = try decoder.singleValueContainer().decode([String: [Double]].self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(features)
    }
}
