public import Consultation

/// Reads a consultation letter: what is consulted on, by whom, until when, and who is asked.
public struct LetterReader: Sendable {
    let phrases: LetterPhrases
    let bodies: BodyDirectory

    /// - Parameters:
    ///   - phrases: the words that introduce the letter's facts (`letter.yaml`).
    ///   - bodies: known bodies and the rules for groups (`bodies.yaml`).
    public init(phrases: LetterPhrases, bodies: BodyDirectory) {
        self.phrases = phrases
        self.bodies = bodies
    }

    /// All that the letter says. Nothing is guessed: what is not found is nil or empty and has a diagnostic.
    public func read(_ document: SourceDocument) -> LetterFindings {
        let lines = DocumentLine.lines(of: document)
        let found = RecipientFinder(phrases: phrases, bodies: bodies).find(in: document)
        let head = LetterHead(lines, document: document, phrases: phrases)
        var findings = LetterFindings(recipients: found.recipients, diagnostics: found.diagnostics)
        findings.reference = head.reference
        findings.sent = head.date
        findings.title = LetterSubject(phrases: phrases).title(in: document)
        findings.sender = LetterSender(phrases: phrases, bodies: bodies).sender(
            in: document, recipients: found.recipients)
        let deadlines = DeadlineFinder(phrases: phrases).deadlines(in: document, sent: head.date)
        findings.deadline = deadlines.first
        findings.questions = QuestionFinder(phrases: phrases).questions(in: document)
        findings.diagnostics += missing(findings, document)
        if deadlines.count > 1 { findings.diagnostics.append(severalDeadlines(deadlines, document)) }
        return findings
    }

    private func missing(_ findings: LetterFindings, _ document: SourceDocument) -> [Diagnostic] {
        let facts: [(Bool, String, String, String)] = [
            (findings.title == nil, "letter.no-title", "emne", "tittel"),
            (findings.reference == nil, "letter.no-reference", "saksnummer («Vår ref.»)", "referanse"),
            (findings.sender == nil, "letter.no-sender", "avsender", "avsender"),
            (findings.sent == nil, "letter.no-date", "dato («Dato:»)", "sendt"),
            (findings.deadline == nil, "letter.no-deadline", "høringsfrist", "frist"),
        ]
        return facts.filter(\.0).map { _, identifier, what, key in
            Diagnostic(
                identifier: identifier, severity: .warning, file: document.fileName,
                summary: "Brevet har ikke noe som lar seg lese som \(what).",
                cure: "Skriv det inn under «\(key)» i sak.yaml.")
        }
    }

    private func severalDeadlines(_ days: [CalendarDay], _ document: SourceDocument) -> Diagnostic {
        Diagnostic(
            identifier: "letter.several-deadlines", severity: .note, file: document.fileName,
            summary: "Brevet nevner flere frister (\(days.map(\.short).joined(separator: ", "))); den første er brukt.",
            cure: "Rett «frist» i sak.yaml om en annen gjelder.")
    }
}
