public import Consultation

/// A file as it was handed in: its bytes, and what the officer calls it.
public struct SourceFile: Hashable, Sendable {
    /// The file's name without folders.
    public let name: String
    /// The hash of `bytes`.
    public let hash: ContentHash
    /// All of the file.
    public let bytes: [UInt8]

    public init(name: String, hash: ContentHash, bytes: [UInt8]) {
        self.name = name
        self.hash = hash
        self.bytes = bytes
    }
}
