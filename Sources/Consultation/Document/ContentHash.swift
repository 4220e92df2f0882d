/// The SHA-256 of a file's bytes as 64 lower-case hexadecimal digits (FIPS 180-4).
public struct ContentHash: RawRepresentable, Hashable, Codable, Sendable, Comparable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The first eight digits: enough to tell the files of one case apart to a person.
    public var short: String { String(rawValue.prefix(8)) }

    public static func < (a: ContentHash, b: ContentHash) -> Bool { a.rawValue < b.rawValue }
}
