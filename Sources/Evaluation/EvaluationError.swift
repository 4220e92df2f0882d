/// Labels or an export that cannot be used, and what to do about it.
public struct EvaluationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's name, without folders; for an export with the line's number.
    public let file: String
    /// One sentence: what is wrong.
    public let summary: String
    /// One sentence: what can be done.
    public let cure: String

    init(file: String, summary: String, cure: String) {
        self.file = file
        self.summary = summary
        self.cure = cure
    }

    /// `case.json: summary cure`.
    public var description: String { "\(file): \(summary) \(cure)" }
}
