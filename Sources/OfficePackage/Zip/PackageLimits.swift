/// How much a package may grow when it is unpacked; what exceeds a limit is taken for a bomb.
///
/// The sizes that an archive declares are never trusted: bytes are counted as they come.
public struct PackageLimits: Hashable, Sendable {
    /// The most bytes that one part may have.
    public var partBytes: Int
    /// The most bytes that all parts read may have together.
    public var totalBytes: Int
    /// The most bytes out for one byte in, enforced on parts beyond `ratioFloor`.
    public var ratio: Int
    /// Parts up to this size may be packed as tightly as they like.
    public var ratioFloor: Int
    /// The most parts that an archive may list.
    public var partCount: Int

    public init(
        partBytes: Int = 256 << 20, totalBytes: Int = 512 << 20, ratio: Int = 300, ratioFloor: Int = 8 << 20,
        partCount: Int = 20_000
    ) {
        self.partBytes = partBytes
        self.totalBytes = totalBytes
        self.ratio = ratio
        self.ratioFloor = ratioFloor
        self.partCount = partCount
    }
}
