import Consultation

/// Finds a letter's subject and the title of what is consulted on in it.
struct LetterSubject {
    let phrases: LetterPhrases

    /// The title, without what letters put before it; nil when the letter has no subject line.
    func title(in document: SourceDocument) -> String? {
        guard let subject = subject(in: document) else { return nil }
        let title = stripped(subject)
        return title.isEmpty ? subject : title
    }

    /// The subject line: a title or heading of the first page, else a short line, that speaks of a consultation.
    private func subject(in document: SourceDocument) -> String? {
        let head = document.blocks.enumerated().filter { _, block in
            block.kind.isRunningText && block.cell == nil && (block.page ?? 1) == 1
        }.prefix(40)
        func text(_ block: Block) -> String { document.text(of: block).split(separator: "\n").joined(separator: " ") }
        func speaksOfConsultation(_ text: String) -> Bool {
            NameWord.keys(of: text).contains { word in phrases.subjectWords.phrases.contains { $0 == [word] } }
        }
        let ranked: [(Block) -> Bool] = [
            { ($0.kind == .title || $0.kind == .heading) && speaksOfConsultation(text($0)) },
            { block in
                let text = text(block)
                return text.utf8.count < 250 && !text.hasSuffix(".") && self.startsAsSubject(text)
            },
            { $0.isBold && speaksOfConsultation(text($0)) },
            { $0.kind == .title },
            { $0.kind == .heading },
        ]
        for fits in ranked {
            if let (index, block) = head.first(where: { fits($0.1) }) {
                return continued(text(block), after: index, in: document)
            }
        }
        return nil
    }

    private func startsAsSubject(_ text: String) -> Bool {
        phrases.subjectPrefixes.leading(NameWord.keys(of: text)) != nil
            && NameWord.keys(of: text).count > 2
    }

    /// A subject broken over two blocks: the second is of the same kind and begins in lower case or a parenthesis.
    private func continued(_ text: String, after index: Int, in document: SourceDocument) -> String {
        guard index + 1 < document.blocks.count else { return text }
        let next = document.blocks[index + 1]
        guard next.kind == document.blocks[index].kind, next.kind == .title || next.kind == .heading else {
            return text
        }
        let rest = document.text(of: next)
        guard let first = rest.first, first.isLowercase || first == "(" || text.hasSuffix("-") || text.hasSuffix("–")
        else { return text }
        return text + " " + rest
    }

    /// `Høring av utkast til strategi for …` → `Strategi for …`.
    private func stripped(_ subject: String) -> String {
        var text = subject
        // «Høring: utkast til …» has two of the prefixes.
        for _ in 0..<3 {
            let words = NameWord.words(of: text)
            guard let prefix = phrases.subjectPrefixes.leading(words.map(\.key)), prefix.count < words.count else {
                break
            }
            text = String(decoding: Array(text.utf8)[words[prefix.count - 1].range.upperBound...], as: UTF8.self)
            while let first = text.unicodeScalars.first, ":–—- ,«\"“".unicodeScalars.contains(first) {
                text.unicodeScalars.removeFirst()
            }
        }
        if let last = text.last, "»\"”".contains(last), !text.dropLast().contains("«") { text.removeLast() }
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
