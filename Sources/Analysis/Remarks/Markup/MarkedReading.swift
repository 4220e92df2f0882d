import Consultation
import Language

/// The remarks that a reply makes by marking a text instead of writing one: margin comments, and changes to the
/// draft's own wording; and what of the file is the draft handed back.
///
/// The draft's unchanged words are never a remark. What a body put in is one, with the wording it replaces; words
/// only struck are one too; changes of marks and letter case alone are none.
struct MarkedReading {
    /// In the order of the text.
    private(set) var remarks: [Remark] = []
    private(set) var accounts: [Account] = []
    /// The blocks that are wholly settled here.
    var blocks: Set<Int> = []
    /// Sentences of other blocks that are the draft's.
    private var sentences: Set<Range<Int>> = []

    let document: SourceDocument
    let bytes: [UInt8]
    let returned: ReturnedDraft
    let trail: HeadingTrail
    let voices: NestedVoices
    let vocabulary: ReplyVocabulary

    init(
        _ document: SourceDocument, bytes: [UInt8], draft: Draft?, trail: HeadingTrail, voices: NestedVoices,
        sensitive: Set<Int>, _ vocabulary: ReplyVocabulary
    ) {
        self.document = document
        self.bytes = bytes
        self.trail = trail
        self.voices = voices
        self.vocabulary = vocabulary
        returned = ReturnedDraft(document, bytes: bytes, draft: draft)
        for (index, block) in document.blocks.enumerated() where !sensitive.contains(index) {
            switch block.kind {
            case .comment: readComment(index)
            case .heading, .title, .contents, .pageHeader, .pageFooter, .hidden, .quotedMail: readHeading(index)
            case .deleted: readStruckParagraph(index)
            default: readText(index)
            }
        }
        remarks.sort { $0.anchor.range < $1.anchor.range }
    }

    mutating func account(_ range: Range<Int>, as reason: AccountReason) {
        accounts.append(Account(range: ByteRange(range), reason: reason))
    }

    /// Whether a sentence is the draft's.
    func isSettled(_ sentence: Range<Int>) -> Bool { sentences.contains(sentence) }

    // MARK: Comments

    private mutating func readComment(_ index: Int) {
        let block = document.blocks[index]
        let body = block.bodyRange.start..<block.bodyRange.end
        let units = vocabulary.sentences.sentences(in: bytes, range: body).map {
            ReplyUnit(block: index, range: $0, bytes: bytes, vocabulary: vocabulary, draft: DraftRuns(nil))
        }
        let telling = units.filter { HardReason.of($0, vocabulary) == nil }
        guard block.markup?.isResolved != true, let first = telling.first, let last = telling.last,
            saysSomething(telling, isAnswer: block.markup?.isAnswer ?? false)
        else { return }
        let host = CommentHost(of: index, in: document)
        let words = host.passage.map { text(of: $0) } ?? ""
        let section = host.block.flatMap { returned.isWhole || returned.isDraft[$0] ? returned.sections[$0] : nil }
        let passage = host.passage.map { MarkedPassage(text: words, range: $0, section: section) }
        let range = first.range.lowerBound..<last.range.upperBound
        remarks.append(
            remark(
                range, in: index, host: host.block ?? index, quotation: words.isEmpty ? nil : words, passage: passage))
        settle(index, except: [range], as: .marginComment)
    }

    /// «OK» and «Enig.» say nothing to the case. In the draft handed back a comment speaks to the sender of the draft;
    /// in a body's own reply, and in an answer to a comment, it may be a word among colleagues (*kan du sjekke dette
    /// før vi sender?*), so there it must take a side and speak to nobody.
    private func saysSomething(_ units: [ReplyUnit], isAnswer: Bool) -> Bool {
        let words = units.flatMap { DraftIndex.words($0.text) }
        guard words.count >= 2 else { return false }
        if returned.isWhole, !isAnswer { return true }
        let speaksToColleague = units.contains { vocabulary.letters.names(in: $0.text).contains("kollega") }
        return !speaksToColleague && words.count >= 4 && units.contains { !$0.opinions.hits.isEmpty }
    }

    /// The running text of a range, what is struck or hidden or commented inside it left out.
    private func text(of range: ByteRange) -> String {
        let shown = document.blocks.filter { $0.kind.isRunningText && $0.range.overlaps(range) }
        return shown.map { block in
            String(
                decoding: bytes[max(block.range.start, range.start)..<min(block.range.end, range.end)], as: UTF8.self)
        }.joined(separator: " ")
    }

