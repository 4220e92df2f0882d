import Consultation
import Language

/// How marked text becomes remarks and accounts.
extension MarkedReading {
    /// A change inside one of the draft's paragraphs.
    func remark(_ range: Range<Int>, in index: Int, change: WordingChange) -> Remark {
        let sentence = sentence(at: range.lowerBound, in: index)
        let passage = MarkedPassage(
            text: String(decoding: bytes[sentence], as: UTF8.self), range: ByteRange(sentence),
            section: returned.sections[index], change: change)
        return remark(range, in: index, host: index, quotation: nil, passage: passage)
    }

    /// A remark that stands in one block and speaks of another, its `host`.
    func remark(
        _ range: Range<Int>, in index: Int, host: Int, quotation: String?, passage: MarkedPassage?
    ) -> Remark {
        let block = document.blocks[index]
        return Remark(
            anchor: Anchor(
                document: document.hash, page: block.page(at: range.lowerBound), range: ByteRange(range),
                quote: String(decoding: bytes[range], as: UTF8.self)),
            onBehalfOf: voices.names[host],
            context: RemarkContext(
                headings: trail.headings[host], paragraph: document.body(of: document.blocks[host]),
                quotation: quotation, block: block.kind, blockIndex: index, passage: passage))
    }

    /// The sentence of a block in which a byte stands.
    func sentence(at place: Int, in index: Int) -> Range<Int> {
        let block = document.blocks[index]
        let body = block.bodyRange.start..<block.bodyRange.end
        let sentences = vocabulary.sentences.sentences(in: bytes, range: body)
        return sentences.last { $0.lowerBound <= place } ?? sentences.first ?? body
    }

    /// A change of marks, spaces or letter case alone, or of a little word that was only struck.
    static func isNoise(_ change: WordingChange) -> Bool {
        let old = DraftIndex.words(change.old)
        let new = DraftIndex.words(change.new)
        if old == new { return true }
        guard new.isEmpty else { return false }
        return !old.contains { $0.count >= 4 || $0.contains { $0.isNumber } }
    }

    // MARK: Paragraphs moved or replaced whole

    /// The wording of a paragraph that was struck right before or after this new one.
    func struckBeside(_ index: Int) -> String {
        let before = document.blocks[..<index].last { $0.kind != .comment }
        let after = document.blocks[(index + 1)...].first { $0.kind != .comment }
        for neighbour in [before, after] {
            guard let neighbour, neighbour.kind == .deleted, neighbour.markup?.struckAt == nil else { continue }
            return document.body(of: neighbour)
        }
        return ""
    }

    /// Whether a new paragraph stands right before or after this struck one, and so replaces it.
    func hasNewBeside(_ index: Int) -> Bool {
        let before = document.blocks[..<index].lastIndex { $0.kind != .comment }
        let after = document.blocks[(index + 1)...].firstIndex { $0.kind != .comment }
        return [before, after].contains { neighbour in
            neighbour.flatMap { returned.changes[$0]?.isWhollyInserted } == true
        }
    }

    /// Whether the same words were struck somewhere: the paragraph was moved, not written.
    func struckElsewhere(_ words: [String]) -> Bool {
        words.count >= 3
            && document.blocks.contains { $0.kind == .deleted && DraftIndex.words(document.body(of: $0)) == words }
    }

    /// Whether struck words were put in again elsewhere.
    func isMovedAway(_ text: String) -> Bool {
        let words = DraftIndex.words(text)
        guard words.count >= 3 else { return false }
        return returned.changes.contains { changes in
            changes?.inserted.contains { DraftIndex.words(CueText(bytes[$0])) == words } == true
        }
    }

    // MARK: Accounts

    /// Accounts for a block but for the ranges that are remarks.
    mutating func settle(_ index: Int, except taken: [Range<Int>], as reason: AccountReason) {
        blocks.insert(index)
        let block = document.blocks[index]
        var at = block.range.start
        for range in taken {
            if range.lowerBound > at { account(at..<range.lowerBound, as: reason) }
            at = max(at, range.upperBound)
        }
        if at < block.range.end { account(at..<block.range.end, as: reason) }
    }
}
