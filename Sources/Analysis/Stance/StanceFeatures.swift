import Consultation
import Language

/// Measures a remark for stance and kind: which cues it has, where among its sentences, and what stands around.
struct StanceFeatures {
    enum Feature: String, CaseIterable {
        // Praise and complaint, and their order.
        case purePraise, praiseAndComplaint, praiseBeforeContrast, contrast, startsWithContrast, noCue
        case negatedPraise, negatedComplaint, praiseWins, complaintWins
        case praiseThenTurn, praiseWithCondition, hedgedPraise, complaintAfterPraise, complaintOnly, demandOnly,
            demandAndComplaint, demandAndPraise
        // Size.
        case oneSentence, twoSentences, threeSentences, short, long
        // Around it.
        case listItem, table, proposalCell, remarkCell, footnote, paragraph, headingPositive, headingNegative
        case headingResolution, quotationAbove, aloneInParagraph
        case endsWithQuestion, beginsWithQuestion, quotesText, endsWithColonQuote

        var index: Int { Self.places[self] ?? 0 }
        private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
    }

    /// The cues by which a remark acts; which of them comes first and which last tells much of what it does.
    private static let acts = [
        "støtte", "ingeninnv", "positivord", "imot", "savn", "uro", "negativord", "bør", "må", "foreslå", "redaksjon",
        "forutsett", "stryk", "spm",
        "spmord", "imper", "info",
    ]

    /// What the first and the last act count beside the cues: each is rare, so that the penalty on their weights
    /// should be greater.
    private static let placed = 0.5

    let names: [String]
    private let acts: [Int?]
    private let vocabulary: ReplyVocabulary
    /// How many groups of cues there are; those of turns of phrase follow them.
    private let groups: Int
    private let groupOf: @Sendable (String) -> Int?
    private let contrast: Int?
    /// The groups whose words a negation turns round.
    private let judging: Set<Int>

    init(_ vocabulary: ReplyVocabulary) {
        self.vocabulary = vocabulary
        let opinions = vocabulary.opinions.groups
        groups = opinions.count
        names =
            Feature.allCases.map(\.rawValue) + opinions.map { "cue.\($0)" }
            + vocabulary.turns.groups.map { "turn.\($0)" } + Self.acts.map { "opens.\($0)" }
            + Self.acts.map { "closes.\($0)" }
        acts = Self.acts.map(vocabulary.opinions.group)
        let lexicon = vocabulary.opinions
        groupOf = { lexicon.group($0) }
        contrast = lexicon.group("men")
        judging = Set(["støtte", "positivord", "imot", "negativord", "uro"].compactMap(lexicon.group))
    }

    /// A remark measured: its vector, and what it rests on.
    struct Measured {
        let vector: [Double]
        /// The cues and the turns of phrase, each with its feature in `vector`.
        let hits: [(hit: CueHit, feature: Int)]
        /// The stems of its words, each once, sorted, with the bytes of the first such word.
        let stems: [(stem: String, range: Range<Int>)]
        /// Whether the remark has a word, not only numbers and marks.
        let hasWords: Bool
    }

    func measure(_ remark: Remark) -> Measured {
        let bytes = Array(remark.text.utf8)
        let sentences = vocabulary.sentences.sentences(in: bytes, range: 0..<bytes.count)
        let text = CueText(bytes)
        let hits = vocabulary.opinions.hits(in: text)
        let turns = vocabulary.turns.hits(in: text)
        var vector = [Double](repeating: 0, count: names.count)
        let base = Feature.allCases.count
        let featured =
            hits.map { (hit: $0, feature: base + $0.group) }
            + turns.map { (hit: $0, feature: base + groups + $0.group) }
        for hit in featured { vector[hit.feature] = min(2, vector[hit.feature] + 1) }
        let acting = hits.filter { hit in acts.contains { $0 == hit.group } }
        let sides = names.count - 2 * acts.count
        if let first = acting.first, let act = acts.firstIndex(of: first.group) { vector[sides + act] = Self.placed }
        if let last = acting.last, let act = acts.firstIndex(of: last.group) {
            vector[sides + acts.count + act] = Self.placed
        }
        polarity(hits, turn: hits.first { $0.group == contrast }?.range.lowerBound, text, &vector)
        size(bytes.count, sentences.count, &vector)
        around(remark, &vector)
        marks(text, sentences, &vector)
        let stems = RemarkStems(text)
        return Measured(vector: vector, hits: featured, stems: stems.stems, hasWords: stems.hasWords)
    }