    // MARK: The draft's text

    private mutating func readHeading(_ index: Int) {
        guard let changes = returned.changes[index], returned.isDraftText(index) else { return }
        readChanges(changes, in: index, rest: .heading)
    }

    private mutating func readText(_ index: Int) {
        if let changes = returned.changes[index], returned.isDraftText(index) {
            return changes.isWhollyInserted ? readNewParagraph(changes, index) : readChanges(changes, in: index)
        }
        guard returned.isWhole, returned.isDraft[index] else { return }
        let block = document.blocks[index]
        let body = block.bodyRange.start..<block.bodyRange.end
        let found = vocabulary.sentences.sentences(in: bytes, range: body)
        let own = found.filter { isDraft($0) }
        if own.count == found.count { return settle(index, except: [], as: .quotedDraft) }
        for sentence in own {
            sentences.insert(sentence)
            account(sentence, as: .quotedDraft)
        }
    }

    /// A sentence too short to tell goes with its paragraph.
    private func isDraft(_ sentence: Range<Int>) -> Bool {
        let words = DraftIndex.words(CueText(bytes[sentence]))
        return words.count < 4 || returned.index.map { $0.match(words, near: nil).share > 0.5 } == true
    }

    /// A paragraph put in between the draft's: a proposed wording, unless the body speaks in it as itself.
    private mutating func readNewParagraph(_ changes: BlockChanges, _ index: Int) {
        let block = document.blocks[index]
        let range = block.bodyRange.start..<block.bodyRange.end
        let words = DraftIndex.words(CueText(bytes[range]))
        guard !words.isEmpty else { return settle(index, except: [], as: .quotedDraft) }
        let speaksAsSelf = words.contains {
            ReplyReader.selfWords.contains($0) && returned.index?.vocabulary.contains($0) != true
        }
        let old = struckBeside(index)
        let isMove = struckElsewhere(words)
        let change =
            speaksAsSelf ? nil : WordingChange(old: isMove ? "" : old, new: changes.slice(range), isMove: isMove)
        let passage = MarkedPassage(
            text: changes.slice(range), range: ByteRange(range), section: returned.sections[index], change: change)
        remarks.append(remark(range, in: index, host: index, quotation: nil, passage: passage))
        settle(index, except: [range], as: .quotedDraft)
    }

    private mutating func readChanges(_ changes: BlockChanges, in index: Int, rest: AccountReason = .quotedDraft) {
        var taken: [Range<Int>] = []
        for group in changes.groups {
            if group.isInsertion {
                let word = changes.cutWord(around: group.range)
                let whole = word.before.lowerBound..<word.after.upperBound
                let old = changes.original(in: group.range, group.struck)
                let change = WordingChange(
                    old: changes.slice(word.before) + old + changes.slice(word.after), new: changes.slice(whole))
                guard !Self.isNoise(change) else { continue }
                taken.append(whole)
                remarks.append(remark(whole, in: index, change: change))
            } else if let struck = group.struck.first {
                readStruck(struck, in: index)
            }
        }
        settle(index, except: taken, as: rest)
    }

    private mutating func readStruck(_ struck: BlockChanges.Struck, in index: Int) {
        let change = WordingChange(old: struck.text, new: "")
        guard !Self.isNoise(change), !isMovedAway(struck.text) else { return }
        let block = document.blocks[struck.block]
        let sentence = sentence(at: struck.place, in: index)
        let passage = MarkedPassage(
            text: String(decoding: bytes[sentence], as: UTF8.self), range: ByteRange(sentence),
            section: returned.sections[index], change: change)
        remarks.append(
            remark(
                block.bodyRange.start..<block.bodyRange.end, in: struck.block, host: index, quotation: nil,
                passage: passage))
        blocks.insert(struck.block)
    }

    /// A paragraph struck whole, with no new one beside it.
    private mutating func readStruckParagraph(_ index: Int) {
        let block = document.blocks[index]
        let text = document.body(of: block)
        let change = WordingChange(old: text, new: "")
        guard block.markup?.struckAt == nil, returned.isDraft[index], !hasNewBeside(index), !Self.isNoise(change),
            !isMovedAway(text)
        else { return }
        let passage = MarkedPassage(
            text: text, range: block.range, section: returned.sections[index], change: change)
        let range = block.bodyRange.start..<block.bodyRange.end
        remarks.append(remark(range, in: index, host: index, quotation: nil, passage: passage))
        settle(index, except: [range], as: .struckText)
    }
}
