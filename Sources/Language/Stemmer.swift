import CStemmer

/// Snowball's Norwegian stemmer: `skolene` and `skolen` both give `skol`.
///
/// One stemmer serves one task at a time; make one where it is needed.
public final class Stemmer {
    private let handle: OpaquePointer?

    public init() { handle = sb_stemmer_new("norwegian", "UTF_8") }

    deinit { if let handle { sb_stemmer_delete(handle) } }

    /// The stem of a lower-case word; the word itself when the stemmer could not be made.
    public func stem(_ word: String) -> String {
        guard let handle else { return word }
        let bytes = Array(word.utf8)
        guard let stem = sb_stemmer_stem(handle, bytes, Int32(bytes.count)) else { return word }
        let length = Int(sb_stemmer_length(handle))
        return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
}
