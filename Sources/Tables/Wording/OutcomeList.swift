/// The outcomes (*utfall*) that an officer chooses among: the data file `outcomes.yaml`.
public struct OutcomeList: Hashable, Codable, Sendable {
    /// One outcome.
    public struct Outcome: Hashable, Codable, Sendable {
        /// As it stands in the table: `tatt inn`.
        public var name: String
        /// When it is the right one, in one sentence.
        public var description: String

        public init(name: String, description: String) {
            self.name = name
            self.description = description
        }
    }

    public var outcomes: [Outcome]

    public init(outcomes: [Outcome] = []) { self.outcomes = outcomes }
}
