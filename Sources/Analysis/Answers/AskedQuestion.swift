import Consultation
import Foundation
import Language

/// One of the letter's questions, taken apart: what it is about, and what a yes to it means.
struct AskedQuestion {
    let number: Int
    let text: CueText
    /// The stems of what it asks about, with what each tells.
    let topic: [(stem: String, weight: Double)]
    /// Whether a yes is against the draft: «Er dere imot …?», «Ser dere ulemper …?».
    let isCritical: Bool
    /// Whether neither yes nor no can answer it: «Hvilke …?», «Hvordan …?».
    let isOpen: Bool
    /// The numbers of the draft's sections that it names (`3.1`).
    let sections: [String]
    /// The sections that it is about: those it names, else the one that speaks most clearly of the same.
    let places: [String]
    /// Words of the draft's passages that the question is about and that little else in the draft has.
    let near: Set<String>

    init(_ question: Question, forms: WordForms, cues: AnswerCues) {
        number = question.number
        let text = CueText(question.text)
        self.text = text
        let hits = cues.hits(in: text)
        isCritical = hits.has(.criticalQuestion)
        isOpen = hits.has(.openQuestion)
        let references = Self.references(in: text)
        sections = references.map(\.number)
        places = sections
        near = []
        var topic: [(stem: String, weight: Double)] = []
        for token in text.tokens.indices where text.isWord[token] {
            if references.contains(where: { $0.tokens.contains(token) }) { continue }
            guard let stem = TopicStems.stem(text.word(token), forms), !topic.contains(where: { $0.stem == stem })
            else {
                continue
            }
            // A word of every question («planen», «tiltakene») or a bare number tells little of what this one is about.
            let isGeneral = hits.has(.general, at: token) || text.number(token) != nil
            topic.append((stem, isGeneral ? 0.25 : 1))
        }
        // What a question names first is what it is about; what follows says more about that.
        for subject in topic.indices.filter({ topic[$0].weight == 1 }).prefix(2) { topic[subject].weight = 1.5 }
        self.topic = topic
    }

    /// The same question with other weights, about the sections that it names or else those given.
    private init(
        _ other: AskedQuestion, topic: [(stem: String, weight: Double)], places: [String] = [], near: Set<String> = []
    ) {
        number = other.number
        text = other.text
        isCritical = other.isCritical
        isOpen = other.isOpen
        sections = other.sections
        self.places = other.sections.isEmpty ? places : other.sections
        self.topic = topic
        self.near = near
    }

    /// The questions, their words weighing less the more of the questions and of the draft's paragraphs hold them.
    static func all(
        _ questions: [Question], draft: Draft?, forms: WordForms, cues: AnswerCues
    ) -> [AskedQuestion] {
        let asked = questions.map { AskedQuestion($0, forms: forms, cues: cues) }
        let sections = (draft?.sections ?? []).map { section in
            DraftStems(
                id: section.section.id, title: stems(of: section.section.title, forms),
                paragraphs: section.paragraphs.map { stems(of: $0, forms) })
        }
        let paragraphs = sections.flatMap(\.paragraphs)
        let weighed = asked.map { question in
            AskedQuestion(
                question,
                topic: question.topic.map { word in
                    let holders = asked.filter { $0.topic.contains { $0.stem == word.stem } }.count
                    let rarity = rarity(of: word.stem, among: paragraphs)
                    return (word.stem, word.weight * (0.3 + 0.7 * rarity) / Double(holders))
                })
        }
        let places = weighed.map { $0.section(among: sections) }
        // A section that several questions point at, as a summary does, tells nothing of any.
        let shared = Set(places.flatMap { $0 }.filter { place in places.filter { $0.contains(place) }.count > 1 })
        let rest = sections.filter { !shared.contains($0.id) }
        return weighed.map { question in
            let kept = question.sections.isEmpty ? question.section(among: rest) : question.sections
            let near = question.near(in: sections.filter { kept.contains($0.id) }, among: paragraphs)
            return AskedQuestion(question, topic: question.topic, places: kept, near: near)
        }
    }

