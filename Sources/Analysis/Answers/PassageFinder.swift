import Consultation
import Language

/// Finds the stretches of a reply that answer questions which they name, stand under or stand beside.
///
/// A heading, a form's label or a line by itself that names a question opens it; what follows belongs to it
/// until the next. A sentence that names a question answers it there, together with the rest of its paragraph.
struct PassageFinder {
    let reply: AnsweringReply
    let mentions: MentionFinder
    let cues: AnswerCues

    private(set) var passages: [AnswerPassage] = []
    /// The questions that the text at hand stands under.
    private var open: [Int] = []
    /// The level of the heading that opened them.
    private var level = 0
    /// Whether the text stands under a heading over all the answers.
    private var isList = false
    /// Which of the questions a list without numbers is at.
    private var position = 0

    init(_ reply: AnsweringReply, mentions: MentionFinder, cues: AnswerCues) {
        self.reply = reply
        self.mentions = mentions
        self.cues = cues
        for index in reply.document.blocks.indices where reply.isOwn(index) {
            if reply.document.blocks[index].cell != nil { continue }
            if reply.isHeading(index), !isShortAnswer(index) {
                heading(index)
            } else {
                body(index)
            }
        }
        passages += TableAnswers(reply, mentions: mentions, cues: cues).passages
    }

    /// «Ja» or «Vi er enige», alone on its line under a question.
    private func isShortAnswer(_ index: Int) -> Bool {
        guard !open.isEmpty, reply.isLooseLine(index) else { return false }
        let heard = AnswerVerdict.Heard(reply.whole(index), cues)
        return heard.opening != nil || heard.text.wordCount <= 6 && !heard.sides.isEmpty
    }

    private mutating func heading(_ index: Int) {
        let block = reply.document.blocks[index]
        let own = block.kind == .heading ? block.level ?? 1 : block.kind == .title ? 0 : 9
        let sentence = reply.whole(index)
        let hits = cues.hits(in: sentence.text)
        let named = mentions.mentions(in: sentence.text, hits)
        if !named.isEmpty {
            open = Self.questions(named)
            level = own
            isList = false
            tell(index, [sentence])
        } else if hits.has(.answersHeading) || block.kind == .title && hits.has(.question) {
            (open, level, isList, position) = ([], own, true, 0)
        } else if let number = numbered(index), isList {
            (open, level) = ([number], own)
        } else if !open.isEmpty || isList, own <= level, !hits.has(.reasons) {
            (open, isList) = ([], false)
        }
    }

    private mutating func body(_ index: Int) {
        let block = reply.document.blocks[index]
        let sentences = reply.sentences(index)
        if block.kind == .formField, let question = open.first {
            let boxes = TickBox.boxes(in: reply.document.text(of: block))
            if !boxes.isEmpty {
                add(question, .field, boxes: boxes)
                return
            }
        }
        if let first = sentences.first, hasMention(first) || sentences.contains(where: hasMention) {
            tell(index, sentences)
        } else if inline(sentences) {
            return
        } else if let question = item(index, sentences) {
            open = []
            add(question, .field, sentences)
        } else if !open.isEmpty {
            let boxes = TickBox.boxes(in: reply.document.text(of: block))
            for question in open { add(question, .field, boxes: boxes, boxes.isEmpty ? sentences : []) }
        } else if sentences.count == 1, cues.hits(in: sentences[0].text).has(.answersHeading),
            sentences[0].text.lastToken == ":"
        {
            (isList, level, position) = (true, 9, 0)
        } else if isList, level == 9, block.kind != .listItem {
            isList = false
        }
    }

    private func hasMention(_ sentence: AnswerPassage.Sentence) -> Bool {
        !mentions.mentions(in: sentence.text, cues.hits(in: sentence.text)).isEmpty
    }

    private static func questions(_ mentions: [QuestionMention]) -> [Int] {
        var found: [Int] = []
        for question in mentions.flatMap(\.questions) where !found.contains(question) { found.append(question) }
        return found
    }

    // MARK: - Sentences that name questions

    /// Goes through sentences of which some name questions; those after belong to the question named last.
    private mutating func tell(_ index: Int, _ sentences: [AnswerPassage.Sentence]) {
        var current = open
        var tie = AnswerPassage.Tie.field
        for (place, sentence) in sentences.enumerated() {
            let hits = cues.hits(in: sentence.text)
            let found = mentions.mentions(in: sentence.text, hits)
            guard !found.isEmpty else {
                for question in current { add(question, tie, [sentence]) }
                continue
            }
            if hits.has(.another) {
                current = []
                continue
            }
            current = Self.questions(found)
            let isLabel = isLabel(found[0].tokens, hits)
            tie = isLabel ? .field : .named
            for (questions, part) in parts(sentence, found, hits) {
                guard !part.text.tokens.isEmpty, part.text.wordCount > 0 else { continue }
                for question in questions { add(question, isLabel && found.count == 1 ? .field : .named, [part]) }
            }
            // A line that only names a question stands over its answer.
            if isLabel, place == sentences.count - 1, place == 0, rest(sentence, found) < 2, !reply.isHeading(index) {
                (open, level) = (current, 9)
            } else if !reply.isHeading(index) {
                open = open.isEmpty || level == 9 ? [] : open
            }
        }
    }

