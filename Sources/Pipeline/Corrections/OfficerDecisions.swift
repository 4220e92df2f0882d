import Consultation

/// What persons decided, laid on what the machine found: the remarks and replies as they stand in force.
///
/// Pure: it reads entries and readings and writes neither. A decision is found again by exact place, else by its
/// words where they stand once, else by a remark that lies on most of its place; what is not found is an orphan.
struct OfficerDecisions: Sendable {
    /// The replies with the remarks, voices and status that hold now.
    let readings: [ReplyReading]
    /// For each remark in force, by id, the newest entry of each field.
    let ofRemarks: [String: [DecisionField: OfficerEntry]]
    /// For each reply the newest entry of each field.
    let ofReplies: [ContentHash: [DecisionField: OfficerEntry]]
    /// The remarks whose ends a person set.
    let cutRemarks: Set<String>
    /// The standing decisions whose place is gone, by number.
    let orphans: [OfficerEntry]

    /// - Parameter text: a document's text; asked only for documents in which a person set where remarks stand.
    init(
        _ entries: [OfficerEntry], on machine: [ReplyReading], text: (ContentHash) throws -> String?
    ) rethrows {
        let standing = Self.standing(entries)
        let known = Set(machine.map(\.document))
        var orphans = standing.filter { $0.decision.field.isOfReply && !known.contains($0.anchor.document) }
        ofReplies = Self.grouped(standing.filter(\.decision.field.isOfReply)) { $0.anchor.document }

        let extents = Dictionary(grouping: standing.filter { $0.decision.field == .extent }, by: \.anchor.document)
        var marked: [RemarkExtents] = []
        for reading in machine {
            let mine = extents[reading.document] ?? []
            marked.append(RemarkExtents(mine, on: reading, text: mine.isEmpty ? nil : try text(reading.document)))
        }
        orphans += extents.filter { !known.contains($0.key) }.flatMap(\.value) + marked.flatMap(\.orphans)
        cutRemarks = Set(marked.flatMap(\.cut))

        let places = RemarkPlacesByAnchor(marked.flatMap(\.reading.remarks))
        let dismissed = Dictionary(grouping: marked.flatMap(\.dismissed), by: \.document)
        var found: [(OfficerEntry, String)] = []
        for entry in standing where !entry.decision.field.isOfReply && entry.decision.field != .extent {
            if let remark = places.remark(at: entry.anchor, documentIsKnown: known.contains(entry.anchor.document)) {
                found.append((entry, remark))
            } else if !(dismissed[entry.anchor.document] ?? []).contains(where: {
                $0.range.overlaps(entry.anchor.range)
            }) {
                orphans.append(entry)
            }
        }
        var ofRemarks: [String: [DecisionField: OfficerEntry]] = [:]
        for (entry, remark) in found { ofRemarks[remark, default: [:]][entry.decision.field] = entry }
        self.ofRemarks = ofRemarks
        self.orphans = orphans.sorted { $0.number < $1.number }
        let replies = ofReplies
        readings = marked.map { $0.reading.decided(ofRemarks, replies[$0.reading.document]) }
    }

    /// The newest entry of each field of each place, by number; what was withdrawn is left out.
    private static func standing(_ entries: [OfficerEntry]) -> [OfficerEntry] {
        var newest: [Place: OfficerEntry] = [:]
        for entry in entries.sorted(by: { $0.number < $1.number }) {
            newest[Place(anchor: entry.anchor, field: entry.decision.field)] = entry
        }
        return newest.values.sorted { $0.number < $1.number }.filter {
            if case .withdrawn = $0.decision { false } else { true }
        }
    }

    private struct Place: Hashable {
        let document: ContentHash
        let range: ByteRange
        let field: DecisionField

        init(anchor: Anchor, field: DecisionField) {
            document = anchor.document
            range = field.isOfReply ? ByteRange(start: 0, end: 0) : anchor.range
            self.field = field
        }
    }

    private static func grouped<Key: Hashable>(
        _ entries: [OfficerEntry], by key: (OfficerEntry) -> Key
    ) -> [Key: [DecisionField: OfficerEntry]] {
        var result: [Key: [DecisionField: OfficerEntry]] = [:]
        for entry in entries { result[key(entry), default: [:]][entry.decision.field] = entry }
        return result
    }
}

extension ReplyReading {
    /// The reading with the voices and the status that persons decided.
    fileprivate func decided(
        _ remarks: [String: [DecisionField: OfficerEntry]], _ reply: [DecisionField: OfficerEntry]?
    ) -> ReplyReading {
        let voiced = self.remarks.map { remark -> Remark in
            guard case .onBehalfOf(let voice)? = remarks[remark.id]?[.onBehalfOf]?.decision else { return remark }
            return Remark(anchor: remark.anchor, onBehalfOf: voice, context: remark.context)
        }
        var status = self.status
        var evidence = statusEvidence
        if let entry = reply?[.status], case .status(let decided) = entry.decision {
            status = decided
            evidence = entry.signature.evidence
        }
        return ReplyReading(
            document: document, sender: sender, cosigners: cosigners, dated: dated, status: status,
            statusEvidence: evidence, language: language, remarks: voiced, accounts: accounts, flags: flags,
            uncertainWords: uncertainWords)
    }
}

extension OfficerSignature {
    /// Who settled it and when, for people to read: `avgjort av Kari Nes 2026-10-03`.
    var evidence: String { "avgjort av \(author) \(time.prefix(10))" }
}
