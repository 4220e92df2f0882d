/// Where and why an XML document could not be read to its end.
public struct XMLDamage: Hashable, Sendable {
    /// The line from 1; 0 where it is not known.
    public let line: Int
    /// The parser's own words, in English.
    public let reason: String
}
