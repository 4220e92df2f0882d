/// Why a PDF file cannot be read.
public enum PDFFailure: Error, Hashable, Sendable {
    /// It needs a password to be opened (ISO 32000-1, 7.6).
    case encrypted
    /// Its structure is broken; the library's own words say how, for a log.
    case damaged(String)
}
