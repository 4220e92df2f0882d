import Consultation

/// A draft's table of contents: its lines, and which blocks it takes.
struct ContentsList {
    /// A line of the table.
    struct Entry: Hashable {
        /// Number and title, without the dots and the page.
        let text: String
        /// The title as words, without its number.
        let key: [String]
        let number: HeadingNumber?
        /// The page as printed.
        let page: Int?
    }

    private(set) var entries: [Entry] = []
    /// The blocks that are lines of the table, or its heading.
    private(set) var blocks: Set<Int> = []

    init(_ document: SourceDocument, phrases: DraftPhrases) {
        var isInside = false
        var misses = 0
        for (index, block) in document.blocks.enumerated() where block.kind == .contents || block.kind.isRunningText {
            let text = document.text(of: block)
            if block.kind == .contents {
                take(text, index, phrases)
                continue
            }
            let keys = NameWord.keys(of: text)
            if phrases.contentsHeadings.matches(keys) {
                blocks.insert(index)
                (isInside, misses) = (true, 0)
            } else if Self.hasLeader(text) || isInside && Self.pageAtEnd(text) != nil && text.utf8.count < 160 {
                take(text, index, phrases)
                misses = 0
            } else if isInside {
                misses += 1
                // A long title may be broken over two lines; a second line without a page ends the table.
                if misses > 1 || text.utf8.count > 160 { isInside = false }
            }
        }
    }

    /// The entry with this title, and this number where both have one.
    func entry(number: String?, title: [String]) -> Entry? {
        entries.first { entry in
            entry.key == title && (number == nil || entry.number == nil || entry.number?.id == number)
        }
    }

    private mutating func take(_ text: String, _ index: Int, _ phrases: DraftPhrases) {
        blocks.insert(index)
        for line in text.split(separator: "\n") {
            let (title, page) = Self.parts(of: String(line))
            let number = HeadingNumber(title, phrases: phrases)
            let key = NameWord.keys(of: number?.title ?? title)
            guard !key.isEmpty, !phrases.contentsHeadings.matches(key) else { continue }
            entries.append(Entry(text: title, key: key, number: number, page: page))
        }
    }

    /// `3.1 Skole ........ 7` → `3.1 Skole`, 7.
    private static func parts(of line: String) -> (String, Int?) {
        guard let page = pageAtEnd(line) else { return (line.trimmed, nil) }
        var title = Substring(line)
        while let last = title.last, last.isNumber { title = title.dropLast() }
        while let last = title.last, last == "." || last == "…" || last == "·" || last == "_" || last.isWhitespace {
            title = title.dropLast()
        }
        return (title.replacing("\t", with: " ").trimmed, page)
    }

    /// The number at the end of a line after a tab, dots or a space.
    private static func pageAtEnd(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        var at = bytes.count
        while at > 0, (0x30...0x39).contains(bytes[at - 1]) { at -= 1 }
        guard at < bytes.count, bytes.count - at <= 3, at > 1, [0x20, 0x09, 0x2E, 0xA6].contains(bytes[at - 1]) else {
            return nil
        }
        return Int(String(decoding: bytes[at...], as: UTF8.self))
    }

    /// Three leader dots or more, then a page.
    private static func hasLeader(_ text: String) -> Bool {
        guard pageAtEnd(text) != nil else { return false }
        return text.contains("....") || text.contains(". . .") || text.contains("……")
            || text.contains("\u{2026}\u{2026}")
    }
}
