import Consultation
import Language

/// The remarks of one reply where persons set which stretches are remarks and which are none.
struct RemarkExtents: Sendable {
    /// The reply with the remarks that hold now.
    private(set) var reading: ReplyReading
    /// The ids of remarks that a person marked.
    private(set) var cut: Set<String> = []
    /// The places that a person said are no remarks.
    private(set) var dismissed: [Anchor] = []
    /// Entries whose words are not in the text any more.
    private(set) var orphans: [OfficerEntry] = []

    private let bytes: [UInt8]

    /// - Parameter entries: those on extent in this document, by number.
    init(_ entries: [OfficerEntry], on reading: ReplyReading, text: String?) {
        self.reading = reading
        bytes = Array((text ?? "").utf8)
        for entry in entries { apply(entry) }
    }

    private mutating func apply(_ entry: OfficerEntry) {
        guard let area = located(entry.anchor) else { return orphans.append(entry) }
        switch entry.decision {
        case .noRemark(let reason):
            dismissed.append(area)
            let lost = reading.remarks.filter { Self.lies($0.anchor.range, in: area.range) }
            let accounts = lost.map { Account(range: $0.anchor.range, reason: reason) }
            replace(removing: Set(lost.map(\.id)), adding: [], accounts: accounts)
        case .remarks(let pieces):
            let placed = pieces.compactMap(located)
            guard placed.count == pieces.count, !placed.isEmpty else { return orphans.append(entry) }
            let added = placed.map { remark(at: $0) }
            let lost = reading.remarks.filter { remark in
                ([area] + placed).contains { Self.lies(remark.anchor.range, in: $0.range) }
                    || added.contains { $0.id == remark.id }
            }
            let left = lost.flatMap { remark in
                Self.rest(of: remark.anchor.range, without: placed.map(\.range))
                    .map { Account(range: $0, reason: .noRemark) }
            }
            cut.formUnion(added.map(\.id))
            replace(removing: Set(lost.map(\.id)), adding: added, accounts: left)
        default: break
        }
    }

    /// The place at which the anchor's words stand: as it says, else where they stand once.
    private func located(_ anchor: Anchor) -> Anchor? {
        let quote = Array(anchor.quote.utf8)
        guard !quote.isEmpty else { return nil }
        if anchor.range.end <= bytes.count, bytes[anchor.range.start..<anchor.range.end].elementsEqual(quote) {
            return anchor
        }
        guard let start = bytes.firstPlace(of: quote),
            Array(bytes[(start + 1)...]).firstPlace(of: quote) == nil
        else { return nil }
        return Anchor(
            document: anchor.document, page: anchor.page, range: ByteRange(start: start, end: start + quote.count),
            quote: anchor.quote)
    }

    /// A remark at a place that a person marked, in the surroundings of the machine's remark that lies there or before.
    private func remark(at anchor: Anchor) -> Remark {
        let same = reading.remarks.first { $0.anchor.range.overlaps(anchor.range) }
        if let same { return Remark(anchor: anchor, onBehalfOf: same.onBehalfOf, context: same.context) }
        let before = reading.remarks.last { $0.anchor.range.end <= anchor.range.start }
        return Remark(
            anchor: anchor, onBehalfOf: nil,
            context: RemarkContext(
                headings: before?.context.headings ?? [], paragraph: anchor.quote,
                blockIndex: before?.context.blockIndex ?? 0))
    }

    private mutating func replace(removing ids: Set<String>, adding remarks: [Remark], accounts: [Account]) {
        let kept = reading.remarks.filter { !ids.contains($0.id) }
        let all = (kept + remarks).sorted { ($0.anchor.range, $0.id) < ($1.anchor.range, $1.id) }
        let taken = remarks.map(\.anchor.range)
        let free = (reading.accounts + accounts).flatMap { account in
            Self.rest(of: account.range, without: taken).map { Account(range: $0, reason: account.reason) }
        }
        reading = ReplyReading(
            document: reading.document, sender: reading.sender, cosigners: reading.cosigners, dated: reading.dated,
            status: reading.status, statusEvidence: reading.statusEvidence, language: reading.language, remarks: all,
            accounts: free.sorted { $0.range < $1.range }, flags: reading.flags, uncertainWords: reading.uncertainWords)
    }

    /// Whether more than half of `range` lies in `area`.
    private static func lies(_ range: ByteRange, in area: ByteRange) -> Bool {
        2 * (min(range.end, area.end) - max(range.start, area.start)) > range.count
    }

    /// What is left of a range when others are taken out.
    private static func rest(of range: ByteRange, without others: [ByteRange]) -> [ByteRange] {
        var left = [range]
        for other in others {
            left = left.flatMap { part -> [ByteRange] in
                guard part.overlaps(other) else { return [part] }
                return [(part.start, min(part.end, other.start)), (max(part.start, other.end), part.end)]
                    .filter { $0.0 < $0.1 }.map { ByteRange(start: $0.0, end: $0.1) }
            }
        }
        return left
    }
}
