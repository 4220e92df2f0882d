/// The figures that a run ends with.
public struct CaseSummary: Hashable, Codable, Sendable {
    /// A sender less sure than this needs a person.
    public static let senderThreshold = 0.5

    /// Invited bodies.
    public let invited: Int
    /// Invited bodies with at least one file, read or not.
    public let answered: Int
    /// Bodies that answered without being invited.
    public let uninvited: Int
    /// Invited bodies without a file.
    public let silent: Int
    /// Bodies, invited or not, whose newest reply is dated after the deadline.
    public let late: Int
    /// Bodies that give no statement.
    public let declined: Int
    /// Bodies that answered without remarks.
    public let withoutRemarks: Int
    /// Reply files.
    public let files: Int
    /// Reply files whose words are not known.
    public let unread: Int
    /// Reply files that were read in part only.
    public let partlyUnread: Int
    /// Reply files whose sender is not known.
    public let unknownSender: Int
    /// Reply files whose sender is under `senderThreshold`.
    public let unsureSender: Int
    /// Reply files that do not count: copies, earlier versions, replies to other cases.
    public let setAside: Int
    /// Those of them that seem to speak of another case and on which nobody has decided.
    public let undecided: Int
    public let remarks: Int
    /// Remarks when those of several senders in the same words are counted once.
    public let distinctRemarks: Int
    /// Remarks that need a person, each once.
    public let remarksForPerson: Int
    /// How many remarks each reason holds for; a remark may have two.
    public let reasons: [Attention: Int]
    /// The figures with their Norwegian labels, in the order in which they are shown.
    public let figures: [Figure]

    /// A labelled figure.
    public struct Figure: Hashable, Codable, Sendable {
        public let label: String
        public let value: Int
    }

    init(_ figures: CaseFigures) {
        invited = figures.invited.count
        answered = figures.answered.count
        uninvited = figures.uninvited.count
        silent = figures.silent.count
        late = figures.late.count
        declined = figures.declined.count
        withoutRemarks = figures.withoutRemarks.count
        files = figures.files.count
        unread = figures.unread.count
        partlyUnread = figures.partlyUnread.count
        unknownSender = figures.unknownSender.count
        unsureSender = figures.unsureSender.count
        setAside = figures.setAside.count
        undecided = figures.undecided.count
        remarks = figures.remarks.count
        distinctRemarks = figures.remarks.count - figures.repeated
        remarksForPerson = figures.remarksForPerson.count
        reasons = figures.reasons.mapValues(\.count)
        self.figures = figures.labelled.map { label, cell in
            guard case .number(let value) = cell.content else { return Figure(label: label, value: 0) }
            return Figure(label: label, value: value)
        }
    }

    /// Whether something waits for a person: a file that is unread, in part or whole, or of unsure sender, or a remark.
    public var needsPerson: Bool {
        unread + partlyUnread + unknownSender + unsureSender + undecided + remarksForPerson > 0
    }

    /// The figures as lines for a terminal, numbers flush right.
    public var lines: [String] {
        let width = figures.map(\.label.count).max() ?? 0
        let digits = figures.map { String($0.value).count }.max() ?? 0
        return figures.map { figure in
            let number = String(figure.value)
            let gap = width - figure.label.count + digits - number.count + 2
            return figure.label + String(repeating: " ", count: gap) + number
        }
    }
}
