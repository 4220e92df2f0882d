import CaseStore
import Consultation
public import Tables

/// How the replies' text is accounted for, as the last run left it.
public struct CaseCoverage: Sendable {
    public let table: CoverageTable
    /// The files without text, which nothing can be said about.
    public let unread: [String]

    /// - Throws: `CaseError` when there is no case, or its sheet or ledger cannot be read.
    public init(of folder: CaseFolder) throws {
        let open = try OpenCase(folder)
        let readings = Dictionary(
            try open.decisions().readings.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<ContentHash> = []
        var replies: [ReplyCoverage] = []
        var unread: [String] = []
        for file in try open.ledger.replyFiles() where seen.insert(file.document).inserted {
            guard let reading = readings[file.document],
                let document = try open.ledger.document(file.document)?.document
            else {
                unread.append(file.name)
                continue
            }
            replies.append(ReplyCoverage(of: reading, in: document.text, fileName: file.name))
        }
        table = CoverageTable(replies)
        self.unread = unread
    }
}
