/// Why nothing can be recognised.
public enum RecognitionFailure: Error, Hashable, Sendable {
    /// The recogniser's data for the language (such as `nor`) is not installed.
    case noLanguageData(String)
    /// The library has no memory for the work, or refuses the picture.
    case refused
}
