import Consultation
import Language

/// What a passage answers, and the words that say so.
struct AnswerVerdict {
    let answer: Answer
    let confidence: Double
    let words: String

    /// The answer that boxes or words give; nil when the passage says neither.
    /// - Parameter isCritical: whether the question asks for what is against the draft, so that a view in favour
    ///   is a no.
    static func of(_ passage: AnswerPassage, cues: AnswerCues, isCritical: Bool) -> AnswerVerdict? {
        let ticked = passage.boxes.filter(\.isTicked)
        if let answer = answer(ticked) {
            return AnswerVerdict(answer: answer, confidence: 0.97, words: "avkryssing: \(answer.rawValue)")
        }
        let heard = passage.sentences.map { Heard($0, cues) }
        if passage.tie != .topic, let said = spoken(heard, passage.tie) { return said }
        guard let view = view(heard, passage.tie) else { return nil }
        guard isCritical else { return view }
        let turned: Answer = view.answer == .yes ? .no : view.answer == .no ? .yes : view.answer
        return AnswerVerdict(answer: turned, confidence: view.confidence * 0.8, words: view.words)
    }

    /// Yes and no ticked together are a partly.
    private static func answer(_ ticked: [TickBox]) -> Answer? {
        let answers = Set(ticked.map(\.answer))
        return answers.count > 1 ? .partly : answers.first
    }

    // MARK: - Said outright

    /// A yes, a no, a partly, or that no answer is given.
    private static func spoken(_ heard: [Heard], _ tie: AnswerPassage.Tie) -> AnswerVerdict? {
        if let first = heard.first, let hit = first.opening {
            return AnswerVerdict(answer: hit, confidence: hit == .notAnswered ? 0.9 : 0.95, words: first.words)
        }
        for sentence in heard {
            if let hit = sentence.told(isNamed: tie == .named) {
                return AnswerVerdict(answer: hit, confidence: 0.9, words: sentence.words)
            }
        }
        // «Vi tar ikke stilling» stands at the beginning; further down it speaks of something else.
        if let first = heard.prefix(2).first(where: { $0.hits.has(.noAnswer) && $0.sides.isEmpty }) {
            return AnswerVerdict(answer: .notAnswered, confidence: 0.8, words: first.words)
        }
        return nil
    }

    // MARK: - Said by a view

    /// The view of the first sentence that has one, softened by what stands beside it.
    private static func view(_ heard: [Heard], _ tie: AnswerPassage.Tie) -> AnswerVerdict? {
        guard let index = heard.indices.first(where: { !heard[$0].sides.isEmpty || heard[$0].hits.has(.partly) }) else {
            return nil
        }
        let first = heard[index]
        let next = index + 1 < heard.count ? heard[index + 1] : nil
        let confidence = tie == .topic ? 0.5 : 0.75
        if first.hits.has(.partly) || first.sides.count == 2 {
            return AnswerVerdict(answer: .partly, confidence: confidence, words: first.words)
        }
        let isFor = first.sides == [true]
        let isConditional =
            first.hits.has(.condition) || first.hits.has(.turn) && isFor || first.hits.has(.softening)
            || next.map { $0.turnsAway(from: isFor) } ?? false
        if isConditional {
            return AnswerVerdict(answer: .partly, confidence: confidence - 0.1, words: first.words)
        }
        return AnswerVerdict(answer: isFor ? .yes : .no, confidence: confidence, words: first.words)
    }

    /// A sentence with the cues in it.
    struct Heard {
        let text: CueText
        let hits: AnswerHits
        let words: String
        /// Whether it has words for (true) and against (false).
        let sides: Set<Bool>

        init(_ sentence: AnswerPassage.Sentence, _ cues: AnswerCues) {
            let hits = cues.hits(in: sentence.text)
            text = sentence.text
            words = sentence.words
            self.hits = hits
            sides = hits.has(.anothersReply) ? [] : Self.sides(of: sentence.text, hits)
        }

