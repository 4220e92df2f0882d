/// What one reply says, taken by itself: found without looking at any other reply.
public struct ReplyReading: Hashable, Codable, Sendable {
    public let document: ContentHash
    public let sender: Sender
    /// Further bodies that sign the same reply.
    public let cosigners: [Sender]
    /// The reply's own date, where it states one.
    public let dated: CalendarDay?
    public let status: ReplyStatus
    /// The words or the rule that decided the status, in Norwegian.
    public let statusEvidence: String
    /// `nb`, `nn` or `en`.
    public let language: String
    public let remarks: [Remark]
    /// Every stretch that is no remark; with the remarks they cover all text but white space.
    public let accounts: [Account]
    public let flags: [Flag]
    /// Words of the document that were recognised in pictures without certainty; nil where there are none.
    public var uncertainWords: [UncertainWord]?

    public init(
        document: ContentHash, sender: Sender, cosigners: [Sender] = [], dated: CalendarDay?,
        status: ReplyStatus, statusEvidence: String = "", language: String, remarks: [Remark], accounts: [Account],
        flags: [Flag] = [], uncertainWords: [UncertainWord]? = nil
    ) {
        self.document = document
        self.sender = sender
        self.cosigners = cosigners
        self.dated = dated
        self.status = status
        self.statusEvidence = statusEvidence
        self.language = language
        self.remarks = remarks
        self.accounts = accounts
        self.flags = flags
        self.uncertainWords = uncertainWords
    }
}

/// A passage that a person should look at before it is published, and why.
public struct Flag: Hashable, Codable, Sendable {
    /// Such as `telefonnummer`, `helseopplysning`.
    public let reason: String
    /// Its bytes in the document's text.
    public let range: ByteRange
    /// The page from 1 on which it begins, where known.
    public let page: Int?
    /// The words at that place; empty until it is located.
    public let quote: String

    public init(reason: String, range: ByteRange, page: Int? = nil, quote: String = "") {
        self.reason = reason
        self.range = range
        self.page = page
        self.quote = quote
    }

    /// The flag with its page and words.
    public func located(in document: SourceDocument) -> Flag {
        let block = document.blocks.last { $0.range.start <= range.start }
        return Flag(
            reason: reason, range: range, page: block?.page(at: range.start), quote: document.text.slice(range))
    }
}
