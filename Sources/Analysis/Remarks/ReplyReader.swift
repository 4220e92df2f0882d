import Consultation
import Language

/// A reply taken apart as far as its own words allow: roles of blocks, headings, tables, voices, and the
/// sentences that may be remarks.
struct ReplyReader {
    let document: SourceDocument
    let bytes: [UInt8]
    let roles: BlockRoles
    let trail: HeadingTrail
    let tables: TableReading
    let voices: NestedVoices
    let fallen: FallenProposals
    let sensitive: SensitivePassages
    /// Margin comments, and the draft handed back with changes.
    let marked: MarkedReading
    /// The sentences that are neither framed, fallen nor sensitive, in order.
    let units: [ReplyUnit]
    /// For each unit whether it speaks as «vi», «oss», «bydelen» …
    let ownVoice: [Bool]
    /// The sentences that no remark can be, with the reason.
    let settled: [Account]
    /// How many headings stand before the first prose, and after it.
    let headingsInFront: Int
    let headingsInBody: Int

    init(_ source: SourceDocument, setting: ReplySetting, sender: String? = nil, vocabulary: ReplyVocabulary) {
        let bytes = Array(source.text.utf8)
        let document = ForwardedMail.opened(source, bytes: bytes, vocabulary)
        let roles = BlockRoles(document, bytes: bytes, vocabulary)
        let trail = HeadingTrail(document, roles, vocabulary)
        let tables = TableReading(document, vocabulary)
        fallen = FallenProposals(document, bytes: bytes, roles, trail, vocabulary)
        sensitive = SensitivePassages(document, bytes: bytes, roles, vocabulary)
        let voices = NestedVoices(document, roles, vocabulary, sender: sender)
        let marked = MarkedReading(
            document, bytes: bytes, draft: setting.source, trail: trail, voices: voices, sensitive: sensitive.blocks,
            vocabulary)
        let frame = Frame(roles: roles, trail: trail, tables: tables, voices: voices)
        var units: [ReplyUnit] = []
        var settled: [Account] = []
        for (index, block) in document.blocks.enumerated()
        where roles.roles[index] == .prose && !marked.blocks.contains(index) {
            if let reason = Self.reason(document, index, frame, fallen: fallen, sensitive: sensitive, setting) {
                settled.append(Account(range: block.bodyRange, reason: reason))
                continue
            }
            let body = block.bodyRange.start..<block.bodyRange.end
            let sentences = vocabulary.sentences.sentences(in: bytes, range: body)
            let found = sentences.filter { !marked.isSettled($0) }.map { range in
                ReplyUnit(block: index, range: range, bytes: bytes, vocabulary: vocabulary, draft: setting.draft)
            }
            Self.sort(found, givesWord: voices.leadIns.contains(index), vocabulary, &units, &settled)
        }
        self.document = document
        self.bytes = bytes
        self.roles = roles
        self.trail = trail
        self.tables = tables
        self.voices = voices
        self.marked = marked
        self.units = units
        self.settled = settled
        ownVoice = units.map { Self.speaksAsSelf($0.text) }
        headingsInFront = roles.roles.firstIndex(of: .prose).map { trail.count[$0] } ?? 0
        headingsInBody = (trail.count.last ?? 0) - headingsInFront
    }

    private struct Frame {
        let roles: BlockRoles
        let trail: HeadingTrail
        let tables: TableReading
        let voices: NestedVoices
    }

    /// Parts the sentences of a block into those that may be remarks and those that no remark can be.
    private static func sort(
        _ sentences: [ReplyUnit], givesWord: Bool, _ vocabulary: ReplyVocabulary, _ units: inout [ReplyUnit],
        _ settled: inout [Account]
    ) {
        var isOver = false
        for (index, unit) in sentences.enumerated() {
            let isLeadIn = givesWord && index == sentences.count - 1
            let reason = isOver ? .signature : isLeadIn ? .procedure : HardReason.of(unit, vocabulary)
            if reason == .signature { isOver = true }
            if let reason {
                settled.append(Account(range: ByteRange(unit.range), reason: reason))
            } else {
                units.append(unit)
            }
        }
    }

    /// Why a block of prose as a whole is no remark, if it is none.
    private static func reason(
        _ document: SourceDocument, _ index: Int, _ frame: Frame, fallen: FallenProposals,
        sensitive: SensitivePassages, _ setting: ReplySetting
    ) -> AccountReason? {
        let look = frame.roles.looks[index]
        if sensitive.blocks.contains(index) { return .sensitive }
        if fallen.blocks.contains(index) { return .fallenProposal }
        if let reason = formReason(document.blocks[index], look, frame.trail.classes[index], setting) { return reason }
        guard let column = frame.tables.columns[index] else { return nil }
        if look.words == 0 { return .noRemark }
        switch column {
        case .place: return .tableHead
        case .draft: return .quotedDraft
        case .unknown: return look.endsAsSentence || look.words > 6 ? nil : .tableHead
        case .remark, .proposal: return nil
        }
    }

    /// The letter's own questions, repeated in a form, and the fields about who answers.
    private static func formReason(
        _ block: Block, _ look: BlockLook, _ headings: Set<String>, _ setting: ReplySetting
    ) -> AccountReason? {
        if setting.questions.share(of: look.text) > 0.7 { return .formLabel }
        return block.kind == .formField && headings.contains("avsender") ? .selfPresentation : nil
    }

    private static func speaksAsSelf(_ text: CueText) -> Bool {
        text.tokens.contains { token in
            guard token.count <= 10 else { return false }
            let word = String(decoding: text.bytes[token], as: UTF8.self)
            return selfWords.contains(word)
        }
    }

    static let selfWords: Set<String> = [
        "vi", "oss", "vår", "vårt", "våre", "bydelen", "etaten", "rådet", "utvalget", "forbundet", "ombudet",
        "ombudene", "bydelsutvalget", "bydelsdirektøren", "organisasjonen", "foreningen", "jeg", "eg", "oss",
        "komiteen", "politiet",
    ]
}

/// What a reply answers to: the draft and the letter's questions, as far as they are known.
struct ReplySetting {
    /// The draft itself.
    let source: Draft?
    let draft: DraftRuns
    let questions: DraftRuns

    init(draft: Draft?, consultation: CaseDescription?) {
        source = draft
        self.draft = DraftRuns(draft)
        questions = DraftRuns((consultation?.questions ?? []).map(\.text))
    }
}

extension ByteRange {
    init(_ range: Range<Int>) { self.init(start: range.lowerBound, end: range.upperBound) }
}
