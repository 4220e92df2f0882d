import Consultation

/// What a person told of single files (`svar` in `sak.yaml`), over what was found.
struct ToldRelations {
    private let facts: [ReplyFact]
    private let replies: [ReplyRecord]

    init(_ facts: [ReplyFact], _ replies: [ReplyRecord]) {
        self.facts = facts
        self.replies = replies
    }

    /// The relations that hold, in the order of the files' names.
    func settled(_ found: [ReplyRelation]) -> [ReplyRelation] {
        let byFile = Dictionary(found.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        let all = replies.compactMap { relation(of: $0, found: byFile[$0.fileName]) }
        // A file in whose place a left-out one stood counts again.
        let away = Set(all.filter { !$0.counts && $0.isDecided }.map(\.file))
        return all.filter { $0.isDecided || $0.other.map { !away.contains($0) } ?? true }
            .sorted { ($0.file, $0.document) < ($1.file, $1.document) }
    }

    private func relation(of reply: ReplyRecord, found: ReplyRelation?) -> ReplyRelation? {
        let fact = facts.first { $0.file == reply.fileName }
        if let counts = fact?.counts {
            guard let found else {
                return counts ? nil : told(reply, .leftOut, by: nil)
            }
            return ReplyRelation(
                file: found.file, document: found.document, kind: found.kind, other: found.other, counts: counts,
                evidence: found.evidence + "; teller: \(counts ? "ja" : "nei") (sak.yaml)", isDecided: true,
                differences: found.differences)
        }
        if let other = fact?.sameAs { return told(reply, .sameReply, by: other, found) }
        if let later = facts.first(where: { $0.replaces == reply.fileName })?.file {
            return told(reply, .replaced, by: later, found)
        }
        return found
    }

    private func told(
        _ reply: ReplyRecord, _ kind: ReplyRelation.Kind, by other: String?, _ found: ReplyRelation? = nil
    ) -> ReplyRelation {
        ReplyRelation(
            file: reply.fileName, document: reply.document, kind: kind, other: other, evidence: "oppgitt i sak.yaml",
            isDecided: true, differences: found?.other == other ? found?.differences ?? [] : [])
    }
}
