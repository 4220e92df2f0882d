import Consultation

/// Finds the numbered questions that a letter asks of every body.
struct QuestionFinder {
    let phrases: LetterPhrases

    /// The questions in order, numbered as the letter numbers them; none when it asks none.
    func questions(in document: SourceDocument) -> [Question] {
        let blocks = document.blocks.filter { $0.kind.isRunningText }
        for (index, block) in blocks.enumerated() {
            let words = NameWord.keys(of: document.text(of: block))
            guard phrases.questionCues.isIn(words) else { continue }
            let questions = items(blocks[(index + 1)...], document)
            if !questions.isEmpty { return questions }
        }
        return []
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