    /// Whether what names a question stands as a label before what is said of it. «Vi svarer ikke på spørsmål 2» has
    /// its answer before the name.
    private func isLabel(_ tokens: Range<Int>, _ hits: AnswerHits) -> Bool {
        tokens.lowerBound <= 3
            && !hits.all.contains {
                [.noAnswer, .negation].contains($0.group) && $0.tokens.lowerBound < tokens.lowerBound
            }
    }

    /// How many words of a sentence are no part of what names the questions.
    private func rest(_ sentence: AnswerPassage.Sentence, _ found: [QuestionMention]) -> Int {
        sentence.text.tokens.indices.filter { token in
            sentence.text.isWord[token] && !found.contains { $0.tokens.contains(token) }
        }.count
    }

    /// A sentence cut so that each part answers what it names: «ja på spørsmål 1 og nei på spørsmål 2».
    private func parts(
        _ sentence: AnswerPassage.Sentence, _ found: [QuestionMention], _ hits: AnswerHits
    ) -> [([Int], AnswerPassage.Sentence)] {
        let answers = hits.all.filter { [.yes, .no, .partly].contains($0.group) }
        let text = sentence.text
        func part(_ tokens: Range<Int>) -> AnswerPassage.Sentence {
            guard !tokens.isEmpty else { return AnswerPassage.Sentence([], block: sentence.block) }
            let bytes = Array(sentence.words.utf8)
            let range = text.tokens[tokens.lowerBound].lowerBound..<text.tokens[tokens.upperBound - 1].upperBound
            return AnswerPassage.Sentence(bytes[range], block: sentence.block)
        }
        if found.count == 1 || answers.count < 2 {
            let first = found[0].tokens
            // The question's own words are no answer; a number in the midst of a sentence is left in it.
            let start = isLabel(first, hits) ? first.upperBound : 0
            return [(Self.questions(found), part(start..<text.tokens.count))]
        }
        let precedes = answers[0].tokens.lowerBound < found[0].tokens.lowerBound
        return found.indices.map { index in
            let start = precedes ? index > 0 ? found[index - 1].tokens.upperBound : 0 : found[index].tokens.upperBound
            let end =
                precedes
                ? found[index].tokens.upperBound
                : index + 1 < found.count ? found[index + 1].tokens.lowerBound : text.tokens.count
            return (found[index].questions, part(start..<end))
        }
    }

    // MARK: - Lists of answers

    /// `1: Ja. 2: Nei. 3: Delvis.` in one paragraph.
    private mutating func inline(_ sentences: [AnswerPassage.Sentence]) -> Bool {
        guard let block = sentences.first?.block else { return false }
        let whole = reply.whole(block)
        let text = whole.text
        let hits = cues.hits(in: text)
        var found: [(question: Int, token: Int)] = []
        for token in text.tokens.indices.dropLast(2) {
            guard let number = text.number(token), let question = mentions.index(of: number),
                [":", ")", ".", "–", "-"].contains(text.word(token + 1)),
                hits.all.contains(where: {
                    [.yes, .no, .partly, .noAnswer].contains($0.group) && $0.tokens.lowerBound == token + 2
                })
            else { continue }
            found.append((question, token))
        }
        guard found.count >= 2 else { return false }
        let bytes = Array(whole.words.utf8)
        for (index, place) in found.enumerated() {
            let end = index + 1 < found.count ? text.tokens[found[index + 1].token].lowerBound : bytes.count
            let start = text.tokens[place.token + 2].lowerBound
            add(place.question, .field, [AnswerPassage.Sentence(bytes[start..<end], block: block)])
        }
        return true
    }

    /// Which question a list's item answers: by its number, or by its place in a list of as many items.
    private mutating func item(_ index: Int, _ sentences: [AnswerPassage.Sentence]) -> Int? {
        if let number = numbered(index), isList || reply.numberedAnswers.contains(index) { return number }
        guard isList, reply.document.blocks[index].kind == .listItem, let first = sentences.first,
            reply.listLength(from: index, position) == mentions.questions.count,
            AnswerVerdict.Heard(first, cues).opening != nil
        else { return nil }
        defer { position += 1 }
        return position
    }

    private func numbered(_ index: Int) -> Int? { reply.number(of: index).flatMap(mentions.index) }

    // MARK: - Collecting

    private mutating func add(
        _ question: Int, _ tie: AnswerPassage.Tie, boxes: [TickBox] = [], _ sentences: [AnswerPassage.Sentence] = []
    ) {
        if let last = passages.lastIndex(where: { $0.question == question }), passages[last].tie == tie,
            passages.lastIndex(where: { $0.question != question }) ?? -1 < last
        {
            passages[last].boxes += boxes
            passages[last].sentences += sentences
        } else {
            passages.append(AnswerPassage(question: question, tie: tie, boxes: boxes, sentences: sentences))
        }
    }
}