    private func polarity(_ hits: [CueHit], turn: Int?, _ text: CueText, _ vector: inout [Double]) {
        let negated = Set(hits.indices.filter { isNegated(hits[$0], text) })
        func count(_ names: [String], before limit: Int = .max) -> Int {
            let wanted = names.compactMap(groupOf)
            return hits.indices.filter {
                wanted.contains(hits[$0].group) && hits[$0].range.lowerBound < limit && !negated.contains($0)
            }.count
        }
        func any(_ names: [String], before limit: Int = .max) -> Bool { count(names, before: limit) > 0 }
        let praises = count(["støtte", "ingeninnv", "positivord"])
        let complaints = count(["imot", "savn", "uro", "negativord"])
        let (praise, complaint) = (praises > 0, complaints > 0)
        let praiseGroups = ["støtte", "positivord"].compactMap(groupOf)
        set(.negatedPraise, negated.contains { praiseGroups.contains(hits[$0].group) }, &vector)
        set(.negatedComplaint, negated.contains { !praiseGroups.contains(hits[$0].group) }, &vector)
        set(.praiseWins, praises > complaints, &vector)
        set(.complaintWins, complaints > praises, &vector)
        let demand = any(["bør", "må", "foreslå", "forutsett", "redaksjon", "imper", "stryk"])
        set(.purePraise, praise && !complaint && !demand && turn == nil && !any(["demper"]), &vector)
        set(.praiseAndComplaint, praise && complaint, &vector)
        set(.complaintOnly, complaint && !praise && !demand, &vector)
        set(.demandOnly, demand && !praise && !complaint, &vector)
        set(.demandAndComplaint, demand && complaint && !praise, &vector)
        set(.demandAndPraise, demand && praise && !complaint, &vector)
        set(.noCue, !praise && !complaint && !demand, &vector)
        set(.praiseWithCondition, praise && any(["forutsett"]), &vector)
        set(.hedgedPraise, praise && any(["demper"]), &vector)
        guard let turn else { return }
        set(.contrast, true, &vector)
        set(.praiseBeforeContrast, any(["støtte", "ingeninnv"], before: turn), &vector)
        set(.startsWithContrast, turn < (text.tokens.dropFirst(4).first?.lowerBound ?? 0), &vector)
        let complaintGroups = ["imot", "savn", "uro", "negativord"].compactMap(groupOf)
        let demandGroups = ["bør", "må", "foreslå", "forutsett", "redaksjon", "imper", "stryk"].compactMap(groupOf)
        func isAfter(_ groups: [Int]) -> Bool {
            hits.contains { groups.contains($0.group) && $0.range.lowerBound > turn }
        }
        let praisedBefore = any(["støtte", "ingeninnv", "positivord"], before: turn)
        set(.complaintAfterPraise, praise && isAfter(complaintGroups), &vector)
        set(.praiseThenTurn, praisedBefore && (isAfter(complaintGroups) || isAfter(demandGroups)), &vector)
    }

    /// Whether one of the three words before a judging word denies it: «ikke særlig godt», «uten risiko».
    private func isNegated(_ hit: CueHit, _ text: CueText) -> Bool {
        guard judging.contains(hit.group) else { return false }
        return (max(0, hit.tokens.lowerBound - 3)..<hit.tokens.lowerBound).contains { token in
            negations.contains(String(decoding: text.bytes[text.tokens[token]], as: UTF8.self))
        }
    }

    private let negations: Set<String> = [
        "ikke", "ikkje", "ingen", "inga", "neppe", "aldri", "uten", "utan", "verken", "korkje", "knapt", "lite",
        "mindre",
    ]

    private func size(_ bytes: Int, _ sentences: Int, _ vector: inout [Double]) {
        set(sentences <= 1 ? .oneSentence : sentences == 2 ? .twoSentences : .threeSentences, true, &vector)
        set(.short, bytes < 90, &vector)
        set(.long, bytes > 300, &vector)
    }

    private func around(_ remark: Remark, _ vector: inout [Double]) {
        let context = remark.context
        set(.listItem, context.block == .listItem, &vector)
        set(.footnote, context.block == .footnote, &vector)
        set(.paragraph, context.block == .paragraph, &vector)
        set(.quotationAbove, context.quotation != nil, &vector)
        set(.aloneInParagraph, context.paragraph.utf8.count <= remark.text.utf8.count + 4, &vector)
        if context.block == .tableText {
            set(.table, true, &vector)
            let heads = context.row.map { vocabulary.headings.names(in: $0.head) }
            // The cell beside the remarks' column holds proposals, and the other way round.
            let besideProposal = heads.contains { $0.contains("kolonneForslag") }
            set(.remarkCell, besideProposal, &vector)
            set(.proposalCell, !besideProposal && heads.contains { $0.contains("kolonneMerknad") }, &vector)
        }
        guard let heading = context.headings.last else { return }
        let classes = vocabulary.headings.names(in: heading)
        set(.headingPositive, classes.contains("positiv"), &vector)
        set(.headingNegative, classes.contains("negativ"), &vector)
        set(.headingResolution, classes.contains("innstilling") || heading.lowercased().hasPrefix("vedtak"), &vector)
    }

    private func marks(_ text: CueText, _ sentences: [Range<Int>], _ vector: inout [Double]) {
        set(.endsWithQuestion, text.lastToken == "?", &vector)
        if let first = sentences.first, sentences.count > 1 {
            set(.beginsWithQuestion, text.bytes[first.upperBound - 1] == 0x3F, &vector)
        }
        var quoted = 0
        var open: Int?
        for (index, token) in text.tokens.enumerated() where !text.isWord[index] && text.bytes[token.lowerBound] == 0xC2
        {
            if text.bytes[token.upperBound - 1] == 0xAB { open = token.upperBound }
            if text.bytes[token.upperBound - 1] == 0xBB, let start = open {
                quoted = max(quoted, token.lowerBound - start)
            }
        }
        set(.quotesText, quoted >= 25, &vector)
    }

    private func set(_ feature: Feature, _ holds: Bool, _ vector: inout [Double]) {
        if holds { vector[feature.index] = 1 }
    }
}
