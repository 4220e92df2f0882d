import Consultation

/// The tracked changes of one paragraph, and how it read before them.
struct BlockChanges {
    /// Words that were struck.
    struct Struck {
        /// The byte of the document's text before which they stood.
        let place: Int
        let text: String
        /// The block that holds them.
        let block: Int
    }

    /// Changes that are one proposal.
    struct Group {
        /// The bytes from the first change to the last, whole words; empty at the place of words only struck.
        var range: Range<Int>
        var struck: [Struck]
        var isInsertion: Bool
        var isReplacement: Bool { isInsertion && !struck.isEmpty }
    }

    let range: Range<Int>
    let inserted: [Range<Int>]
    let struck: [Struck]
    private let bytes: [UInt8]
    /// More words between two changes make them two proposals.
    private static let mostBetween = 2

    init(_ block: Block, struck: [Struck], bytes: [UInt8]) {
        range = block.bodyRange.start..<block.bodyRange.end
        inserted = (block.markup?.inserted ?? []).map { $0.start..<$0.end }.filter { !$0.isEmpty }
        self.struck = struck.sorted { ($0.place, $0.block) < ($1.place, $1.block) }
        self.bytes = bytes
    }

    /// Whether all of the paragraph's text was put in.
    var isWhollyInserted: Bool {
        guard !inserted.isEmpty, struck.isEmpty else { return false }
        return range.allSatisfy { byte in
            Self.isSpace(bytes[byte]) || inserted.contains { $0.contains(byte) }
        }
    }

    /// The paragraph as it read before the changes.
    var original: String { original(in: range, struck) }

    /// The same of a part of it.
    func original(in part: Range<Int>, _ struck: [Struck]) -> String {
        var pieces: [String] = []
        var at = part.lowerBound
        var rest = struck[...]
        func keep(to end: Int) {
            while let next = rest.first, next.place <= end {
                pieces.append(slice(at..<max(at, next.place)))
                pieces.append(next.text)
                at = max(at, next.place)
                rest.removeFirst()
            }
            pieces.append(slice(at..<max(at, end)))
            at = max(at, end)
        }
        for cut in inserted where cut.overlaps(part) {
            keep(to: max(cut.lowerBound, part.lowerBound))
            at = min(cut.upperBound, part.upperBound)
        }
        keep(to: part.upperBound)
        // A struck word's own spaces are gone, so pieces meet with one.
        let joined = pieces.filter { !$0.isEmpty }.joined(separator: " ")
        return joined.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The changes, those close together as one.
    var groups: [Group] {
        let insertions = inserted.compactMap(trimmed).map { Group(range: $0, struck: [], isInsertion: true) }
        let strikes = struck.map { Group(range: $0.place..<$0.place, struck: [$0], isInsertion: false) }
        let all = (insertions + strikes).sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        var replaced: [Group] = []
        for next in all {
            if let last = replaced.last, last.isInsertion || next.isInsertion,
                words(between: last, next)?.isEmpty == true
            {
                replaced[replaced.count - 1] = joined(last, next)
            } else {
                replaced.append(next)
            }
        }
        return replaced.reduce(into: []) { groups, next in
            if let last = groups.last, isOneProposal(last, next) {
                groups[groups.count - 1] = joined(last, next)
            } else {
                groups.append(next)
            }
        }
    }

    /// Two replacements with a word or two between them are read as one («bør ha minst to» to «skal ha minst tre»),
    /// unless the words that stay would then be more than those that change. An addition reads well by itself.
    private func isOneProposal(_ first: Group, _ second: Group) -> Bool {
        guard first.isReplacement, second.isReplacement, let between = words(between: first, second),
            between.count <= Self.mostBetween
        else { return false }
        let whole = joined(first, second)
        let changed = inserted.reduce(0) { $0 + DraftIndex.words(slice($1.clamped(to: whole.range))).count }
        let struck = whole.struck.reduce(0) { $0 + DraftIndex.words($1.text).count }
        let kept = DraftIndex.words(slice(whole.range)).count - changed
        return kept <= max(changed, struck)
    }

    private func joined(_ first: Group, _ second: Group) -> Group {
        let range = first.range.lowerBound..<max(first.range.upperBound, second.range.upperBound)
        return Group(range: trimmed(range) ?? range, struck: first.struck + second.struck, isInsertion: true)
    }

    /// The words before and after a group that belong to a word it cuts.
    func cutWord(around group: Range<Int>) -> (before: Range<Int>, after: Range<Int>) {
        var start = group.lowerBound
        var end = group.upperBound
        if start < group.upperBound, Self.isLetter(bytes[start]) {
            while start > range.lowerBound, Self.isLetter(bytes[start - 1]) { start -= 1 }
        }
        if end > group.lowerBound, Self.isLetter(bytes[end - 1]) {
            while end < range.upperBound, Self.isLetter(bytes[end]) { end += 1 }
        }
        return (start..<group.lowerBound, group.upperBound..<end)
    }

    func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The words that stay between two changes; nil where a sentence ends there.
    private func words(between first: Group, _ second: Group) -> [String]? {
        let (end, start) = (first.range.upperBound, second.range.lowerBound)
        guard start > end else { return [] }
        let hasStop = bytes[end..<start].contains { [0x2E, 0x21, 0x3F, 0x0A].contains($0) }
        return hasStop ? nil : DraftIndex.words(slice(end..<start))
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Self.isSpace(bytes[start]) { start += 1 }
        while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
        return start < end ? start..<end : nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// A letter or digit, or a byte of a letter beyond ASCII; of marks beyond ASCII those begin with E2 or C2.
    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xBF, 0xC3...0xCF: true
        default: false
        }
    }
}
