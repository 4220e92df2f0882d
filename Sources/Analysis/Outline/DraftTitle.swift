import Consultation

/// Finds a draft's own title.
struct DraftTitle {
    let phrases: DraftPhrases

    /// The title on one line; empty when the draft shows none.
    func title(in document: SourceDocument, contents: ContentsList) -> String {
        let front = Array(
            document.blocks.indices.prefix { index in
                !contents.blocks.contains(index) && (document.blocks[index].page ?? 1) == 1
            }.prefix(30))[...]
        return joined(front, of: .title, document) ?? property(document) ?? joined(front, of: .heading, document)
            ?? firstLine(front, document) ?? ""
    }

    /// The first block of a kind, with those that go on with it.
    private func joined(_ front: ArraySlice<Int>, of kind: BlockKind, _ document: SourceDocument) -> String? {
        guard let first = front.first(where: { fits($0, kind, document) }) else { return nil }
        var title = text(first, document)
        for index in front where index > first {
            guard index == first + 1 || title.hasSuffix("-"), document.blocks[index].kind == kind,
                let start = text(index, document).first, start.isLowercase || start == "("
            else { break }
            title += " " + text(index, document)
        }
        return title
    }

    private func fits(_ index: Int, _ kind: BlockKind, _ document: SourceDocument) -> Bool {
        guard document.blocks[index].kind == kind else { return false }
        let text = text(index, document)
        if kind == .heading, HeadingNumber(text, phrases: phrases) != nil || !standsAlone(index, document) {
            return false
        }
        return !phrases.coverWords.matches(NameWord.keys(of: text)) && text.utf8.count > 3
    }

    /// Whether a heading is above all others, or has no text of its own: a chapter is one of several and has text.
    private func standsAlone(_ index: Int, _ document: SourceDocument) -> Bool {
        let others = document.blocks.enumerated().filter { $0.offset != index && $0.element.kind == .heading }
        let level = document.blocks[index].level ?? 1
        if others.allSatisfy({ level < $0.element.level ?? 9 }) { return true }
        let next = others.first { $0.offset > index }?.offset ?? document.blocks.count
        return !document.blocks[(index + 1)..<next].contains { $0.kind == .paragraph && $0.range.count > 80 }
    }

    /// The title that the file states of itself, unless it is a file's name or a template's.
    private func property(_ document: SourceDocument) -> String? {
        guard let title = document.properties.title?.trimmed else { return nil }
        let keys = NameWord.keys(of: title)
        guard keys.count >= 3, !title.contains("."), !title.contains("_"), title.utf8.count < 200 else { return nil }
        let opening = NameWord.keys(of: String(decoding: document.text.utf8.prefix(2000), as: UTF8.self))
        return WordRun.index(of: keys, in: opening) != nil ? title : nil
    }

    private func firstLine(_ front: ArraySlice<Int>, _ document: SourceDocument) -> String? {
        front.lazy.filter { document.blocks[$0].kind.isRunningText }
            .map { text($0, document) }
            .first {
                $0.utf8.count > 10 && $0.utf8.count < 200 && !$0.hasSuffix(".")
                    && !phrases.coverWords.matches(NameWord.keys(of: $0))
            }
    }

    private func text(_ index: Int, _ document: SourceDocument) -> String {
        document.text(of: document.blocks[index]).split(separator: "\n").joined(separator: " ").trimmed
    }
}
