/// A column of a table.
public struct Column: Hashable, Codable, Sendable {
    /// What the column's cells are, which decides how they are set.
    public enum Kind: String, Hashable, Codable, Sendable {
        case text
        case number
        case date
        /// Sentences: the column gives way to others last and is never centred.
        case longText
        /// The id that a row is found again by.
        case key
    }

    public let head: String
    /// The head where there is little room, such as a section's number; else the head.
    public let shortHead: String
    public let kind: Kind
    /// The wished width on paper in millimetres; writers keep the proportions.
    public let width: Double
    /// The values that the officer chooses among; empty when the column is free or not to be filled in.
    public let choices: [String]

    public init(
        _ head: String, short: String? = nil, _ kind: Kind = .text, width: Double, choices: [String] = []
    ) {
        self.head = head
        self.shortHead = short ?? head
        self.kind = kind
        self.width = width
        self.choices = choices
    }
}
