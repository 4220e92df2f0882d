/// The turns of phrase by which a letter says whose it is.
enum SelfNaming {
    /// What a body does in a sentence that begins with its name.
    enum Act {
        /// `Bydel Alna viser til …`: what only the letter's writer does.
        case opening
        /// `Bydel Alna støtter …`: what others may also be said to do.
        case voice
    }

    /// Whether the words are the `X` of `høringsuttalelse fra X`, `X – uttalelse`, `X sine merknader`, `Xs innspill`.
    static func isFrom(_ name: Range<Int>, in run: ReplyRun, _ phrases: SenderPhrases) -> Bool {
        let keys = run.words.map(\.key)
        return follows(name.lowerBound, keys, run, phrases) || precedes(name, keys, run, phrases)
    }

    /// `uttalelse fra X`, `svar – X`, `på vegne av X`, and the second name of `fra X og Y`.
    private static func follows(_ start: Int, _ keys: [String], _ run: ReplyRun, _ phrases: SenderPhrases) -> Bool {
        guard start > 0 else { return false }
        for from in phrases.from.phrases where from.count <= start && Array(keys[(start - from.count)..<start]) == from
        {
            if from.count > 1 { return true }
            let before = keys[max(0, start - from.count - 3)..<(start - from.count)]
            if before.contains(where: { isStatement($0, phrases) }) { return true }
        }
        // «Høringsuttalelse – Bydel Alna» at the end of the line.
        return isStatement(keys[start - 1], phrases) && isMark(run.gap(after: start - 1)) && run.zone != .body
    }

    /// `X – uttalelse til …`, `X: høringssvar`, `Velferdsetatens innspill`.
    private static func precedes(
        _ name: Range<Int>, _ keys: [String], _ run: ReplyRun, _ phrases: SenderPhrases
    ) -> Bool {
        let end = name.upperBound
        guard end < keys.count, run.zone != .body else { return false }
        let gap = run.gap(after: end - 1)
        let next = keys[end..<min(keys.count, end + 3)]
        if isMark(gap) { return next.prefix(2).contains { isStatement($0, phrases) } }
        let isGenitive =
            keys[end - 1].hasSuffix("s") || next.first == "sin" || next.first == "sine" || next.first == "sitt"
        return gap == " " && isGenitive && next.contains { isStatement($0, phrases) }
    }

    private static func isStatement(_ word: String, _ phrases: SenderPhrases) -> Bool {
        phrases.statements.matches([word]) || word.hasPrefix("høringsuttal") || word.hasPrefix("høringssvar")
    }

    private static func isMark(_ gap: String) -> Bool {
        let bare = gap.trimmed
        return bare == "–" || bare == "-" || bare == ":" || bare == "—" || bare == "·" || bare == "|"
    }

    /// What the body does whose name the sentence begins with.
    static func act(after name: Range<Int>, in run: ReplyRun, _ phrases: SenderPhrases) -> Act? {
        let words = run.words
        var at = name.upperBound
        // «Barne- og familieetaten (BFE) viser til …», «FO Oslo, avdeling 2, mener …»
        while at < words.count, words[at].isAbbreviated, at < name.upperBound + 2 { at += 1 }
        let rest = Array(words[at...].prefix(5).map(\.key))
        if phrases.openingVerbs.leading(rest) != nil { return .opening }
        return phrases.voiceVerbs.leading(rest) != nil ? .voice : nil
    }

    /// What stands after `uttalelse fra` on a line, up to the next mark.
    static func afterFrom(_ line: String, _ phrases: SenderPhrases) -> [String] {
        let words = NameWord.words(of: line)
        let keys = words.map(\.key)
        let bytes = Array(line.utf8)
        return words.indices.compactMap { index -> String? in
            guard index > 0, phrases.from.phrases.contains([keys[index]]) || keys[index] == "av",
                keys[max(0, index - 3)..<index].contains(where: { isStatement($0, phrases) }), index + 1 < words.count
            else { return nil }
            let rest = String(decoding: bytes[words[index + 1].range.lowerBound...], as: UTF8.self)
            return rest.split(whereSeparator: { ":–|".contains($0) }).first.map { String($0).trimmed }
        }
    }

    /// Whether a firm that writes for others is named in the reply's own places, and its text speaks of a client.
    static func isForClient(_ runs: [ReplyRun], _ phrases: SenderPhrases) -> Bool {
        let hasAgent = runs.contains { run in
            run.zone != .body && run.zone != .subject && phrases.agents.isIn(run.words.map(\.key))
        }
        return hasAgent && runs.contains { phrases.clientWords.isIn($0.words.map(\.key)) }
    }

    /// Whether the words are the `X` of `på vegne av X`, `representerer X`.
    static func isClient(_ name: Range<Int>, in run: ReplyRun, _ phrases: SenderPhrases) -> Bool {
        let before = run.words[..<name.lowerBound].map(\.key)
        return phrases.clients.phrases.contains { before.count >= $0.count && Array(before.suffix($0.count)) == $0 }
    }

    /// What stands after `på vegne av` or `representerer` in a sentence, up to the next mark.
    static func afterClient(_ text: String, _ phrases: SenderPhrases) -> [String] {
        let words = NameWord.words(of: text)
        let keys = words.map(\.key)
        let bytes = Array(text.utf8)
        return words.indices.compactMap { index -> String? in
            guard words[index].isCapitalised,
                phrases.clients.phrases.contains(where: {
                    index >= $0.count && Array(keys[(index - $0.count)..<index]) == $0
                })
            else { return nil }
            let rest = String(decoding: bytes[words[index].range.lowerBound...], as: UTF8.self)
            return rest.split(whereSeparator: { ",.:;(–".contains($0) }).first.map { String($0).trimmed }
        }
    }

    /// What stands after `Vi er` or `Vi i` at the beginning of a sentence, up to the next mark.
    static func afterWe(_ text: String, _ phrases: SenderPhrases) -> [String] {
        let words = NameWord.words(of: text)
        let bytes = Array(text.utf8)
        return words.indices.compactMap { index -> String? in
            guard index > 1, words[index].isCapitalised, isDeclared(Array(words[..<index].map(\.key)), phrases),
                words[index - 2].isCapitalised
            else { return nil }
            let rest = String(decoding: bytes[words[index].range.lowerBound...], as: UTF8.self)
            return rest.split(whereSeparator: { ",.:;(–".contains($0) }).first.map { String($0).trimmed }
        }
    }

    /// Whether the words before a name end in `vi er`, `vi i`.
    static func isDeclared(_ before: [String], _ phrases: SenderPhrases) -> Bool {
        phrases.declarations.phrases.contains { before.count >= $0.count && Array(before.suffix($0.count)) == $0 }
    }

    /// What stands after `For` or `På vegne av` at the beginning of a line.
    static func afterClosing(_ line: String, _ phrases: SenderPhrases) -> [String] {
        let words = NameWord.words(of: line)
        guard let closing = phrases.closings.leading(words.map(\.key)), closing.count < words.count else { return [] }
        return [String(decoding: Array(line.utf8)[words[closing.count].range.lowerBound...], as: UTF8.self)]
    }
}
