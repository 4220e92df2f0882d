import Consultation

extension CaseTally {
    /// The case in the exchange format: each reply file, followed by its remarks, in the order of file names.
    var exchange: [ExchangeLine] {
        let marks = LikenessMarks(copies)
        let order = replies.indices.filter { standsAlone(replies[$0]) }.sorted { a, b in
            let (left, right) = (replies[a].record, replies[b].record)
            return (left.fileName, left.document) < (right.fileName, right.document)
        }
        return order.flatMap { place -> [ExchangeLine] in
            let reply = replies[place]
            return [.reply(line(of: reply))] + remarks[reply.remarks].map { .remark(line(of: $0, in: reply, marks)) }
        }
    }

    /// Whether a file has a line of its own; one that another stands for is told with that one.
    private func standsAlone(_ reply: TalliedReply) -> Bool {
        guard let relation = reply.relation, !relation.counts, let other = relation.other else { return true }
        return !replies.contains { $0.record.fileName == other }
    }

    /// The files that a file stands for, also through another that it stands for.
    private func standsFor(_ file: String) -> [ExchangeReply.Relation] {
        var found: [ReplyRelation] = []
        var names: Set<String> = [file]
        while let next = copies.relations.first(where: { relation in
            !relation.counts && !names.contains(relation.file) && relation.other.map(names.contains) ?? false
        }) {
            names.insert(next.file)
            found.append(next)
        }
        return found.sorted { $0.file < $1.file }.map(line)
    }

    private func line(of relation: ReplyRelation) -> ExchangeReply.Relation {
        ExchangeReply.Relation(
            file: relation.file, kind: relation.kind.rawValue, counts: relation.counts, evidence: relation.evidence)
    }

    private func respondent(_ reply: TalliedReply) -> TalliedBody? { reply.signatories.first.map { bodies[$0] } }

    private func line(of reply: TalliedReply) -> ExchangeReply {
        let record = reply.record
        return ExchangeReply(
            respondent: respondent(reply)?.name ?? (reply.counts ? nil : record.sender.name), file: record.fileName,
            status: record.status.rawValue,
            overallStance: record.overallStance.rawValue,
            answers: record.answers.sorted { $0.key < $1.key }.map { .init(number: $0.key, answer: $0.value) },
            flags: record.flags.sorted { ($0.range, $0.reason) < ($1.range, $1.reason) }.map {
                .init(
                    reason: $0.reason, page: $0.page, start: $0.range.start, end: $0.range.end, text: $0.quote)
            }, relation: reply.relation.map(line), standsFor: standsFor(record.fileName),
            endorsement: copies.endorsements.first { $0.file == record.fileName }.map {
                ExchangeReply.Endorsement(body: $0.body, quote: $0.quote)
            }, campaign: copies.likeReplies.first { $0.files.contains(record.fileName) }?.files ?? [])
    }

    private func line(of remark: TalliedRemark, in reply: TalliedReply, _ marks: LikenessMarks) -> ExchangeRemark {
        let record = remark.record
        let anchor = record.remark.anchor
        let body = respondent(reply)
        return ExchangeRemark(
            id: remark.id, respondent: body?.name, respondentGroup: (body?.group ?? .other).rawValue,
            isInvited: body?.isInvited, onBehalfOf: record.remark.onBehalfOf, file: record.fileName,
            sha256: anchor.document.rawValue, page: anchor.page, start: anchor.range.start, end: anchor.range.end,
            text: record.remark.text, sections: tags(record.judgement.sections),
            alternatives: tags(record.judgement.alternatives, evidence: false),
            themes: tags(record.judgement.themes), stance: remark.stance.rawValue,
            stanceConfidence: record.judgement.stance.confidence, kind: record.judgement.kind.value.rawValue,
            kindConfidence: record.judgement.kind.confidence, flags: record.flags, isReviewed: record.isReviewed,
            passage: passage(of: record.remark), uncertainWords: record.uncertainWords,
            like: marks.like(of: remark.id))
    }

    /// The words that a comment hangs on or that a change was made to; an author's name is never part of it.
    private func passage(of remark: Remark) -> ExchangeRemark.Passage? {
        remark.context.passage.map {
            ExchangeRemark.Passage(
                text: $0.text, start: $0.range.start, end: $0.range.end, old: $0.change?.old, new: $0.change?.new)
        }
    }

    private func tags(_ tags: [Tag<String>], evidence: Bool = true) -> [ExchangeRemark.Tag] {
        tags.map {
            ExchangeRemark.Tag(id: $0.value, confidence: $0.confidence, evidence: evidence ? $0.evidence : nil)
        }
    }
}
