/// How a tag came to stand.
public enum TagState: String, Codable, Hashable, Sendable, CaseIterable {
    /// The machine's, and nobody has looked.
    case suggested = "foreslått"
    /// A person looked and let the machine's stand.
    case accepted = "godtatt"
    /// A person gave another.
    case changed = "endret"
}

/// What a person has done with a remark, field by field.
public struct RemarkReview: Hashable, Codable, Sendable {
    public var sections: TagState = .suggested
    public var themes: TagState = .suggested
    public var stance: TagState = .suggested
    public var kind: TagState = .suggested
    public var onBehalfOf: TagState = .suggested
    /// `changed` when a person set where the remark begins and ends.
    public var extent: TagState = .suggested
    /// What was changed in the draft; empty until written.
    public var changeInDraft = ""

    public init() {}

    /// Nobody has looked.
    public static let none = RemarkReview()

    /// Whether a person has settled where it points, what it is about, what it wants and what it does.
    public var isSettled: Bool { [sections, themes, stance, kind].allSatisfy { $0 != .suggested } }
}

/// The tags of a remark that a person has settled; nil where nobody has.
public struct SettledTags: Hashable, Codable, Sendable {
    public var sections: [String]?
    public var themes: [String]?
    public var stance: Stance?
    public var kind: RemarkKind?

    public init(
        sections: [String]? = nil, themes: [String]? = nil, stance: Stance? = nil, kind: RemarkKind? = nil
    ) {
        self.sections = sections
        self.themes = themes
        self.stance = stance
        self.kind = kind
    }

    /// Whether nothing is settled.
    public var isEmpty: Bool { self == SettledTags() }
}
