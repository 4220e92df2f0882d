public import Consultation

/// Reads one format.
///
/// A reader never throws and never traps, whatever the bytes are: what it cannot read it tells by a
/// diagnostic. The same bytes give the same result.
public protocol DocumentReader: Sendable {
    /// The file's text with its places kept.
    func read(_ file: SourceFile) -> ReadingResult
}

/// What reading a file gave.
public struct ReadingResult: Hashable, Sendable {
    /// Nil when the file's text is not known, which a diagnostic of severity `error` then explains, and for a
    /// container.
    public let document: SourceDocument?
    /// What the officer should know, in the order of the pages.
    public let diagnostics: [Diagnostic]

    /// Files that came inside this one, to be read like files of their own.
    public let attachments: [Attachment]

    public init(document: SourceDocument?, diagnostics: [Diagnostic] = [], attachments: [Attachment] = []) {
        self.document = document
        self.diagnostics = diagnostics
        self.attachments = attachments
    }

    /// Whether the file only carries others and has no text of its own (an archive): it is no reply, and no reply
    /// is unread because of it. Files in it that could not be taken out have diagnostics.
    public var isContainer: Bool { document == nil && !attachments.isEmpty }

    /// A file whose text is not known, and why.
    public static func unread(_ diagnostic: Diagnostic) -> ReadingResult {
        ReadingResult(document: nil, diagnostics: [diagnostic])
    }
}
