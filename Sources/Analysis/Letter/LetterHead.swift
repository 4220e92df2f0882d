import Consultation

/// The labelled facts at a letter's head: its reference and its date, whatever the layout of labels and values.
struct LetterHead {
    private(set) var reference: String?
    private(set) var date: CalendarDay?

    /// How many lines from the top hold the head, at most.
    private static let length = 60

    init(_ lines: [DocumentLine], document: SourceDocument, phrases: LetterPhrases) {
        let head = Array(lines.filter { $0.kind != .pageFooter }.prefix(Self.length))
        let texts = head.map(\.text)
        reference = Self.reference(texts, phrases: phrases) ?? Self.mentioned(in: document)
        date = Self.date(texts, phrases: phrases)
    }

    // MARK: Reference

    private static func reference(_ lines: [String], phrases: LetterPhrases) -> String? {
        for (index, line) in lines.enumerated() {
            let words = NameWord.words(of: line)
            let keys = words.map(\.key)
            guard let own = label(phrases.ownReferences, in: keys, not: phrases.otherReferences) else { continue }
            let end = words[own.upperBound - 1].range.upperBound
            let after = String(decoding: Array(line.utf8)[end...], as: UTF8.self)
            if let number = CaseNumber.first(in: after) { return number }
            if own.lowerBound == 0 || CaseNumber.all(in: line).isEmpty,
                let number = below(index, ours: own.lowerBound, lines, phrases)
            {
                return number
            }
        }
        return nil
    }

    /// The number on the lines under a label: of several the one that stands as our label stands among the labels.
    private static func below(_ index: Int, ours: Int, _ lines: [String], _ phrases: LetterPhrases) -> String? {
        let keys = NameWord.keys(of: lines[index])
        var before = phrases.otherReferences.range(in: keys).map { $0.lowerBound < ours } ?? false ? 1 : 0
        if index > 0, CaseNumber.all(in: lines[index - 1]).isEmpty,
            phrases.otherReferences.leading(NameWord.keys(of: lines[index - 1])) != nil
        {
            before += 1
        }
        var numbers: [String] = []
        for line in lines[(index + 1)...].prefix(6) {
            let found = CaseNumber.all(in: line)
            let isOther = phrases.otherReferences.leading(NameWord.keys(of: line)) != nil
            if line.utf8.count > 100 || isOther && !found.isEmpty || found.isEmpty && !numbers.isEmpty { break }
            numbers += found
        }
        return numbers.count > before ? numbers[before] : numbers.last
    }

    /// The first place of one of the labels that is not part of another's: `ref` in `deres ref` is not ours.
    private static func label(_ labels: PhraseList, in words: [String], not others: PhraseList) -> Range<Int>? {
        let taken = others.phrases.compactMap { phrase in
            WordRun.index(of: phrase, in: words).map { $0..<($0 + phrase.count) }
        }
        let found = labels.phrases.flatMap { phrase -> [Range<Int>] in
            var places: [Range<Int>] = []
            var from = 0
            while let at = WordRun.index(of: phrase, in: words, from: from) {
                places.append(at..<(at + phrase.count))
                from = at + 1
            }
            return places
        }
        return found.filter { place in !taken.contains { $0.overlaps(place) } }
            .min { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    }

    /// A number that the letter asks to be quoted in the replies.
    private static func mentioned(in document: SourceDocument) -> String? {
        for block in document.blocks where block.kind.isRunningText && block.cell == nil {
            let text = document.text(of: block)
            let words = NameWord.words(of: text)
            for (index, word) in words.enumerated()
            where ["saksnummer", "saksnr", "referanse", "sak", "ref"].contains(word.key) && index + 1 < words.count {
                let rest = String(decoding: Array(text.utf8)[word.range.upperBound...].prefix(24), as: UTF8.self)
                if let number = CaseNumber.first(in: rest) { return number }
            }
        }
        return nil
    }

    // MARK: Date

    private static func date(_ lines: [String], phrases: LetterPhrases) -> CalendarDay? {
        labelledDate(lines, phrases: phrases) ?? bareDate(lines)
    }

    private static func labelledDate(_ lines: [String], phrases: LetterPhrases) -> CalendarDay? {
        for (index, line) in lines.enumerated() {
            let words = NameWord.words(of: line)
            let keys = words.map(\.key)
            guard let own = label(phrases.dateLabels, in: keys, not: phrases.otherDateLabels), keys.count < 30 else {
                continue
            }
            let end = words[own.upperBound - 1].range.upperBound
            if let date = WrittenDate.all(in: line).first(where: { $0.range.lowerBound >= end }) {
                // «… behandlet på den dato 3. juni» is no label: a label ends in a colon or begins the line.
                if own.lowerBound == 0 || date.range.lowerBound - end <= 4 { return date.day }
            } else if own.lowerBound == 0 || keys.count < 12 {
                for below in lines[(index + 1)...].prefix(3) {
                    guard let date = WrittenDate.all(in: below).last else { continue }
                    if phrases.otherDateLabels.leading(NameWord.keys(of: below)) != nil { break }
                    return date.day
                }
            }
        }
        return nil
    }

    /// A line that is nothing but a date, or a place and a date: `Oslo, 3. juni 2026`.
    private static func bareDate(_ lines: [String]) -> CalendarDay? {
        for line in lines {
            let dates = WrittenDate.all(in: line)
            guard dates.count == 1 else { continue }
            let rest = line.utf8.count - dates[0].range.count
            if rest <= 24, NameWord.keys(of: line).count <= 5 { return dates[0].day }
        }
        return nil
    }
}
