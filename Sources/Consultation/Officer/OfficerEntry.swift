/// A decision before it is kept: what, where, and what the machine had suggested.
public struct OfficerDraft: Hashable, Codable, Sendable {
    /// The place that it is about, as the person saw it; of a whole reply one without bytes and words.
    public let anchor: Anchor
    public let decision: Decision
    /// What the machine thought when the person decided; nil when it thought nothing of the kind.
    public let suggested: Decision?

    public init(anchor: Anchor, decision: Decision, suggested: Decision? = nil) {
        self.anchor = anchor
        self.decision = decision
        self.suggested = suggested
    }

    /// A decision about a whole reply.
    public init(reply document: ContentHash, decision: Decision, suggested: Decision? = nil) {
        self.init(
            anchor: Anchor(document: document, page: nil, range: ByteRange(start: 0, end: 0), quote: ""),
            decision: decision, suggested: suggested)
    }
}

/// Who decided, when and by which way.
public struct OfficerSignature: Hashable, Codable, Sendable {
    /// The person's name or initials, as given.
    public let author: String
    /// ISO 8601 in UTC: `2026-10-03T09:12:00Z`.
    public let time: String
    /// By which way it came in.
    public let origin: Origin

    /// The ways in which decisions come in.
    public enum Origin: String, Codable, Hashable, Sendable, CaseIterable {
        case review = "gjennomgang"
        case spreadsheet = "regneark"
        case labels = "fasit"
    }

    public init(author: String, time: String, origin: Origin) {
        self.author = author
        self.time = time
        self.origin = origin
    }
}

/// A decision as the ledger keeps it; no entry is ever changed or deleted.
public struct OfficerEntry: Hashable, Codable, Sendable {
    /// From 1, in the order in which decisions were kept: of two on one field the greater number holds.
    public let number: Int
    public let draft: OfficerDraft
    public let signature: OfficerSignature

    public init(number: Int, draft: OfficerDraft, signature: OfficerSignature) {
        self.number = number
        self.draft = draft
        self.signature = signature
    }

    public var anchor: Anchor { draft.anchor }
    public var decision: Decision { draft.decision }
}

/// A decision that was not kept, because somebody decided otherwise after its author last looked.
public struct OfficerConflict: Hashable, Codable, Sendable {
    public let refused: OfficerDraft
    /// What holds.
    public let standing: OfficerEntry

    public init(refused: OfficerDraft, standing: OfficerEntry) {
        self.refused = refused
        self.standing = standing
    }
}
