public import Configuration
import Consultation
public import Tables

/// How a case stands, as the last run left it.
public struct CaseStatus: Sendable {
    /// Names under a heading, in Norwegian.
    public struct List: Hashable, Sendable {
        public let heading: String
        public let names: [String]
    }

    /// The case's title and number.
    public let title: String
    public let summary: CaseSummary
    public let lists: [List]

    /// - Throws: `CaseError` when there is no case, or its sheet or ledger cannot be read.
    public init(of folder: CaseFolder, data: DataFiles) throws {
        let snapshot = try CaseRun.snapshot(of: folder, data: data)
        let description = snapshot.consultation
        title = "\(description.title) (sak \(description.reference))"
        let tables = try OutputStages(data: data).tables(of: snapshot)
        summary = tables.summary
        let away = Set(snapshot.copies.relations.filter { !$0.counts }.map(\.file))
        let counted = snapshot.replies.filter { !away.contains($0.fileName) }
        lists = [
            List(heading: "Har ikke svart", names: tables.silentBodies),
            List(
                heading: "Ikke lest",
                names: counted.filter { $0.status == .unread }.map { reply in
                    let reason = reply.diagnostics.first { $0.severity == .error }
                    return reply.fileName + (reason.map { ": \($0.summary)" } ?? "")
                }),
            List(
                heading: "Ukjent avsender (skriv avsender under «svar» i sak.yaml)",
                names: counted.filter { $0.sender.name == nil }.map(\.fileName)),
            List(
                heading: "Telles ikke (bestem selv med «teller» under «svar» i sak.yaml)",
                names: snapshot.copies.relations.filter { !$0.counts }.map { "\($0.file): \($0.words)" }),
            List(
                heading: "Foreslåtte temaer (\(ThemeSuggestions.fileName); gjelder først når de står i sak.yaml)",
                names: ThemeSuggestions.names(in: folder)),
        ]
    }
}
