public import Consultation

/// What a reply's text falls into: its remarks, and all the rest with the reason why it is none.
///
/// The ranges of remarks and accounts do not overlap and together hold every byte that is not white space.
public struct ReplyParts: Hashable, Codable, Sendable {
    /// In the order of the text.
    public let remarks: [Remark]
    /// In the order of the text.
    public let accounts: [Account]
    /// `unread` also where the text says neither anything of substance nor that there is nothing to say.
    public let status: ReplyStatus
    /// What the status rests on, in Norwegian.
    public let statusEvidence: String
    /// `nb`, `nn` or `en`.
    public let language: String
    /// Passages to look at before the reply is published.
    public let flags: [Flag]

    public init(
        remarks: [Remark], accounts: [Account], status: ReplyStatus, statusEvidence: String, language: String,
        flags: [Flag]
    ) {
        self.remarks = remarks
        self.accounts = accounts
        self.status = status
        self.statusEvidence = statusEvidence
        self.language = language
        self.flags = flags
    }
}
