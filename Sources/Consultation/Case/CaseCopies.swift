/// What must not be counted twice: files that stand for others, and remarks that say the same in the same words.
public struct CaseCopies: Hashable, Codable, Sendable {
    /// In the order of the files' names.
    public var relations: [ReplyRelation]
    /// The remarks of the files that do not count, in the order of the files, then of their place.
    public var setAside: [RemarkRecord]
    /// Remarks of several senders in the same or nearly the same words, in the order of the first of each.
    public var likeRemarks: [LikeRemarks]
    /// Replies that are mostly made of the same remarks (campaigns), in the order of the first of each.
    public var likeReplies: [LikeReplies]
    /// Replies that join another's, in the order of the files' names.
    public var endorsements: [Endorsement]

    public init(
        relations: [ReplyRelation] = [], setAside: [RemarkRecord] = [], likeRemarks: [LikeRemarks] = [],
        likeReplies: [LikeReplies] = [], endorsements: [Endorsement] = []
    ) {
        self.relations = relations
        self.setAside = setAside
        self.likeRemarks = likeRemarks
        self.likeReplies = likeReplies
        self.endorsements = endorsements
    }

    /// Nothing is said twice.
    public static let none = CaseCopies()
}

/// Remarks of several senders that are alike word for word, or nearly.
public struct LikeRemarks: Hashable, Codable, Sendable {
    /// What one of them says beside what all say.
    public struct Addition: Hashable, Codable, Sendable {
        public let remark: String
        public let text: String

        public init(remark: String, text: String) {
            self.remark = remark
            self.text = text
        }
    }

    /// The id of the first remark, by which the group is named; stable as long as that remark stands.
    public var id: String { remarks.first ?? "" }
    /// Ids, in the order of the case.
    public let remarks: [String]
    /// The member that says least beside what all say.
    public let common: String
    /// In the order of the case; those that add nothing have none.
    public let additions: [Addition]

    public init(remarks: [String], common: String, additions: [Addition]) {
        self.remarks = remarks
        self.common = common
        self.additions = additions
    }
}

/// Replies of several senders at least half of whose remarks are the same.
public struct LikeReplies: Hashable, Codable, Sendable {
    /// The files' names, in the order of the case.
    public let files: [String]

    public init(files: [String]) { self.files = files }
}

/// A reply that joins another's: «slutter seg til uttalelsen fra X».
public struct Endorsement: Hashable, Codable, Sendable {
    public let file: String
    /// The body whose reply it joins, as the case names it; nil when it could not be told.
    public let body: String?
    /// The sentence that says so.
    public let quote: String

    public init(file: String, body: String?, quote: String) {
        self.file = file
        self.body = body
        self.quote = quote
    }
}
