/// A word, a number or a mark of a text, with its place.
public struct Token: Hashable, Sendable {
    /// What a token is made of.
    public enum Kind: Hashable, Sendable {
        /// Letters; a hyphen ends a word, so `BTI-ansvarlig` is two.
        case word
        /// Digits, with dots and commas that stand between digits (`3.4`, `40,5`).
        case number
        /// Any other visible character.
        case mark
    }

    public let kind: Kind
    /// The token's UTF-8 bytes in the text.
    public let range: Range<Int>
    /// The token in lower case, soft hyphens left out.
    public let text: String
    /// Whether it begins with a capital letter.
    public let isCapitalised: Bool

    public init(kind: Kind, range: Range<Int>, text: String, isCapitalised: Bool = false) {
        self.kind = kind
        self.range = range
        self.text = text
        self.isCapitalised = isCapitalised
    }
}
