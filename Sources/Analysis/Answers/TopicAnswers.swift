import Consultation
import Language

/// Finds what a reply says of a question's subject where it does not name the question.
///
/// Its remarks, and the sentences that are none, are held up against the question: by the words they share with it,
/// by the section they are placed in, by the heading above them. What those near enough come to together is the
/// answer; a reservation alone is none, since most remarks have one.
struct TopicAnswers {
    let reply: AnsweringReply
    let forms: WordForms
    let cues: AnswerCues
    let remarks: [JudgedRemark]

    /// The answers to the questions, nil where nothing said comes to one.
    func answers(to questions: [AskedQuestion]) -> [AnswerVerdict?] {
        let opinions = questions.map(opinions)
        // What is said belongs to the question that it is closest to, and to one nearly as close.
        let closest = (opinions.first ?? []).indices.map { index in opinions.map { $0[index].closeness }.max() ?? 0 }
        return zip(questions, opinions).map { question, own in
            answer(to: question, by: zip(own, closest).map { $0.closeness >= 0.6 * $1 ? $0 : nil })
        }
    }

    /// - Parameter opinions: nil for what is said of another question.
    private func answer(to question: AskedQuestion, by opinions: [TopicOpinion?]) -> AnswerVerdict? {
        var sums: [TopicOpinion.Lean: Double] = [:]
        var heaviest: [TopicOpinion.Lean: (weight: Double, words: String)] = [:]
        var takesBack = false
        var wasFor = false
        for opinion in opinions {
            // «Men …» right after a view in favour takes some of it back, whichever place it is about itself.
            if wasFor, let opinion, opinion.opensWithTurn, opinion.stance?.value == .reservation { takesBack = true }
            guard let opinion, let (lean, weight) = opinion.lean() else {
                wasFor = false
                continue
            }
            let own = opinion.isResolved ? weight * 3 : weight
            sums[lean, default: 0] += own
            if own > heaviest[lean]?.weight ?? 0 { heaviest[lean] = (own, opinion.words) }
            if wasFor, lean == .reservation, opinion.turnsAway { takesBack = true }
            wasFor = lean == .favour
        }
        guard let lean = Self.outcome(sums, takesBack: takesBack, .usual) else { return nil }
        let answer: Answer
        switch lean {
        case .favour: answer = question.isCritical ? .no : .yes
        case .against: answer = question.isCritical ? .yes : .no
        case .conditional, .reservation: answer = .partly
        }
        let words = [lean, .favour, .against, .conditional].compactMap { heaviest[$0]?.words }.first ?? ""
        let total = sums.values.reduce(0, +)
        let share = total > 0 ? (sums[lean] ?? 0) / total : 0
        return AnswerVerdict(answer: answer, confidence: min(0.7, 0.3 + 0.4 * share), words: words)
    }

    /// What the weights of the leans come to; nil where all together are too light.
    private static func outcome(
        _ sums: [TopicOpinion.Lean: Double], takesBack: Bool, _ rule: TopicRule
    ) -> TopicOpinion.Lean? {
        let favour = sums[.favour] ?? 0
        let against = sums[.against] ?? 0
        let conditional = sums[.conditional] ?? 0
        guard max(favour, against, conditional) >= rule.least else { return nil }
        if conditional >= 0.8 * max(favour, against) { return .conditional }
        if favour > 0, against > 0 {
            if favour > rule.dominant * against { return .favour }
            return against > rule.dominant * favour ? .against : .conditional
        }
        if against > 0 { return .against }
        return takesBack || conditional > 0 ? .conditional : .favour
    }

    // MARK: - What is said

    /// The reply's own remarks and sentences in order, each with what it has to do with the question.
    func opinions(on question: AskedQuestion) -> [TopicOpinion] {
        var found: [TopicOpinion] = []
        for index in reply.document.blocks.indices where isCandidate(index) {
            let range = reply.document.blocks[index].range
            let own = remarks.filter { $0.remark.anchor.range.overlaps(range) }
            if own.contains(where: { $0.remark.onBehalfOf != nil }) { continue }
            let headings = reply.headings(above: index)
            let heading = question.share(of: TopicStems.all(CueText(headings.last ?? ""), forms)).weight
            for group in groups(reply.sentences(index), own) {
                found.append(
                    opinion(
                        group.judged, group.sentences, heading: heading, isResolved: reply.isResolved(index), question))
            }
        }
        return found
    }

    /// The sentences by the remark they stand in; one outside all remarks is by itself.
    private func groups(
        _ sentences: [AnswerPassage.Sentence], _ own: [JudgedRemark]
    ) -> [(judged: JudgedRemark?, sentences: [AnswerPassage.Sentence])] {
        var groups: [(judged: JudgedRemark?, sentences: [AnswerPassage.Sentence])] = []
        for sentence in sentences {
            let holder = own.first {
                $0.remark.text.contains(sentence.words) || sentence.words.contains($0.remark.text)
            }
            if let last = groups.indices.last, let holder, groups[last].judged?.remark.id == holder.remark.id {
                groups[last].sentences.append(sentence)
            } else {
                groups.append((holder, [sentence]))
            }
        }
        return groups
    }

    private func opinion(
        _ judged: JudgedRemark?, _ sentences: [AnswerPassage.Sentence], heading: Double, isResolved: Bool,
        _ question: AskedQuestion
    ) -> TopicOpinion {
        let stems = sentences.map { TopicStems.all($0.text, forms) }
        let all = stems.reduce(into: Set<String>()) { $0.formUnion($1) }
        // A sentence that only lists places says little of each.
        let isList = (judged?.sections.count ?? 0) > 2
        let places = judged?.sections.enumerated().map { rank, section in
            question.places.contains(section.value) ? section.confidence * (rank == 0 && !isList ? 1 : 0.6) : 0
        }
        return TopicOpinion(
            share: question.share(of: all).weight, heading: heading, near: question.near.intersection(all).count,
            place: places?.max() ?? 0, stance: judged?.stance, heard: sentences.map { AnswerVerdict.Heard($0, cues) },
            shares: stems.map { question.share(of: $0).weight }, isResolved: isResolved,
            words: sentences.map(\.words).joined(separator: " "))
    }

    private func isCandidate(_ index: Int) -> Bool {
        reply.isOwn(index) && !reply.isHeading(index)
            && (reply.isProse(index) || reply.document.blocks[index].cell != nil)
    }
}

extension ByteRange {
    fileprivate func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }
}

extension AnswerVerdict {
    /// What a remark's stance says of the question that it is about; nil for a neutral or unknown one.
    init?(stance: Tag<Stance>, words: String, isCritical: Bool) {
        switch stance.value {
        case .support: answer = isCritical ? .no : .yes
        case .oppose: answer = isCritical ? .yes : .no
        case .reservation: answer = .partly
        case .neutral, .unknown: return nil
        }
        confidence = 0.5 * stance.confidence
        self.words = words
    }
}
