/// Counts one reply: its labels against the lines of the export that come from its file.
struct ReplyScorer {
    let gold: GoldCase
    let reply: GoldReply
    let lines: [ExportLine]
    let settings: ScoreSettings
    let sections: LabelLookup
    let themes: LabelLookup
    let stream: ReplyStream
    /// The lines with text, laid on the reply.
    let passages: [Passage]

    /// A found remark and the words of the reply that it lies on.
    struct Passage {
        let line: ExportLine
        /// For each of its words the reply's word, nil where there is none.
        let places: [Int?]
        /// For each of the reply's words, whether the passage lies on it.
        let covers: [Bool]

        init(_ line: ExportLine, on stream: ReplyStream) {
            self.line = line
            places = stream.align(Scalars(line.text))
            var covers = [Bool](repeating: false, count: stream.words.count)
            for case let word? in places { covers[word] = true }
            self.covers = covers
        }
    }

    /// - Throws: `EvaluationError` when the labels contradict their text.
    init(_ reply: GoldReply, of gold: GoldCase, lines: [ExportLine], lookups: Lookups, settings: ScoreSettings) throws {
        let stream = try ReplyStream(reply, beside: gold.textsBesideBlocks(of: reply))
        self.gold = gold
        self.reply = reply
        self.lines = lines
        self.settings = settings
        sections = lookups.sections
        themes = lookups.themes
        self.stream = stream
        passages = lines.filter { $0.text.unicodeScalars.contains { !$0.isWhiteSpace } }
            .map { Passage($0, on: stream) }
    }

    func tally() -> Tally {
        var tally = Tally()
        tally.files = 1
        tally.senders = senders()
        tally.answers = answers()
        countPassages(into: &tally)
        countStruckTexts(into: &tally)
        tally.borders = borders()
        countRemarks(into: &tally)
        tally.sensitive = sensitive()
        return tally
    }

    // MARK: The file as a whole

    private func senders() -> SenderCounts {
        var counts = SenderCounts()
        guard let sender = OrderedCounts(lines.compactMap(\.respondent)).top else {
            if stream.remarks.isEmpty {
                counts.noneWithoutRemarks = 1
            } else {
                counts.noneFiles = [reply.fileName]
            }
            return counts
        }
        if gold.isSender(sender, of: reply) {
            counts.right = 1
        } else {
            counts.wrong = [.init(file: reply.fileName, gold: reply.respondent, found: sender)]
        }
        if let invited = OrderedCounts(lines.compactMap(\.isInvited)).top {
            counts.invitedTold = 1
            counts.invitedRight = invited == reply.invited ? 1 : 0
        }
        let onList = gold.recipients.last { $0.name == reply.respondent }?.group
        if let group = OrderedCounts(lines.compactMap(\.group)).top, let label = onList ?? gold.extras[reply.id]?.group
        {
            counts.groupTold = 1
            counts.groupRight = group == label ? 1 : 0
        }
        return counts
    }

    private func answers() -> AnswerCounts {
        var told: [Double: String?] = [:]
        for answer in lines.flatMap(\.answers) {
            if let number = answer.number { told[number] = .some(answer.answer) }
        }
        var counts = AnswerCounts()
        for answer in reply.answers {
            counts.gold += 1
            guard let found = told[Double(answer.number)] else { continue }
            counts.told += 1
            counts.right += found == answer.answer ? 1 : 0
        }
        return counts
    }

    // MARK: Too much text

    private func countPassages(into tally: inout Tally) {
        for passage in passages {
            var inside = 0
            for place in passage.places {
                guard let place else {
                    tally.outsideByBlock.add("not-in-reply")
                    continue
                }
                if stream.origins[place].remark == nil {
                    tally.outsideByBlock.add(stream.origins[place].blockType)
                } else {
                    inside += 1
                }
            }
            tally.foundRemarks += 1
            tally.foundInsideGold += inside > 0 && inside * 2 >= passage.places.count ? 1 : 0
            tally.foundWords += passage.places.count
            tally.foundWordsOutsideGold += passage.places.count - inside
        }
    }

    private func countStruckTexts(into tally: inout Tally) {
        let texts = gold.struckTexts(of: reply) ?? []
        tally.struckInCase = texts.count
        guard !texts.isEmpty else { return }
        let exported = passages.map { Scalars.letters(of: Scalars($0.line.text)) }
        for text in texts {
            let struck = Scalars.letters(of: Scalars(text))
            if exported.contains(where: { Self.holds(struck, in: $0) }) {
                tally.struckFound.append(.init(file: reply.fileName, text: text))
            }
        }
    }

    /// Whether `text` holds `struck`, or stretches of eight letters and more that make up four fifths of it.
    private static func holds(_ struck: Scalars, in text: Scalars) -> Bool {
        if text.firstPlace(of: struck) != nil { return true }
        guard Double(text.count) > Double(struck.count) * 0.5 else { return false }
        let shared = MatchingBlocks.of(struck, text).filter { $0.count >= 8 }.reduce(0) { $0 + $1.count }
        return Double(shared) >= 0.8 * Double(struck.count)
    }
}
