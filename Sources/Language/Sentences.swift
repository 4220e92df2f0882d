/// Divides Norwegian running text into sentences.
///
/// Works on UTF-8 bytes, so that a sentence is a range of the document it stands in. The rules are those of
/// Norwegian typography (Språkrådet, «Skriveregler»): a full stop ends a sentence unless it belongs to an
/// abbreviation, an ordinal or an initial; what stands inside «…» or (…) is not divided.
public struct SentenceSplitter: Sendable {
    /// Lower-cased abbreviations without their last full stop.
    private let neverFinal: Set<String>
    private let maybeFinal: Set<String>

    /// - Parameter abbreviations: those of Norwegian prose, as the data file `abbreviations` lists them.
    public init(abbreviations: Abbreviations) {
        neverFinal = Set(abbreviations.neverFinal)
        maybeFinal = Set(abbreviations.maybeFinal)
    }

    /// The sentences of `bytes[range]` in order: without the white space around them, together holding every
    /// byte that is not white space.
    public func sentences(in bytes: [UInt8], range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = skipSpace(bytes, from: range.lowerBound, to: range.upperBound)
        let shields = shieldedRanges(bytes, range)
        var shield = 0
        var at = start
        while at < range.upperBound {
            while shield < shields.count, shields[shield].upperBound <= at { shield += 1 }
            if shield < shields.count, shields[shield].contains(at) {
                at = endOfShield(bytes, shields[shield], range, sentence: start, &found, &start)
                continue
            }
            guard let end = sentenceEnd(bytes, at: at, from: start, to: range.upperBound) else {
                at += 1
                continue
            }
            found.append(start..<end)
            start = skipSpace(bytes, from: end, to: range.upperBound)
            at = start
        }
        let last = trimEnd(bytes, start..<range.upperBound)
        if !last.isEmpty { found.append(last) }
        return found
    }

    /// Steps over a quotation or parenthesis; a sentence ends with it when the stop stands inside it
    /// («Nei.» Så gikk hun.).
    private func endOfShield(
        _ bytes: [UInt8], _ shield: Range<Int>, _ range: Range<Int>, sentence: Int,
        _ found: inout [Range<Int>], _ start: inout Int
    ) -> Int {
        let end = shield.upperBound
        guard let close = (shield.lowerBound..<end).last(where: { bytes[$0] < 0x80 && !Byte.isClosing(bytes[$0]) }),
            Byte.isStop(bytes[close]), close + 4 > end, end < range.upperBound, Byte.isSpace(bytes[end]),
            startsSentence(bytes, at: skipSpace(bytes, from: end, to: range.upperBound), to: range.upperBound)
        else { return end }
        found.append(sentence..<end)
        start = skipSpace(bytes, from: end, to: range.upperBound)
        return start
    }

    /// Where a sentence ends whose last mark is at `at`, else nil.
    private func sentenceEnd(_ bytes: [UInt8], at: Int, from start: Int, to limit: Int) -> Int? {
        if bytes[at] == Byte.lineFeed { return lineEnd(bytes, at: at, from: start, to: limit) }
        guard Byte.isStop(bytes[at]) else { return nil }
        var end = at + 1
        while end < limit, Byte.isStop(bytes[end]) { end += 1 }
        let marks = end - at
        while end < limit {
            let length = Byte.closingLength(bytes, at: end, to: limit)
            if length == 0 { break }
            end += length
        }
        guard end < limit, Byte.isSpace(bytes[end]) else { return nil }
        let next = skipSpace(bytes, from: end, to: limit)
        guard next < limit, startsSentence(bytes, at: next, to: limit) else { return nil }
        if bytes[at] == Byte.fullStop, marks == 1, isInnerStop(bytes, at: at, from: start, next: next) { return nil }
        return end
    }

    /// A line break inside a block ends a sentence when the line is too short to be a filled line of prose.
    private func lineEnd(_ bytes: [UInt8], at: Int, from start: Int, to limit: Int) -> Int? {
        let next = skipSpace(bytes, from: at, to: limit)
        guard next < limit, at > start, startsSentence(bytes, at: next, to: limit) else { return nil }
        var line = at
        while line > start, bytes[line - 1] != Byte.lineFeed { line -= 1 }
        let end = trimEnd(bytes, start..<at).upperBound
        return at - line < 60 ? max(end, start + 1) : nil
    }

    /// Whether the full stop belongs to an abbreviation, a number at the sentence's start, or an initial.
    private func isInnerStop(_ bytes: [UInt8], at: Int, from start: Int, next: Int) -> Bool {
        var begin = at
        while begin > start, !Byte.isSpace(bytes[begin - 1]), !Byte.isOpening(bytes[begin - 1]) { begin -= 1 }
        guard begin < at else { return false }
        let word = bytes[begin..<at]
        if word.allSatisfy(Byte.isDigit) {
            // «1. Bydelen …» is a numbered point; «15. 16. og 17. mai» and «3. 6. 2026» are rows of ordinals.
            return begin == start || word.count <= 2 && Byte.isDigit(bytes[next])
        }
        let text = String(decoding: Lowercase.bytes(word), as: UTF8.self)
        if neverFinal.contains(text) { return true }
        if maybeFinal.contains(text) { return false }
        return word.count == 1 && Byte.isUpper(bytes, at: begin) && begin > start
    }

    /// Whether a sentence can begin here: a capital, a digit, an opening mark or a dash.
    private func startsSentence(_ bytes: [UInt8], at: Int, to limit: Int) -> Bool {
        guard at < limit else { return false }
        return Byte.isUpper(bytes, at: at) || Byte.isDigit(bytes[at]) || Byte.isOpening(bytes[at])
            || Byte.startsOpeningQuote(bytes, at: at) || Byte.startsDashOrBullet(bytes, at: at)
    }

    /// The stretches inside «…», “…” and (…) that close again within 1,500 bytes.
    private func shieldedRanges(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard let (open, close) = Byte.shield(bytes, at: at, to: range.upperBound) else {
                at += 1
                continue
            }
            let limit = min(range.upperBound, at + 1_500)
            if let end = find(close, in: bytes, from: at + open, to: limit) {
                found.append(at..<end)
                at = end
            } else {
                at += open
            }
        }
        return found
    }

    private func find(_ needle: [UInt8], in bytes: [UInt8], from: Int, to limit: Int) -> Int? {
        var at = from
        while at + needle.count <= limit {
            if bytes[at] == needle[0], bytes[at..<at + needle.count].elementsEqual(needle) {
                return at + needle.count
            }
            at += 1
        }
        return nil
    }

    private func skipSpace(_ bytes: [UInt8], from: Int, to limit: Int) -> Int {
        var at = from
        while at < limit, Byte.isSpace(bytes[at]) { at += 1 }
        return at
    }

    private func trimEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, Byte.isSpace(bytes[end - 1]) { end -= 1 }
        return range.lowerBound..<max(end, range.lowerBound)
    }
}

/// The abbreviations that the splitter must know, as the data file lists them: lower case, no last full stop.
public struct Abbreviations: Hashable, Codable, Sendable {
    /// Those that always stand before something (`jf`, `nr`, `f.eks`).
    public let neverFinal: [String]
    /// Those that may stand last in a sentence (`osv`, `o.l`); a capital after them begins a new one.
    public let maybeFinal: [String]

    public init(neverFinal: [String], maybeFinal: [String]) {
        self.neverFinal = neverFinal
        self.maybeFinal = maybeFinal
    }
}