    /// The words of the paragraph that speaks most clearly of what the question asks about, as far as they are rare
    /// in the draft and not the question's own.
    private func near(in sections: [DraftStems], among paragraphs: [Set<String>]) -> Set<String> {
        let own = sections.flatMap(\.paragraphs).map { (stems: $0, share: share(of: $0).weight) }
        guard let most = own.map(\.share).max(), most >= 0.25 else { return [] }
        let best = own.filter { $0.share >= 0.8 * most }.reduce(into: Set<String>()) { $0.formUnion($1.stems) }
        return best.filter { stem in
            !topic.contains { $0.stem == stem } && stem.utf8.count >= 4
                && Self.rarity(of: stem, among: paragraphs) >= 0.6
        }
    }

    /// A section of the draft as the stems of its words.
    private struct DraftStems {
        let id: String
        let title: Set<String>
        let paragraphs: [Set<String>]
    }

    private static func stems(of text: String, _ forms: WordForms) -> Set<String> {
        TopicStems.all(Tokenizer.tokens(of: text).lazy.filter { $0.kind != .mark }.map(\.text), forms)
    }

    /// The sections that speak most clearly of what the question asks about, by their titles and by a passage of
    /// theirs; the clearest first, three at most.
    private func section(among sections: [DraftStems]) -> [String] {
        let scores = sections.map { section in
            share(of: section.title).weight + (section.paragraphs.map { share(of: $0).weight }.max() ?? 0)
        }
        guard let most = scores.max(), most >= 0.4 else { return [] }
        let near = zip(sections, scores).enumerated().filter { $0.element.1 >= 0.6 * most }
        return near.sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.prefix(3).map(\.element.0.id)
    }

    /// Inverse document frequency (Spärck Jones 1972), 1 for a word that no paragraph holds.
    private static func rarity(of stem: String, among paragraphs: [Set<String>]) -> Double {
        guard !paragraphs.isEmpty else { return 1 }
        let holders = paragraphs.reduce(0) { $0 + ($1.contains(stem) ? 1 : 0) }
        return log(Double(1 + paragraphs.count) / Double(1 + holders)) / log(Double(1 + paragraphs.count))
    }

    /// How much of what the question asks about these stems speak of, 0 to 1, and how many of its words.
    func share(of stems: Set<String>) -> (weight: Double, words: Int) {
        let total = topic.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return (0, 0) }
        var found = 0.0
        var words = 0
        for word in topic {
            let likeness =
                stems.contains(word.stem) ? 1 : stems.contains { Self.isPart($0, word.stem) } ? 0.8 : 0
            found += likeness * word.weight
            words += likeness > 0 ? 1 : 0
        }
        return (found / total, words)
    }

    /// Whether one stem begins or ends the other, as the parts of a compound do.
    private static func isPart(_ a: String, _ b: String) -> Bool {
        let (short, long) = a.utf8.count <= b.utf8.count ? (a, b) : (b, a)
        // The last part is what a compound is a kind of («betalingssats»), so that it may be shorter.
        let ends = long.utf8.count - short.utf8.count
        return short.utf8.count >= 5 && long.hasPrefix(short)
            || short.utf8.count >= 4 && long.hasSuffix(short)
            || short.utf8.count >= 3 && ends <= 2 && long.hasPrefix(short) && !short.utf8.contains { $0 < 0x3A }
    }

    private static let sectionWords: Set<String> = [
        "kapittel", "kapitlet", "kapitla", "kap", "punkt", "pkt", "avsnitt", "del", "delkapittel",
    ]

    /// `kapittel 3.1` as the number with its tokens.
    private static func references(in text: CueText) -> [(number: String, tokens: Range<Int>)] {
        var found: [(number: String, tokens: Range<Int>)] = []
        for token in text.tokens.indices where sectionWords.contains(text.word(token)) {
            var at = token + 1
            if at < text.tokens.count, text.word(at) == "." { at += 1 }
            guard let first = text.number(at) else { continue }
            var number = String(first)
            at += 1
            while at + 1 < text.tokens.count, text.word(at) == ".", let next = text.number(at + 1) {
                number += ".\(next)"
                at += 2
            }
            found.append((number, token..<at))
        }
        return found
    }
}
