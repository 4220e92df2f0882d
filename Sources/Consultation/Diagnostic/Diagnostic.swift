/// Something about one file or value that the officer should know, and what to do about it.
///
/// Work on everything else goes on. The texts are Norwegian and name the file as the officer knows it;
/// they never hold text or names from a reply.
public struct Diagnostic: Codable, Hashable, Sendable, CustomStringConvertible {
    /// How grave it is.
    public enum Severity: String, Codable, Hashable, Sendable {
        /// Worth knowing; nothing is missing.
        case note = "merknad"
        /// Something needs a person's eye.
        case warning = "advarsel"
        /// The file or value could not be used.
        case error = "feil"
    }

    /// Stable, in English, dotted: `pdf.encrypted`.
    public let identifier: String
    public let severity: Severity
    /// The file's name, without folders.
    public let file: String?
    /// Where in the file: `side 3`, `avsnitt 12`.
    public let place: String?
    /// One sentence: what is wrong, stating the rule.
    public let summary: String
    /// One sentence: what the officer can do.
    public let cure: String

    public init(
        identifier: String, severity: Severity, file: String?, place: String? = nil, summary: String,
        cure: String
    ) {
        self.identifier = identifier
        self.severity = severity
        self.file = file
        self.place = place
        self.summary = summary
        self.cure = cure
    }

    /// `svar.pdf, side 3: summary cure [identifier]`.
    public var description: String {
        let whence = [file, place].compactMap { $0 }.joined(separator: ", ")
        return (whence.isEmpty ? "" : whence + ": ") + "\(summary) \(cure) [\(identifier)]"
    }
}

/// A failure that stops the command, told by a diagnostic.
public struct CaseError: Error, Hashable, Sendable, CustomStringConvertible {
    public let diagnostic: Diagnostic

    public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

    public var description: String { diagnostic.description }
}
