import Consultation
import Language

/// A date as a letter writes it: `03.06.2026`, `3. juni 2026`, `3.6.26`, `2026-06-03`, `09 SEP 2026`.
struct WrittenDate: Hashable, Sendable {
    let day: CalendarDay
    /// Its UTF-8 bytes in the text.
    let range: Range<Int>

    /// All dates of `text` in order.
    static func all(in text: String) -> [WrittenDate] {
        let tokens = Tokenizer.tokens(of: text)
        var dates: [WrittenDate] = []
        var at = 0
        while at < tokens.count {
            if let (date, count) = date(tokens, at: at) {
                dates.append(date)
                at += count
            } else {
                at += 1
            }
        }
        return dates
    }

    private static func date(_ tokens: [Token], at: Int) -> (WrittenDate, Int)? {
        guard tokens[at].kind == .number else { return nil }
        if let day = dotted(tokens[at].text) {
            return (WrittenDate(day: day, range: tokens[at].range), 1)
        }
        return worded(tokens, at: at) ?? marked(tokens, at: at)
    }

    /// `03.06.2026`, and `3.6.26` of this century.
    private static func dotted(_ text: String) -> CalendarDay? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        return day(parts[0], parts[1], parts[2])
    }

    /// `3. juni 2026`, `3 juni, 2026`, `09 SEP 2026`.
    private static func worded(_ tokens: [Token], at start: Int) -> (WrittenDate, Int)? {
        guard let day = Int(tokens[start].text) else { return nil }
        var at = start + 1
        skip(".", tokens, &at)
        guard at < tokens.count, tokens[at].kind == .word, let month = month(tokens[at].text) else { return nil }
        at += 1
        skip(".", tokens, &at)
        skip(",", tokens, &at)
        guard at < tokens.count, tokens[at].kind == .number,
            let year = Int(tokens[at].text.prefix { $0.isNumber }), (1900...2200).contains(year),
            let date = CalendarDay(year: year, month: month, day: day)
        else { return nil }
        let end = tokens[at].range.lowerBound + 4
        return (WrittenDate(day: date, range: tokens[start].range.lowerBound..<end), at + 1 - start)
    }

    /// `2026-06-03`, `3/6-2026`, `3/6/2026`, `3. 6. 2026`.
    private static func marked(_ tokens: [Token], at start: Int) -> (WrittenDate, Int)? {
        var parts: [Token] = [tokens[start]]
        var at = start + 1
        while parts.count < 3, at + 1 < tokens.count, ["-", "/", "."].contains(tokens[at].text),
            tokens[at + 1].kind == .number
        {
            parts.append(tokens[at + 1])
            at += 2
        }
        guard parts.count == 3 else { return nil }
        let texts = parts.map { Substring($0.text) }
        let found =
            texts[0].utf8.count == 4 ? day(texts[2], texts[1], texts[0]) : day(texts[0], texts[1], texts[2])
        guard let found else { return nil }
        let range = parts[0].range.lowerBound..<parts[2].range.upperBound
        return (WrittenDate(day: found, range: range), at - start)
    }

    private static func day(_ day: Substring, _ month: Substring, _ year: Substring) -> CalendarDay? {
        guard (1...2).contains(day.utf8.count), (1...2).contains(month.utf8.count), let day = Int(day),
            let month = Int(month), let number = Int(year)
        else { return nil }
        switch year.utf8.count {
        case 4 where (1900...2200).contains(number): return CalendarDay(year: number, month: month, day: day)
        case 2: return CalendarDay(year: 2000 + number, month: month, day: day)
        default: return nil
        }
    }

    private static func skip(_ mark: String, _ tokens: [Token], _ at: inout Int) {
        if at < tokens.count, tokens[at].text == mark { at += 1 }
    }

    /// Month names of bokmål and nynorsk, whole or cut to three letters or more (`sept`).
    private static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }

    private static let months = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]
}

extension WrittenDate {
    /// Dates without a year (`15. september`), each as its first day after `day`.
    static func withoutYear(in text: String, notBefore day: CalendarDay) -> [WrittenDate] {
        let tokens = Tokenizer.tokens(of: text)
        return tokens.indices.compactMap { at in
            guard tokens[at].kind == .number, let number = Int(tokens[at].text), at + 1 < tokens.count else {
                return nil
            }
            let next = tokens[at + 1].text == "." ? at + 2 : at + 1
            guard next < tokens.count, tokens[next].kind == .word, let month = month(tokens[next].text) else {
                return nil
            }
            let years = [day.year, day.year + 1]
            let days = years.compactMap { CalendarDay(year: $0, month: month, day: number) }
            guard let found = days.first(where: { $0 > day }) else { return nil }
            return WrittenDate(day: found, range: tokens[at].range.lowerBound..<tokens[next].range.upperBound)
        }
    }
}
