import Consultation

/// Finds who sends a consultation letter.
struct LetterSender {
    let phrases: LetterPhrases
    let bodies: BodyDirectory

    /// The sender's name: a department where the letter shows one, else the municipality or authority of the
    /// letterhead; nil when there is neither.
    func sender(in document: SourceDocument, recipients: [ConsultedBody]) -> String? {
        let addressees = Set(recipients.map { NameWord.keys(of: $0.name) })
        var scores: [(name: String, key: [String], score: Int)] = []
        func add(_ name: String, _ score: Int) {
            let key = NameWord.keys(of: name)
            guard !key.isEmpty, !addressees.contains(key) else { return }
            if let at = scores.firstIndex(where: { $0.key == key }) {
                scores[at].score += score
            } else {
                scores.append((name, key, score))
            }
        }
        for (name, score) in lines(of: document) { add(name, score) }
        for (name, score) in sentences(of: document) { add(name, score) }
        let best = scores.max { $0.score < $1.score }
        return best?.name ?? municipality(in: document)
    }

    /// Lines that are the name of a department, with how much the place says.
    private func lines(of document: SourceDocument) -> [(String, Int)] {
        let lines = DocumentLine.lines(of: document)
        let running = lines.filter { $0.kind.isRunningText && $0.cell == nil }
        var found: [(String, Int)] = []
        var isList = false
        for (index, line) in running.enumerated() {
            // Departments also stand in the lists of recipients and of copies.
            let words = NameWord.keys(of: line.text)
            if phrases.recipientHeadings.leading(words) == words || phrases.otherHeadings.matches(words) {
                isList = true
            }
            if isList { continue }
            if let name = department(line.text) { found.append((name, index < 8 ? 5 : 2)) }
        }
        var seen: Set<String> = []
        for line in lines where line.kind == .pageHeader || line.kind == .pageFooter {
            if let name = department(line.text), seen.insert(name).inserted { found.append((name, 3)) }
        }
        return found
    }

    /// A line's department: the line itself, or its part after `Oslo kommune,` or the like.
    private func department(_ line: String) -> String? {
        for part in [line] + line.split(whereSeparator: { "|·–".contains($0) }).map(String.init) + afterComma(line) {
            let text = part.trimmed
            let words = NameWord.keys(of: text)
            guard phrases.departments.leading(words) != nil, words.count <= 12, !text.hasSuffix("."),
                !text.hasSuffix(":"), !text.contains(where: \.isNumber)
            else { continue }
            return text
        }
        return nil
    }

    private func afterComma(_ line: String) -> [String] {
        guard let comma = line.firstIndex(of: ",") else { return [] }
        return [String(line[line.index(after: comma)...])]
    }

    /// Departments that paragraphs name, up to the word that ends the name: `Byrådsavdeling for helse sender …`.
    private func sentences(of document: SourceDocument) -> [(String, Int)] {
        var found: [(String, Int)] = []
        for block in document.blocks where block.kind == .paragraph {
            let text = document.text(of: block)
            guard text.utf8.count > 60 else { continue }
            let words = NameWord.words(of: text)
            let keys = words.map(\.key)
            guard let start = phrases.departments.range(in: keys) else { continue }
            // The sender begins the letter's first sentence.
            guard let name = name(in: text, words: words, from: start) else { continue }
            found.append((name, start.lowerBound == 0 ? 4 : 1))
        }
        return found
    }

    private func name(in text: String, words: [NameWord], from start: Range<Int>) -> String? {
        let keys = words.map(\.key)
        let known = bodies.bodies.filter { WordRun.index(of: NameWord.keys(of: $0.name), in: keys) == start.lowerBound }
        if let longest = known.max(by: { $0.name.utf8.count < $1.name.utf8.count }) { return longest.name }
        let bytes = Array(text.utf8)
        var end = start.upperBound
        while end < words.count, !phrases.afterSender.phrases.contains([keys[end]]) {
            let gap = bytes[words[end - 1].range.upperBound..<words[end].range.lowerBound]
            guard gap.allSatisfy({ $0 == 0x20 }) else { break }
            end += 1
        }
        guard end > start.upperBound || bodies.body(named: keys[start].joined(separator: " ")) != nil else {
            return nil
        }
        return String(
            decoding: bytes[words[start.lowerBound].range.lowerBound..<words[end - 1].range.upperBound], as: UTF8.self)
    }

    /// `Asker kommune`, or an authority, at the head of the letter.
    private func municipality(in document: SourceDocument) -> String? {
        let lines = DocumentLine.lines(of: document)
        let head =
            lines.filter { $0.kind == .pageHeader } + lines.filter { $0.kind.isRunningText }.prefix(8)
            + lines.filter { $0.kind == .pageFooter }
        return head.lazy.compactMap { line -> String? in
            let part = line.text.split(whereSeparator: { "|·,–".contains($0) }).first.map { $0.trimmed } ?? ""
            let words = NameWord.keys(of: part)
            guard words.count <= 6, !part.contains(where: \.isNumber), let last = words.last else { return nil }
            let isMunicipality = last == "kommune" || last == "fylkeskommune"
            return isMunicipality || bodies.group(of: part) == .state ? part : nil
        }.first
    }
}
