import Consultation

/// Finds the day until which replies are asked for.
struct DeadlineFinder {
    let phrases: LetterPhrases

    /// The deadlines, surest first, without repeats; none when the letter states none.
    /// - Parameter sent: the letter's own date; a deadline lies after it, and takes its year where it gives none.
    func deadlines(in document: SourceDocument, sent: CalendarDay?) -> [CalendarDay] {
        var sure: [CalendarDay] = []
        var likely: [CalendarDay] = []
        for (index, block) in document.blocks.enumerated() where block.kind.isRunningText {
            let text = document.text(of: block)
            for sentence in sentences(of: text) {
                let words = NameWord.keys(of: sentence)
                if let day = day(in: sentence, after: phrases.deadlineCues, sent: sent) {
                    sure.append(day)
                } else if phrases.deadlineCues.isIn(words), words.count < 8, let day = day(after: index, document, sent)
                {
                    sure.append(day)
                } else if phrases.answerWords.isIn(words),
                    let day = day(in: sentence, after: phrases.weakDeadlineCues, sent: sent)
                {
                    likely.append(day)
                }
            }
        }
        var seen: Set<CalendarDay> = []
        return (sure.isEmpty ? likely : sure).filter { seen.insert($0).inserted }
    }

    /// Sentences for this purpose: the dot of a date (`15. september`) never ends one.
    private func sentences(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        var sentences: [String] = []
        var start = 0
        for at in bytes.indices.dropLast(2) where [0x2E, 0x21, 0x3F].contains(bytes[at]) {
            let isNumber = at > 0 && (0x30...0x39).contains(bytes[at - 1]) && (0x61...0x7A).contains(bytes[at + 2])
            guard bytes[at + 1] == 0x20 || bytes[at + 1] == 0x0A, !isNumber else { continue }
            sentences.append(String(decoding: bytes[start...at], as: UTF8.self))
            start = at + 1
        }
        sentences.append(String(decoding: bytes[start...], as: UTF8.self))
        return sentences
    }

    /// The first date of the sentence that stands behind one of the cues, or else before it.
    private func day(in sentence: String, after cues: PhraseList, sent: CalendarDay?) -> CalendarDay? {
        let words = NameWord.words(of: sentence)
        guard let cue = cues.range(in: words.map(\.key)) else { return nil }
        let from = words[cue.upperBound - 1].range.upperBound
        let dates = dates(in: sentence, sent: sent).filter { date in sent.map { $0 < date.day } ?? true }
        return (dates.first { $0.range.lowerBound >= from } ?? dates.first)?.day
    }

    /// A date alone in the block after a label `Høringsfrist:`.
    private func day(after index: Int, _ document: SourceDocument, _ sent: CalendarDay?) -> CalendarDay? {
        guard index + 1 < document.blocks.count else { return nil }
        let text = document.text(of: document.blocks[index + 1])
        guard text.utf8.count < 60 else { return nil }
        return dates(in: text, sent: sent).first { date in sent.map { $0 < date.day } ?? true }?.day
    }

    /// Dates as written, and `15. september` without a year as the first such day after the letter was sent.
    private func dates(in text: String, sent: CalendarDay?) -> [WrittenDate] {
        let whole = WrittenDate.all(in: text)
        guard let sent else { return whole }
        let partial = WrittenDate.withoutYear(in: text, notBefore: sent).filter { part in
            !whole.contains { $0.range.overlaps(part.range) }
        }
        return (whole + partial).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
