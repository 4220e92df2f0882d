public import Consultation

/// Everything that is written about a case, counted once: all formats are made from these values.
///
/// Two snapshots that differ only in the order of their values give the same tables.
public struct CaseTables: Sendable {
    public let summary: CaseSummary
    /// The names of the invited bodies without a file, in the register's order.
    public let silentBodies: [String]
    /// The tables as the case paper needs them, remarks by section.
    public let paper: Report
    /// The digest by theme.
    public let digest: Report
    /// The list of attachments by itself.
    public let attachments: Report
    /// All tables and the digest in one, for reading on screen.
    public let overview: Report
    /// The tables for a spreadsheet: the figures first, the remarks in one list.
    public let workbook: Report
    /// The case line by line for other programs.
    public let exchange: [ExchangeLine]

    /// - Parameters:
    ///   - wording: what things are called.
    ///   - outcomes: what the officer chooses among in the column *utfall*.
    ///   - sureLine: a section less sure than this needs a person.
    public init(
        of snapshot: CaseSnapshot, wording: Wording, outcomes: OutcomeList,
        sureLine: Double = Attention.sectionThreshold
    ) {
        let tally = CaseTally(snapshot, wording: wording, sureLine: sureLine)
        let figures = CaseFigures(tally)
        let content = CaseContent(tally: tally, figures: figures, outcomes: outcomes)
        summary = CaseSummary(figures)
        silentBodies = figures.silent.map { tally.bodies[$0].name }
        paper = content.paper
        digest = content.digest
        attachments = content.attachments
        overview = content.overview
        workbook = content.workbook
        exchange = tally.exchange
    }
}
