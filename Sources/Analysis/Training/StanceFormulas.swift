public import Consultation

/// Formulas of the genre with their stance and kind, as the data file `stance-formulas` holds them: invented
/// sentences that go into the fitting beside labelled replies.
public struct StanceFormulas: Hashable, Sendable, Decodable {
    /// A formula: its stance, its kind, its words.
    public struct Formula: Hashable, Sendable, Decodable {
        public let stance: Stance
        public let kind: RemarkKind
        public let text: String

        public init(from decoder: any Decoder) throws {
            var row = try decoder.unkeyedContainer()
            stance = try row.decode(Stance.self)
            kind = try row.decode(RemarkKind.self)
            text = try row.decode(String.self)
        }
    }

    public let formulas: [Formula]
}
