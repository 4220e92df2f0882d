public import Consultation

/// What a consultation letter says; what it does not say, or what could not be found, is nil or empty.
public struct LetterFindings: Codable, Hashable, Sendable {
    /// What is consulted on, without `Høring av utkast til` before it.
    public var title: String?
    /// The sender's case number, such as `25/5531`.
    public var reference: String?
    /// The department or municipality that sends the letter.
    public var sender: String?
    public var sent: CalendarDay?
    public var deadline: CalendarDay?
    /// In the letter's order, each name exactly as written.
    public var recipients: [ConsultedBody]
    /// The numbered questions that all are asked; empty in most letters.
    public var questions: [Question]
    /// What could not be found, or needs a look.
    public var diagnostics: [Diagnostic]

    public init(
        title: String? = nil, reference: String? = nil, sender: String? = nil, sent: CalendarDay? = nil,
        deadline: CalendarDay? = nil, recipients: [ConsultedBody] = [], questions: [Question] = [],
        diagnostics: [Diagnostic] = []
    ) {
        self.title = title
        self.reference = reference
        self.sender = sender
        self.sent = sent
        self.deadline = deadline
        self.recipients = recipients
        self.questions = questions
        self.diagnostics = diagnostics
    }
}
