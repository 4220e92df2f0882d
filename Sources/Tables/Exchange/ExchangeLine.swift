/// A line of the exchange format: a reply file, or a remark in it.
public enum ExchangeLine: Hashable, Sendable {
    case reply(ExchangeReply)
    case remark(ExchangeRemark)
}

/// What the exchange format says of a reply file.
public struct ExchangeReply: Hashable, Sendable {
    /// The answer to one of the letter's questions.
    public struct Answer: Hashable, Sendable {
        /// The question's number.
        public let number: Int
        /// `ja`, `nei`, `delvis` or `ikke_besvart`.
        public let answer: String
    }

    /// Nil when the sender is not known.
    public let respondent: String?
    public let file: String
    /// A stored value of `ReplyStatus`.
    public let status: String
    /// A stored value of `OverallStance`.
    public let overallStance: String
    /// By the question's number, ascending.
    public let answers: [Answer]
    /// Passages to look at before the reply is published, in the order of the text.
    public let flags: [Flag]
    /// Why the file does not count, or would not if a person had not said so; nil for an ordinary reply.
    public let relation: Relation?
    /// Files that this one stands for: the same reply, and earlier versions.
    public let standsFor: [Relation]
    /// What the reply says of joining another's; nil when it joins none.
    public let endorsement: Endorsement?
    /// The files of the campaign that the reply is one of, itself among them; empty for none.
    public let campaign: [String]

    /// How a file stands to others.
    public struct Relation: Hashable, Sendable {
        public let file: String
        /// A stored value of `ReplyRelation.Kind`.
        public let kind: String
        public let counts: Bool
        public let evidence: String
    }

    /// Whose reply one joins.
    public struct Endorsement: Hashable, Sendable {
        public let body: String?
        public let quote: String
    }

    /// A passage to look at.
    public struct Flag: Hashable, Sendable {
        public let reason: String
        /// From 1.
        public let page: Int?
        /// The first byte, and the one after the last, in the file's text as UTF-8.
        public let start: Int
        public let end: Int
        public let text: String
    }
}

/// What the exchange format says of a remark.
public struct ExchangeRemark: Hashable, Sendable {
    /// A tag with how sure it is; `evidence` is nil where the format gives none.
    public struct Tag: Hashable, Sendable {
        public let id: String
        public let confidence: Double
        public let evidence: String?
    }

    public let id: String
    /// Nil when the sender is not known.
    public let respondent: String?
    /// A stored value of `BodyGroup`.
    public let respondentGroup: String
    /// Nil when the sender is not known.
    public let isInvited: Bool?
    public let onBehalfOf: String?
    public let file: String
    public let sha256: String
    /// From 1.
    public let page: Int?
    /// The first byte, and the one after the last, in the file's text as UTF-8.
    public let start: Int
    public let end: Int
    public let text: String
    public let sections: [Tag]
    public let alternatives: [Tag]
    public let themes: [Tag]
    public let stance: String
    /// How sure the stance is, 0 to 1.
    public let stanceConfidence: Double
    public let kind: String
    /// How sure the kind is, 0 to 1.
    public let kindConfidence: Double
    public let flags: [String]
    public let isReviewed: Bool
    /// What a margin comment hangs on, or which words a body changed in the draft; nil for ordinary remarks.
    public let passage: Passage?
    /// Words of the text that were recognised in a picture without certainty, in order.
    public let uncertainWords: [String]
    /// The remarks of other senders that say the same; nil for none.
    public let like: Like?

    /// A group of remarks in the same or nearly the same words.
    public struct Like: Hashable, Sendable {
        /// The id of the group's first remark.
        public let group: String
        public let size: Int
        /// What this one says beside what all say; empty for nothing.
        public let addition: String
    }

    /// Words that a remark was hung on.
    public struct Passage: Hashable, Sendable {
        /// The words as the file shows them.
        public let text: String
        /// The first byte, and the one after the last, in the file's text as UTF-8.
        public let start: Int
        public let end: Int
        /// The words struck, and those put in; nil for a comment.
        public let old: String?
        public let new: String?
    }
}
