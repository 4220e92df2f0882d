import Consultation
import Language

/// Finds what a reply says of a question's subject where it does not name the question.
struct TopicAnswers {
    /// The least share of what a question asks about that a passage must speak of.
    static let leastShare = 0.45
    /// The same for a sentence that takes a stand in so many words.
    static let leastDeclared = 0.3

    let reply: AnsweringReply
    let forms: WordForms
    let cues: AnswerCues
    let remarks: [JudgedRemark]

    /// A passage on a question's subject, and how near it is, 0 to 1.
    struct Found {
        let passage: AnswerPassage
        let nearness: Double
        let verdict: AnswerVerdict?
    }

    /// The best passage on the question's subject: one with a view goes before one without.
    func find(_ question: AskedQuestion, at number: Int) -> Found? {
        var best: Found?
        for index in reply.document.blocks.indices where isCandidate(index) {
            let heading = reply.headings(above: index).last ?? ""
            let headingStems = stems(CueText(heading))
            let bonus = isInSection(index, heading, question) ? 0.3 : 0
            let sentences = reply.sentences(index)
            for (place, sentence) in sentences.enumerated() {
                let own = stems(sentence.text)
                let share = question.share(of: own)
                let wide = question.share(of: own.union(headingStems))
                let declares = cues.hits(in: sentence.text).has(.declaring)
                // Under a heading on the subject the first sentence need not name it again.
                guard share.words > 0 || bonus > 0 || declares && place == 0 else { continue }
                let nearness = min(1, max(share.weight, wide.weight * 0.9) + bonus)
                guard nearness >= (declares ? Self.leastDeclared : Self.leastShare) else { continue }
                guard declares || bonus > 0 || wide.words >= min(2, question.topic.count) else { continue }
                let passage = AnswerPassage(
                    question: number, tie: .topic, sentences: Array(sentences[place...].prefix(2)))
                let verdict = verdict(passage, question)
                let found = Found(passage: passage, nearness: nearness, verdict: verdict)
                if best.map({ Self.rank(found) > Self.rank($0) }) ?? true { best = found }
            }
        }
        return best
    }

    /// What the stances of the remarks on the question's section come to together; nil where they only have
    /// reservations, which every section gets, or where there are none.
    func stances(on question: AskedQuestion) -> AnswerVerdict? {
        let own = remarks.filter { judged in
            judged.remark.onBehalfOf == nil
                && judged.sections.first.map { question.places.contains($0.value) && $0.confidence >= 0.6 } ?? false
        }
        let found = Set(own.map(\.stance.value))
        let answer: Answer
        switch (found.contains(.support), found.contains(.oppose), found.contains(.reservation)) {
        case (true, false, false): answer = question.isCritical ? .no : .yes
        case (false, true, false): answer = question.isCritical ? .yes : .no
        case (true, true, _), (true, false, true): answer = .partly
        default: return nil
        }
        return AnswerVerdict(answer: answer, confidence: 0.4, words: own.map(\.remark.text).joined(separator: " … "))
    }

    private static func rank(_ found: Found) -> Double { found.nearness + (found.verdict == nil ? 0 : 0.5) }

    private func isCandidate(_ index: Int) -> Bool {
        reply.isOwn(index) && !reply.isHeading(index) && reply.isProse(index)
    }

    /// The words' own view, else that of the remark which they stand in.
    private func verdict(_ passage: AnswerPassage, _ question: AskedQuestion) -> AnswerVerdict? {
        if let said = AnswerVerdict.of(passage, cues: cues, isCritical: question.isCritical) { return said }
        if let first = passage.sentences.first, cues.hits(in: first.text).has(.noAnswer) { return nil }
        guard let block = passage.sentences.first?.block, let words = passage.sentences.first?.words,
            let judged = remarks.first(where: {
                $0.remark.onBehalfOf == nil && $0.remark.context.blockIndex == block && $0.remark.text.contains(words)
            })
        else { return nil }
        // A reservation on the subject is no answer: most remarks have one.
        guard judged.stance.value != .reservation, judged.stance.confidence >= 0.6 else { return nil }
        return AnswerVerdict(stance: judged.stance, words: words, isCritical: question.isCritical)
    }

    private func stems(_ text: CueText) -> Set<String> {
        Set(text.tokens.indices.filter { text.isWord[$0] }.compactMap { forms.stem(text.word($0)) })
    }

    /// Whether a block speaks of a section that the question names: under its number, or placed there.
    private func isInSection(_ index: Int, _ heading: String, _ question: AskedQuestion) -> Bool {
        guard !question.sections.isEmpty else { return false }
        let number = String(heading.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." })
        if question.sections.contains(number) { return true }
        return remarks.contains { judged in
            judged.remark.context.blockIndex == index && judged.remark.onBehalfOf == nil
                && judged.sections.first.map { question.sections.contains($0.value) && $0.confidence >= 0.6 } ?? false
        }
    }
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