        /// Which sides the words take. Where one declares a stand, the words after it only give its reasons, unless a
        /// turn («men») stands between.
        private static func sides(of text: CueText, _ hits: AnswerHits) -> Set<Bool> {
            var sides: Set<Bool> = []
            let declared = hits.of(.declaring).first?.tokens
            for hit in hits.all where hit.group == .favour || hit.group == .against {
                let side = (hit.group == .favour) != isNegated(hit, text, hits)
                if let declared, hit.tokens.lowerBound >= declared.upperBound, !sides.isEmpty,
                    !hits.of(.turn).contains(where: {
                        declared.upperBound <= $0.tokens.lowerBound && $0.tokens.lowerBound < hit.tokens.lowerBound
                    })
                {
                    continue
                }
                sides.insert(side)
            }
            return sides
        }

        /// The answer it begins with: «Ja, …», «Svar: Nei».
        var opening: Answer? {
            guard let hit = answers.first, !hits.has(.another) else { return nil }
            let lead = hits.of(.opening).first.map { $0.tokens.upperBound } ?? 0
            let words = (0..<hit.tokens.lowerBound).filter { text.isWord[$0] && $0 >= lead && text.number($0) == nil }
            guard words.count <= (lead > 0 ? 2 : 0) else { return nil }
            return Self.answer(hit.group)
        }

        /// The answer that it tells: «vi svarer nei», «svaret er derfor et delvis ja».
        func told(isNamed: Bool) -> Answer? {
            guard !hits.has(.another), !hits.has(.undecided) else { return nil }
            let found = answers
            guard isNamed && hits.has(.question) || hits.has(.answerVerb) else { return nil }
            let said = found.filter { $0.group == .yes || $0.group == .no }
            if let partly = found.first(where: { $0.group == .partly }), said.isEmpty || isNear(partly, said[0]) {
                return hits.has(.answerVerb) || isNamed ? .partly : nil
            }
            if Set(said.map(\.group)).count == 2 { return .partly }
            return said.first.flatMap { Self.answer($0.group) }
        }

        /// Whether it takes back some of a view just given: «Men …», «Det forutsetter …», or a view against it.
        func turnsAway(from isFor: Bool) -> Bool {
            let opens = hits.all.contains { [.turn, .condition].contains($0.group) && $0.tokens.lowerBound <= 3 }
            return opens && sides != [isFor] || isFor && sides == [false]
        }

        private var answers: [AnswerHits.Hit] {
            hits.all.filter { [.yes, .no, .partly, .noAnswer].contains($0.group) }
        }

        private func isNear(_ a: AnswerHits.Hit, _ b: AnswerHits.Hit) -> Bool {
            abs(a.tokens.lowerBound - b.tokens.lowerBound) <= 5
        }

        private static func answer(_ group: AnswerCues.Group?) -> Answer? {
            switch group {
            case .yes: .yes
            case .no: .no
            case .partly: .partly
            case .noAnswer: .notAnswered
            default: nil
            }
        }

        /// Whether one of the three words before, or the word after, denies it: «ikke særlig godt», «støttes ikke».
        private static func isNegated(_ hit: AnswerHits.Hit, _ text: CueText, _ hits: AnswerHits) -> Bool {
            let before = max(0, hit.tokens.lowerBound - 3)..<hit.tokens.lowerBound
            let after = hit.tokens.upperBound..<min(text.tokens.count, hit.tokens.upperBound + 1)
            return before.contains { hits.has(.negation, at: $0) && isClear(text, $0..<hit.tokens.lowerBound) }
                || after.contains { hits.has(.negation, at: $0) }
        }

        /// Whether no mark stands between.
        private static func isClear(_ text: CueText, _ tokens: Range<Int>) -> Bool {
            tokens.allSatisfy { text.isWord[$0] }
        }
    }
}
