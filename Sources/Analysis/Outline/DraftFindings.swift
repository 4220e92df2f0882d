public import Consultation

/// A draft as it was read, and what needs a look.
public struct DraftFindings: Codable, Hashable, Sendable {
    public var draft: Draft
    public var diagnostics: [Diagnostic]

    public init(draft: Draft, diagnostics: [Diagnostic] = []) {
        self.draft = draft
        self.diagnostics = diagnostics
    }

    /// The outline alone, as the case keeps it.
    public var sections: [Section] { draft.sections.map(\.section) }
}
