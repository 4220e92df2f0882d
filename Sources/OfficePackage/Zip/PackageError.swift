/// Why a package, or one part of it, could not be read or made.
public enum PackageError: Error, Hashable, Sendable {
    /// The bytes are no zip archive, or its list of contents is missing (a file cut short).
    case notAPackage
    /// The part is stored under a password.
    case encrypted(part: String)
    /// The part, or all parts read so far, inflate beyond the limits.
    case tooLarge(part: String)
    /// The archive lists more parts than the limits allow.
    case tooManyParts(count: Int)
    /// The archive could not be put together; the library's own words.
    case notWritten(reason: String)
}
