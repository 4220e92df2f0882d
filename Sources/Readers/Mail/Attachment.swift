/// A file that came inside another, such as with a mail; to be read like a file of its own.
public struct Attachment: Hashable, Sendable {
    /// The name that the sender gave it, without folders.
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
