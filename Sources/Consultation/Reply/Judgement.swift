/// What the machine thinks of a remark: where it points, what it is about and what it wants.
public struct Judgement: Hashable, Codable, Sendable {
    /// The remark's id.
    public let remark: String
    /// Ids of sections, surest first; empty when none was found.
    public let sections: [Tag<String>]
    /// The sections that came next, best first.
    public let alternatives: [Tag<String>]
    /// Ids of themes, surest first; empty when none was found.
    public let themes: [Tag<String>]
    public let stance: Tag<Stance>
    public let kind: Tag<RemarkKind>

    public init(
        remark: String, sections: [Tag<String>], alternatives: [Tag<String>], themes: [Tag<String>],
        stance: Tag<Stance>, kind: Tag<RemarkKind>
    ) {
        self.remark = remark
        self.sections = sections
        self.alternatives = alternatives
        self.themes = themes
        self.stance = stance
        self.kind = kind
    }
}

/// A passage that a person should look at before it is published, and why.
public struct Flag: Hashable, Codable, Sendable {
    /// Such as `telefonnummer`, `helseopplysning`.
    public let reason: String
    public let range: ByteRange

    public init(reason: String, range: ByteRange) {
        self.reason = reason
        self.range = range
    }
}

/// Who a reply is from.
public struct Sender: Hashable, Codable, Sendable {
    /// The body's name: as on the list of recipients for an invited one, as the reply writes it for another;
    /// nil when it could not be told.
    public let name: String?
    /// Nil when the sender is not known.
    public let isInvited: Bool?
    public let group: BodyGroup
    public let confidence: Double
    /// What told it, in Norwegian: `avsenderlinje: «…»`.
    public let evidence: String

    public init(name: String?, isInvited: Bool?, group: BodyGroup, confidence: Double, evidence: String) {
        self.name = name
        self.isInvited = isInvited
        self.group = group
        self.confidence = confidence
        self.evidence = evidence
    }

    /// Nobody found.
    public static let unknown = Sender(
        name: nil, isInvited: nil, group: .other, confidence: 0, evidence: "ingen avsender funnet")
}

/// What one reply says, taken by itself: found without looking at any other reply.
public struct ReplyReading: Hashable, Codable, Sendable {
    public let document: ContentHash
    public let sender: Sender
    /// Further bodies that sign the same reply.
    public let cosigners: [Sender]
    /// The reply's own date, where it states one.
    public let dated: CalendarDay?
    public let status: ReplyStatus
    /// `nb`, `nn` or `en`.
    public let language: String
    public let remarks: [Remark]
    /// Every stretch that is no remark; with the remarks they cover all text but white space.
    public let accounts: [Account]
    public let flags: [Flag]

    public init(
        document: ContentHash, sender: Sender, cosigners: [Sender] = [], dated: CalendarDay?,
        status: ReplyStatus, language: String, remarks: [Remark], accounts: [Account], flags: [Flag] = []
    ) {
        self.document = document
        self.sender = sender
        self.cosigners = cosigners
        self.dated = dated
        self.status = status
        self.language = language
        self.remarks = remarks
        self.accounts = accounts
        self.flags = flags
    }
}
