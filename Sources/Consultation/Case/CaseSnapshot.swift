/// All that the tables are made from: a case as it stands, with the officer's word in force.
public struct CaseSnapshot: Hashable, Codable, Sendable {
    public let consultation: CaseDescription
    /// One for each reply file, in the order of file names.
    public let replies: [ReplyRecord]
    /// In the order of the replies, then of their place in the file.
    public let remarks: [RemarkRecord]
    /// What a person decided of places that are no remarks any more, in the order of its numbers; never dropped.
    public let orphans: [OfficerEntry]
    /// What must not be counted twice; `remarks` holds none of the files that do not count.
    public let copies: CaseCopies

    public init(
        consultation: CaseDescription, replies: [ReplyRecord], remarks: [RemarkRecord], orphans: [OfficerEntry] = [],
        copies: CaseCopies = .none
    ) {
        self.consultation = consultation
        self.replies = replies
        self.remarks = remarks
        self.orphans = orphans
        self.copies = copies
    }
}

/// A reply file as the register shows it.
public struct ReplyRecord: Hashable, Codable, Sendable {
    public let fileName: String
    public let document: ContentHash
    public let sender: Sender
    public let cosigners: [Sender]
    /// When it came in as far as is known: the officer's date, else the reply's own.
    public let dated: CalendarDay?
    /// The deadline that holds for this reply, where a person agreed on a later one.
    public let extendedDeadline: CalendarDay?
    public let status: ReplyStatus
    public let overallStance: OverallStance
    /// The answers to the letter's questions, by the question's number: `ja`, `nei`, `delvis`, `ikke_besvart`.
    public let answers: [Int: String]
    /// Passages to look at before the file is published.
    public let flags: [Flag]
    public let diagnostics: [Diagnostic]

    public init(
        fileName: String, document: ContentHash, sender: Sender, cosigners: [Sender] = [], dated: CalendarDay?,
        extendedDeadline: CalendarDay? = nil, status: ReplyStatus, overallStance: OverallStance,
        answers: [Int: String] = [:], flags: [Flag] = [],
        diagnostics: [Diagnostic] = []
    ) {
        self.fileName = fileName
        self.document = document
        self.sender = sender
        self.cosigners = cosigners
        self.dated = dated
        self.extendedDeadline = extendedDeadline
        self.status = status
        self.overallStance = overallStance
        self.answers = answers
        self.flags = flags
        self.diagnostics = diagnostics
    }
}

/// A remark with its tags in force.
public struct RemarkRecord: Hashable, Codable, Sendable {
    public let remark: Remark
    public let judgement: Judgement
    /// The file it stands in.
    public let fileName: String
    /// Who the reply is from; `remark.onBehalfOf` may name another voice inside it.
    public let sender: Sender
    /// Whether a person has settled the tags.
    public let isReviewed: Bool
    /// The officer's assessment (*vurdering*); empty until written.
    public let assessment: String
    /// The officer's outcome (*utfall*); empty until chosen.
    public let outcome: String
    public let flags: [String]
    /// What a person has done with it, field by field.
    public let review: RemarkReview
    /// Words of the remark that were recognised in a picture without certainty, as the document has them.
    public let uncertainWords: [String]

    public init(
        remark: Remark, judgement: Judgement, fileName: String, sender: Sender, isReviewed: Bool = false,
        assessment: String = "", outcome: String = "", flags: [String] = [], review: RemarkReview = .none,
        uncertainWords: [String] = []
    ) {
        self.remark = remark
        self.judgement = judgement
        self.fileName = fileName
        self.sender = sender
        self.isReviewed = isReviewed
        self.assessment = assessment
        self.outcome = outcome
        self.flags = flags
        self.review = review
        self.uncertainWords = uncertainWords
    }
}
