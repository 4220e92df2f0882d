/// A consultation as `sak.yaml` describes it: what a person may edit about a case.
public struct CaseDescription: Hashable, Codable, Sendable {
    public var title: String
    /// The case number, such as `25/5531`.
    public var reference: String
    /// Who sent the letter.
    public var sender: String
    public var sent: CalendarDay?
    public var deadline: CalendarDay?
    /// The invited bodies in the letter's order.
    public var recipients: [ConsultedBody]
    /// The draft's outline in its order.
    public var sections: [Section]
    public var themes: [Theme]
    /// The letter's numbered questions; most letters have none.
    public var questions: [Question]
    /// What a person has told about single reply files.
    public var replyFacts: [ReplyFact]

    public init(
        title: String, reference: String, sender: String, sent: CalendarDay?, deadline: CalendarDay?,
        recipients: [ConsultedBody], sections: [Section], themes: [Theme], questions: [Question],
        replyFacts: [ReplyFact] = []
    ) {
        self.title = title
        self.reference = reference
        self.sender = sender
        self.sent = sent
        self.deadline = deadline
        self.recipients = recipients
        self.sections = sections
        self.themes = themes
        self.questions = questions
        self.replyFacts = replyFacts
    }
}

/// A theme that the officer sorts remarks by.
public struct Theme: Hashable, Codable, Sendable {
    /// Such as `T01`.
    public var id: String
    public var name: String
    /// One or two sentences on what belongs to it.
    public var description: String

    public init(id: String, name: String, description: String) {
        self.id = id
        self.name = name
        self.description = description
    }
}

/// A question that the letter asks of every body.
public struct Question: Hashable, Codable, Sendable {
    /// From 1, as the letter numbers it.
    public var number: Int
    public var text: String

    public init(number: Int, text: String) {
        self.number = number
        self.text = text
    }
}
