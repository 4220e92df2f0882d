import Consultation

/// Finds the numbered questions that a letter asks of every body.
struct QuestionFinder {
    let phrases: LetterPhrases

    /// The questions in order, numbered as the letter numbers them; none when it asks none.
    func questions(in document: SourceDocument) -> [Question] {
        let blocks = document.blocks.filter { $0.kind.isRunningText }
        for (index, block) in blocks.enumerated() {
            let text = document.text(of: block)
            guard introduces(text) else { continue }
            let isFirst = labelled(text) == 1
            let questions = items(blocks[(isFirst ? index : index + 1)...], document)
            if !questions.isEmpty { return questions }
        }
        return []
    }

    /// Whether a text leads to questions: by one of the phrases, by `… spørsmål:` at its end, or by being `Spørsmål 1:`.
    private func introduces(_ text: String) -> Bool {
        let words = NameWord.keys(of: text)
        if phrases.questionCues.isIn(words) || labelled(text) == 1 { return true }
        return text.hasSuffix(":") && words.contains { $0.hasPrefix("spørsmål") }
    }

    /// The number of `Spørsmål 1: …`.
    private func labelled(_ text: String) -> Int? {
        let words = NameWord.keys(of: String(text.prefix(20)))
        guard words.count > 2, words[0] == "spørsmål" else { return nil }
        return Int(words[1])
    }

    /// The list that follows the introduction, up to the first block that is not of it.
    private func items(_ blocks: ArraySlice<Block>, _ document: SourceDocument) -> [Question] {
        var questions: [Question] = []
        for block in blocks {
            let text = document.text(of: block).split(separator: "\n").joined(separator: " ")
            let (number, body) = numbered(text, labelLength: block.labelLength)
            if let number, number == questions.count + 1 {
                questions.append(Question(number: number, text: body))
            } else if block.kind == .listItem || text.hasSuffix("?"), text.hasSuffix("?") || !questions.isEmpty {
                questions.append(Question(number: questions.count + 1, text: body))
            } else if block.kind == .heading, questions.isEmpty {
                continue
            } else {
                break
            }
        }
        return questions
    }

    /// `2. Er …?`, `2) …`, `b) …`, `Spørsmål 2: …` as number and text.
    private func numbered(_ text: String, labelLength: Int) -> (Int?, String) {
        let bytes = Array(text.utf8)
        if labelLength > 0, labelLength < bytes.count {
            let label = String(decoding: bytes[..<labelLength], as: UTF8.self)
            return (number(label), String(decoding: bytes[labelLength...], as: UTF8.self).trimmed)
        }
        let words = NameWord.words(of: text)
        guard words.count > 1 else { return (nil, text) }
        let offset = ["spørsmål", "spm"].contains(words[0].key) ? 1 : 0
        let end = words[offset].range.upperBound
        guard end < bytes.count, [0x2E, 0x29, 0x3A].contains(bytes[end]),
            let value = number(String(decoding: bytes[words[offset].range], as: UTF8.self))
        else { return (nil, text) }
        return (value, String(decoding: bytes[(end + 1)...], as: UTF8.self).trimmed)
    }

    private func number(_ label: String) -> Int? {
        let key = NameWord.keys(of: label).last ?? ""
        if let value = Int(key) { return value }
        guard key.utf8.count == 1, let byte = key.utf8.first, (0x61...0x7A).contains(byte) else { return nil }
        return Int(byte - 0x60)
    }
}
