public import Tables

/// Writes the exchange format: JSON Lines in UTF-8, one remark a line, and before each file's remarks a line without
/// `text` for the file; keys always in the same order.
public struct JSONLinesWriter: Sendable {
    public init() {}

    /// The lines' bytes, each ended by a line feed.
    public func write(_ lines: [ExchangeLine]) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            switch line {
            case .reply(let reply): value(of: reply).append(to: &bytes)
            case .remark(let remark): value(of: remark).append(to: &bytes)
            }
            bytes.append(10)
        }
        return bytes
    }

    private func value(of reply: ExchangeReply) -> JSONValue {
        let value: JSONValue = [
            "respondent": .optional(reply.respondent), "source": ["file": .text(reply.file)],
            "status": .text(reply.status), "overall_stance": .text(reply.overallStance),
            "answers": .list(reply.answers.map { ["n": .number($0.number), "answer": .text($0.answer)] }),
            "flags": .list(
                reply.flags.map { flag in
                    [
                        "reason": .text(flag.reason), "page": flag.page.map { .number($0) } ?? .null,
                        "start": .number(flag.start), "end": .number(flag.end), "text": .text(flag.text),
                    ]
                }),
        ]
        guard case .object(var members) = value else { return value }
        if let relation = reply.relation { members.append(("relation", self.value(of: relation, withFile: false))) }
        if !reply.standsFor.isEmpty {
            members.append(("stands_for", .list(reply.standsFor.map { self.value(of: $0, withFile: true) })))
        }
        if let joined = reply.endorsement {
            members.append(("endorses", ["respondent": .optional(joined.body), "quote": .text(joined.quote)]))
        }
        if !reply.campaign.isEmpty { members.append(("campaign", .list(reply.campaign.map { .text($0) }))) }
        return .object(members)
    }

    private func value(of relation: ExchangeReply.Relation, withFile: Bool) -> JSONValue {
        let value: JSONValue = [
            "kind": .text(relation.kind), "counts": .bool(relation.counts), "evidence": .text(relation.evidence),
        ]
        guard withFile, case .object(let members) = value else { return value }
        return .object([("file", .text(relation.file))] + members)
    }

    private func value(of remark: ExchangeRemark) -> JSONValue {
        let value: JSONValue = [
            "id": .text(remark.id), "respondent": .optional(remark.respondent),
            "respondent_group": .text(remark.respondentGroup),
            "invited": remark.isInvited.map { .bool($0) } ?? .null,
            "on_behalf_of": .optional(remark.onBehalfOf),
            "source": [
                "file": .text(remark.file), "sha256": .text(remark.sha256),
                "page": remark.page.map { .number($0) } ?? .null, "start": .number(remark.start),
                "end": .number(remark.end),
            ],
            "text": .text(remark.text), "sections": tags(remark.sections),
            "alternatives": tags(remark.alternatives), "themes": tags(remark.themes), "stance": .text(remark.stance),
            "stance_confidence": .fraction(remark.stanceConfidence), "kind": .text(remark.kind),
            "kind_confidence": .fraction(remark.kindConfidence), "flags": .list(remark.flags.map { .text($0) }),
            "reviewed": .bool(remark.isReviewed),
        ]
        guard case .object(var members) = value else { return value }
        if let passage = remark.passage { members.append(("passage", self.value(of: passage))) }
        if !remark.uncertainWords.isEmpty {
            members.append(("uncertain_words", .list(remark.uncertainWords.map { .text($0) })))
        }
        if let like = remark.like {
            members.append(
                ("like", ["group": .text(like.group), "size": .number(like.size), "addition": .text(like.addition)]))
        }
        return .object(members)
    }

    private func value(of passage: ExchangeRemark.Passage) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("text", .text(passage.text)), ("start", .number(passage.start)), ("end", .number(passage.end)),
        ]
        if let old = passage.old, let new = passage.new { members += [("old", .text(old)), ("new", .text(new))] }
        return .object(members)
    }

    private func tags(_ tags: [ExchangeRemark.Tag]) -> JSONValue {
        .list(
            tags.map { tag in
                let head: [(String, JSONValue)] = [("id", .text(tag.id)), ("confidence", .fraction(tag.confidence))]
                return .object(head + (tag.evidence.map { [("evidence", .text($0))] } ?? []))
            })
    }
}
