import Language

/// A place in a text that names one or more of the letter's questions.
struct QuestionMention {
    /// Which of the questions, from 0.
    let questions: [Int]
    /// The words that name them.
    let tokens: Range<Int>
}

/// Finds the places that name the letter's questions: by number, by ordinal, by what they are about, by their
/// own words.
struct MentionFinder {
    let questions: [AskedQuestion]
    let forms: WordForms

    func mentions(in text: CueText, _ hits: AnswerHits) -> [QuestionMention] {
        var found: [QuestionMention] = []
        if let copy = copy(in: text) { found.append(copy) }
        for hit in hits.all {
            let mention: QuestionMention?
            switch hit.group {
            case .question: mention = numbered(text, hits, after: hit.tokens)
            case .allQuestions: mention = QuestionMention(questions: Array(questions.indices), tokens: hit.tokens)
            case .lastQuestion: mention = QuestionMention(questions: [questions.count - 1], tokens: hit.tokens)
            case .questionOn: mention = named(text, after: hit.tokens)
            case nil:
                mention = hit.ordinal.flatMap { index(of: $0) }.map {
                    QuestionMention(questions: [$0], tokens: hit.tokens)
                }
            default: mention = nil
            }
            if let mention, !found.contains(where: { $0.tokens.overlaps(mention.tokens) }) { found.append(mention) }
        }
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Which question has this number.
    func index(of number: Int) -> Int? { questions.firstIndex { $0.number == number } }

    /// `spørsmål 1 og 3`, `spm. nr. 2`, `spørsmål 1–3`.
    private func numbered(_ text: CueText, _ hits: AnswerHits, after word: Range<Int>) -> QuestionMention? {
        var at = word.upperBound
        while at < text.tokens.count, hits.has(.numberWord, at: at) || text.word(at) == "." { at += 1 }
        var numbers = self.numbers(text, at)
        guard !numbers.isEmpty else { return nil }
        at += 1
        while at + 1 < text.tokens.count {
            let isRange = ["–", "-", "til"].contains(text.word(at))
            guard isRange || [",", "&", "/"].contains(text.word(at)) || hits.has(.joiner, at: at),
                let next = text.number(at + 1), index(of: next) != nil
            else { break }
            if isRange, let last = numbers.last, last < next { numbers += Array(last + 1..<next) }
            numbers.append(next)
            at += 2
        }
        let indices = numbers.compactMap(index)
        return indices.isEmpty ? nil : QuestionMention(questions: indices, tokens: word.lowerBound..<at)
    }

    /// The numbers that a token is: `2`, `1-3`, `b`.
    private func numbers(_ text: CueText, _ token: Int) -> [Int] {
        guard token < text.tokens.count else { return [] }
        let ends = text.word(token).split(separator: "-").compactMap { Int($0) }
        if ends.count == 2, ends[0] < ends[1], index(of: ends[1]) != nil { return Array(ends[0]...ends[1]) }
        return (text.number(token) ?? letter(text, token)).map { [$0] } ?? []
    }

    /// `spørsmål b)`.
    private func letter(_ text: CueText, _ token: Int) -> Int? {
        guard token < text.tokens.count, text.tokens[token].count == 1, text.isWord[token] else { return nil }
        let byte = text.bytes[text.tokens[token].lowerBound]
        guard (0x61...0x7A).contains(byte), token + 1 == text.tokens.count || !text.isWord[token + 1] else {
            return nil
        }
        return Int(byte - 0x60)
    }

    /// «Spørsmålet om parkering»: the question that the words after speak of.
    private func named(_ text: CueText, after hit: Range<Int>) -> QuestionMention? {
        var stems: Set<String> = []
        var at = hit.upperBound
        while at < min(text.tokens.count, hit.upperBound + 8), text.isWord[at] {
            if let stem = forms.stem(text.word(at)) { stems.insert(stem) }
            at += 1
        }
        let shares = questions.map { $0.share(of: stems).weight }
        guard let most = shares.max(), most > 0, shares.filter({ $0 == most }).count == 1,
            let best = shares.firstIndex(of: most), questions[best].share(of: stems).words * 2 >= stems.count
        else { return nil }
        return QuestionMention(questions: [best], tokens: hit.lowerBound..<at)
    }

    /// A question's own words: a run of them in the text that is most of the question.
    private func copy(in text: CueText) -> QuestionMention? {
        let words = text.tokens.indices.filter { text.isWord[$0] }
        guard words.count >= 3 else { return nil }
        let spelled = words.map(text.word)
        var best: (question: Int, length: Int, start: Int)?
        for (index, question) in questions.enumerated() {
            let asked = question.text.tokens.indices.filter { question.text.isWord[$0] }.map(question.text.word)
            let run = Self.longestRun(spelled, asked)
            guard run.length >= max(3, (asked.count * 6 + 9) / 10), run.length > best?.length ?? 0 else { continue }
            best = (index, run.length, run.start)
        }
        guard let best else { return reworded(text, spelled) }
        var end = words[best.start + best.length - 1] + 1
        // What is left of the question up to its mark belongs to it too.
        if let mark = (end..<text.tokens.count).first(where: { text.word($0) == "?" }), mark - end <= 14 {
            end = mark + 1
        }
        return QuestionMention(questions: [best.question], tokens: words[best.start]..<end)
    }

    /// A question that asks much the same as the letter's.
    private func reworded(_ text: CueText, _ spelled: [String]) -> QuestionMention? {
        guard let mark = text.tokens.indices.first(where: { text.word($0) == "?" }) else { return nil }
        let stems = Set(
            text.tokens.indices.prefix(mark).filter { text.isWord[$0] }.compactMap { forms.stem(text.word($0)) })
        for (index, question) in questions.enumerated() {
            let share = question.share(of: stems)
            if share.weight >= 0.7, share.words >= 2, share.words * 3 >= stems.count * 2 {
                return QuestionMention(questions: [index], tokens: 0..<mark + 1)
            }
        }
        return nil
    }

    /// The longest run of words that both have: its length and its start in `a`.
    private static func longestRun(_ a: [String], _ b: [String]) -> (length: Int, start: Int) {
        var best = (length: 0, start: 0)
        var previous = [Int](repeating: 0, count: b.count + 1)
        for i in a.indices {
            var row = [Int](repeating: 0, count: b.count + 1)
            for j in b.indices where a[i] == b[j] {
                row[j + 1] = previous[j] + 1
                if row[j + 1] > best.length { best = (row[j + 1], i - row[j + 1] + 1) }
            }
            previous = row
        }
        return best
    }
}
