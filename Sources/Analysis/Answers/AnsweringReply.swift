import Consultation
import Language

/// A reply as the search for answers sees it: the sender's own blocks, their sentences, numbers and headings.
struct AnsweringReply {
    let document: SourceDocument
    /// Numbered items that begin with an answer: «1. Ja. …», «2) Nei».
    let numberedAnswers: Set<Int>
    private let bytes: [UInt8]
    private let parts: ReplyReader
    private let splitter: SentenceSplitter

    init(_ document: SourceDocument, vocabulary: ReplyVocabulary, cues: AnswerCues) {
        bytes = Array(document.text.utf8)
        parts = ReplyReader(
            document, setting: ReplySetting(draft: nil, consultation: nil), vocabulary: vocabulary)
        // A reply that came forwarded stands in what the mail quotes.
        let document = parts.document
        self.document = document
        splitter = vocabulary.sentences
        let bytes = self.bytes
        let items = document.blocks.indices.filter { index in
            let block = document.blocks[index]
            guard block.cell == nil, Self.number(of: block, bytes) != nil else { return false }
            let body = Self.body(of: block, bytes)
            return AnswerVerdict.Heard(AnswerPassage.Sentence(bytes[body], block: index), cues).opening != nil
        }
        numberedAnswers = Set(items.count >= 2 ? items : [])
    }

    /// Whether a block is the sender's own running text: no quotation of mail, no other voice, no fallen proposal.
    func isOwn(_ index: Int) -> Bool {
        let block = document.blocks[index]
        return block.kind.isRunningText && block.kind != .quotation && parts.voices.names[index] == nil
            && !parts.fallen.blocks.contains(index) && parts.roles.roles[index] != .account(.quotedMail)
    }

    func isHeading(_ index: Int) -> Bool {
        let kind = document.blocks[index].kind
        return kind == .title || kind == .formLabel || kind == .heading || parts.roles.roles[index] == .heading
    }

    /// Whether a heading is one only because it is short and open.
    func isLooseLine(_ index: Int) -> Bool {
        ![.title, .formLabel, .heading].contains(document.blocks[index].kind)
    }

    /// Whether a block reads as sentences, not as a letterhead or a signature.
    func isProse(_ index: Int) -> Bool { parts.roles.roles[index] == .prose }

    /// The headings above a block, outermost first.
    func headings(above index: Int) -> [String] { parts.trail.headings[index] }

    /// Whether a block stands in the resolution of a body that decides.
    func isResolved(_ index: Int) -> Bool {
        headings(above: index).contains { heading in
            let text = CueText(heading)
            return text.tokens.indices.contains {
                ["vedtak", "vedtaket", "vedtatt", "vedteke"].contains(text.word($0))
            }
                && !text.tokens.indices.contains { ["forslag", "framlegg", "innstilling"].contains(text.word($0)) }
        }
    }

    /// A block's text as one sentence, without its number where it is an item's.
    func whole(_ index: Int) -> AnswerPassage.Sentence {
        let block = document.blocks[index]
        let isItem = block.kind == .listItem || block.kind == .heading
        let range = isItem ? block.bodyRange : block.range
        return AnswerPassage.Sentence(bytes[range.start..<range.end], block: index)
    }

    /// The sentences of a block after its number.
    func sentences(_ index: Int) -> [AnswerPassage.Sentence] {
        let body = Self.body(of: document.blocks[index], bytes)
        var ranges: [Range<Int>] = []
        for range in splitter.sentences(in: bytes, range: body) {
            // «Spm. 2: Nei» is one.
            if let last = ranges.last, bytes[last].count < 16,
                bytes[last].suffix(4).elementsEqual("spm.".utf8)
                    || bytes[last].suffix(4).elementsEqual("Spm.".utf8)
            {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges.map { AnswerPassage.Sentence(bytes[$0], block: index) }
    }

    /// The number before a block's text: `2. `, `2) `, `2: `, `b) `.
    func number(of index: Int) -> Int? { Self.number(of: document.blocks[index], bytes) }

    /// How many items the list has that begins `position` items before this one.
    func listLength(from index: Int, _ position: Int) -> Int {
        var count = position
        var at = index
        while at < document.blocks.count, document.blocks[at].kind == .listItem {
            count += 1
            at += 1
        }
        return count
    }

    private static func number(of block: Block, _ bytes: [UInt8]) -> Int? {
        let label = label(of: block, bytes)
        let text = bytes[label].filter { $0 != 0x20 && $0 != 0x28 }
        let core = text.prefix { isDigit($0) || (0x61...0x7A).contains($0) }
        guard core.count < text.count || block.labelLength > 0, !core.isEmpty else { return nil }
        if core.allSatisfy(isDigit) { return Int(String(decoding: core, as: UTF8.self)) }
        guard core.count == 1, let letter = core.first else { return nil }
        return Int(letter) - 0x60
    }

    private static func body(of block: Block, _ bytes: [UInt8]) -> Range<Int> {
        label(of: block, bytes).upperBound..<block.range.end
    }

    /// The bytes of a block's number: as its file marks it, else `2:` and `2)` as typed.
    private static func label(of block: Block, _ bytes: [UInt8]) -> Range<Int> {
        let start = block.range.start
        if block.labelLength > 0 { return start..<start + block.labelLength }
        var at = start
        while at < block.range.end, at < start + 2, isDigit(bytes[at]) { at += 1 }
        guard at > start, at < block.range.end, [0x3A, 0x29, 0x2E].contains(bytes[at]) else { return start..<start }
        at += 1
        // «3.1 Vinter» is a section's number.
        return at == block.range.end || isDigit(bytes[at]) ? start..<start : start..<at
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
