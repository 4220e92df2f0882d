import Consultation

/// Finds a reply's own date, never one that it refers to.
struct ReplyDate {
    let phrases: SenderPhrases

    /// The date at the reply's head, else at its signature, else of the mail; nil when it states none.
    func date(in zones: ReplyZones) -> CalendarDay? {
        let lines = withoutStamps(zones.lines)
        let head = lines.filter { [.letterhead, .pageHeader, .addressee, .form, .subject].contains($0.zone) }
        let top = head + lines.filter { $0.zone == .body && $0.line.kind != .paragraph }
        return labelled(top) ?? bare(head) ?? bare(lines.filter { $0.zone == .signature })
            ?? mailed(lines.filter { $0.zone == .mail || $0.zone == .addressee })
            ?? labelled(lines.filter { $0.zone == .body && $0.text.utf8.count < 60 })
    }

    /// The lines but those of a stamp of receipt: its word, and a date on one of the two lines after it.
    private func withoutStamps(_ lines: [ReplyLine]) -> [ReplyLine] {
        var left = 0
        return lines.filter { line in
            if line.keys.contains(where: { phrases.stampWords.matches([$0]) }) {
                left = WrittenDate.all(in: line.text).isEmpty ? 2 : 0
                return false
            }
            guard left > 0 else { return true }
            left -= 1
            guard line.keys.count <= 5, !WrittenDate.all(in: line.text).isEmpty else { return true }
            left = 0
            return false
        }
    }

    /// `Dato: 14.09.2026`, also where the date stands on the line or in the field after the label.
    private func labelled(_ lines: [ReplyLine]) -> CalendarDay? {
        for (index, line) in lines.enumerated() {
            let keys = line.keys
            for label in labels(in: keys) where !isOther(keys, before: label.lowerBound, within: 1) {
                let end = line.words[label.upperBound - 1].range.upperBound
                let dates = WrittenDate.all(in: line.text)
                if let date = dates.first(where: { $0.range.lowerBound >= end }) {
                    // Between label and date stands a place at most.
                    if NameWord.keys(of: slice(line.text, end, date.range.lowerBound)).count <= 2 { return date.day }
                } else if dates.isEmpty, label.lowerBound == 0 || keys.count < 12, index + 1 < lines.count,
                    let day = below(lines[index + 1])
                {
                    return day
                }
            }
        }
        return nil
    }

    /// Every place of a date's label in a row of words.
    private func labels(in keys: [String]) -> [Range<Int>] {
        keys.indices.compactMap { start in
            phrases.dateFields.leading(Array(keys[start...])).map { start..<(start + $0.count) }
        }
    }

    /// The date on the line under a label; of two the sender's own comes last.
    private func below(_ line: ReplyLine) -> CalendarDay? {
        guard line.text.utf8.count < 80, !isOther(line.keys, before: line.keys.count, within: line.keys.count) else {
            return nil
        }
        return WrittenDate.all(in: line.text).last?.day
    }

    /// A line of a date and little else: `Oslo, 11. september 2026`, `08.09.2026 – sak 26/2713-2`.
    private func bare(_ lines: [ReplyLine]) -> CalendarDay? {
        for line in lines where line.text.utf8.count < 90 {
            let dates = WrittenDate.all(in: line.text)
            guard dates.count == 1 else { continue }
            let bytes = Array(line.text.utf8)
            let before = NameWord.words(of: String(decoding: bytes[..<dates[0].range.lowerBound], as: UTF8.self))
            let after = NameWord.words(of: String(decoding: bytes[dates[0].range.upperBound...], as: UTF8.self))
            let names = (before + after).filter { Int($0.key) == nil && !isReference($0.key) }
            if names.count <= 1, !isOther(before.map(\.key), before: before.count, within: 3) { return dates[0].day }
        }
        return nil
    }

    private func mailed(_ lines: [ReplyLine]) -> CalendarDay? {
        lines.lazy.filter { phrases.mailDate.phrases.contains(Array($0.keys.prefix(1))) }
            .compactMap { WrittenDate.all(in: $0.text).first?.day }.first
    }

    /// Whether one of the words right before says that the date is another's: the letter's, a meeting's, a deadline.
    private func isOther(_ keys: [String], before end: Int, within reach: Int) -> Bool {
        let near = Array(keys[max(0, end - reach)..<end])
        return phrases.otherDates.phrases.contains { WordRun.index(of: $0, in: near) != nil }
    }

    private func isReference(_ key: String) -> Bool {
        ["sak", "ref", "referanse", "saksnr", "vår", "deres", "dykkar", "nr", "jnr", "den", "dato", "kl"].contains(key)
    }

    private func slice(_ text: String, _ from: Int, _ to: Int) -> String {
        from < to ? String(decoding: Array(text.utf8)[from..<to], as: UTF8.self) : ""
    }
}
