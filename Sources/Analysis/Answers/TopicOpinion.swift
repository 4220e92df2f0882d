import Consultation
import Language

/// A remark or a sentence of a reply, held up against one of the letter's questions.
struct TopicOpinion {
    /// Which way it points.
    enum Lean {
        case favour, against
        /// For with a condition, or both for and against.
        case conditional
        /// It wants something other or more, and takes no side.
        case reservation
    }

    /// How much of what the question asks about it speaks of, 0 to 1.
    let share: Double
    /// The same for the heading above it.
    let heading: Double
    /// How many words it has of the passage in the draft that the question is about.
    let near: Int
    /// How surely it is placed in a section that the question is about, 0 to 1.
    let place: Double
    /// The remark's stance; nil for a sentence that is no remark.
    let stance: Tag<Stance>?
    let heard: [AnswerVerdict.Heard]
    /// For each sentence how much of what the question asks about it speaks of.
    let shares: [Double]
    /// Whether it stands in the resolution, which goes before all else in the reply.
    let isResolved: Bool
    /// As the reply writes it.
    let words: String

    /// What it says of the question and with what weight; nil for nothing.
    ///
    /// Where it speaks of the question's subject is told by its place, by the heading above it or by its words; a
    /// plain yes or no and a stand taken in so many words count most, then the words' side, then the stance.
    func lean(_ rule: TopicRule = .usual) -> (lean: Lean, weight: Double)? {
        let abstains = heard.contains { $0.hits.has(.noAnswer) && $0.sides.isEmpty }
        if abstains, !heard.contains(where: { $0.hits.has(.declaring) && !$0.sides.isEmpty }) { return nil }
        if let opened = opening(rule) { return opened }
        var nearness = placeNearness(rule)
        if let speaking = speaking(rule) {
            let lean = lean(of: speaking.index, declares: speaking.declares, rule)
            if speaking.declares {
                nearness = max(nearness, min(1, shares[speaking.index] + 0.15 + 0.5 * place))
                return weighed(lean, 1.2, nearness, rule)
            }
            if shares[speaking.index] >= rule.spoken { nearness = max(nearness, 0.9 * shares[speaking.index]) }
            if lean == .favour && stance?.value == .support || lean == .against && stance?.value == .oppose {
                return weighed(lean, 1, nearness, rule)
            }
            if lean == .conditional { return weighed(lean, 0.8, nearness, rule) }
            if stance == nil || stance?.value == .reservation { return weighed(lean, 0.7, nearness, rule) }
        }
        guard let stance else { return nil }
        switch stance.value {
        case .support where stance.confidence >= rule.support:
            return weighed(.favour, stance.confidence, nearness, rule)
        case .oppose where stance.confidence >= rule.oppose:
            return weighed(.against, stance.confidence + 0.2, nearness, rule)
        case .support, .oppose, .reservation: return weighed(.reservation, 0.5, nearness, rule)
        case .neutral, .unknown: return nil
        }
    }

    /// How close it is to the question, to be compared with how close it is to the others.
    var closeness: Double { max(share, 0.8 * heading) + 0.8 * place }

    /// Whether it begins by taking back: «Men …», «Det forutsetter …».
    var turnsAway: Bool { heard.first.map { $0.hits.has(.turn) || $0.hits.has(.condition) } ?? false }

    /// Whether its first word is «men» or the like.
    var opensWithTurn: Bool { heard.first?.hits.of(.turn).contains { $0.tokens.lowerBound == 0 } ?? false }

    private func weighed(_ lean: Lean, _ weight: Double, _ nearness: Double, _ rule: TopicRule) -> (Lean, Double)? {
        nearness >= rule.nearness ? (lean, weight * nearness) : nil
    }

    /// A yes or no that it begins with, under a heading on the subject or with the subject's own words.
    private func opening(_ rule: TopicRule) -> (Lean, Double)? {
        guard let answer = heard.first?.opening, let own = shares.first,
            heading >= rule.heading || own >= rule.heading || own >= 0.25 && place >= 0.3
        else { return nil }
        switch answer {
        case .yes: return (.favour, 3)
        case .no: return (.against, 3)
        case .partly: return (.conditional, 3)
        case .notAnswered: return nil
        }
    }

    private func placeNearness(_ rule: TopicRule) -> Double {
        guard place >= rule.place else { return 0 }
        let words = max(share, heading * 0.8)
        let nearness = place * (0.55 + 0.45 * min(1, words / 0.35))
        // A place alone is no subject: a section holds more than its question.
        return words < 0.05 && near == 0 ? nearness * 0.8 : nearness
    }

    /// The sentence that takes a side on the subject.
    private func speaking(_ rule: TopicRule) -> (index: Int, declares: Bool)? {
        let isAt = place >= rule.place || heading >= rule.heading
        var first: Int?
        for (index, sentence) in heard.enumerated() where !sentence.sides.isEmpty || sentence.hits.has(.partly) {
            let own = shares[index]
            if sentence.hits.has(.declaring), own >= rule.declared || isAt || place >= 0.2 && own >= 0.1 {
                return (index, true)
            }
            if first == nil, own >= rule.spoken { first = index }
            if first == nil, isAt, index == 0 || index <= 2 && own >= 0.12 { first = index }
        }
        return first.map { ($0, false) }
    }

    /// Which way a sentence points, with what the sentences after it take back.
    private func lean(of index: Int, declares: Bool, _ rule: TopicRule) -> Lean {
        let sentence = heard[index]
        let isFor = sentence.sides.contains(true)
        if sentence.hits.has(.partly) || sentence.sides.count == 2 { return .conditional }
        if sentence.hits.has(.condition) || sentence.hits.has(.softening) { return .conditional }
        if isFor, sentence.hits.has(.turn) { return .conditional }
        if isFor, index + 1 < heard.count {
            let next = heard[index + 1]
            if next.sides == [false] { return .conditional }
            if next.hits.has(.condition) || next.hits.has(.turn), next.sides != [true] { return .conditional }
        }
        if !declares, heard[(index + 1)...].contains(where: { !$0.sides.isEmpty && $0.sides != sentence.sides }) {
            return .conditional
        }
        if declares, isFor, let stance, stance.value == .reservation, stance.confidence >= rule.reserved {
            return .conditional
        }
        return isFor ? .favour : .against
    }
}

/// The lines above which a remark counts as said of a question's subject.
struct TopicRule {
    /// How sure a section must be.
    let place: Double
    /// How near in all.
    let nearness: Double
    /// The share of the question's words in a sentence that takes a stand.
    let declared: Double
    /// The share of the question's words in a sentence that has a side without declaring it.
    let spoken: Double
    /// The share of the question's words in a heading that is about it.
    let heading: Double
    /// How sure a stance must be.
    let support: Double
    let oppose: Double
    /// Above this a remark that declares for something is one that mostly has conditions.
    let reserved: Double
    /// How much all opinions together must weigh to be an answer.
    let least: Double
    /// How many times heavier one side must be than the other to be the answer alone.
    let dominant: Double

    static let usual = TopicRule(
        place: 0.4, nearness: 0.35, declared: 0.3, spoken: 0.45, heading: 0.4, support: 0.7, oppose: 0.4,
        reserved: 0.85,
        least: 0.45, dominant: 2.2)
}
