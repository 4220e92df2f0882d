import PDFText

/// Words that stand side by side on a page and are read in one go.
struct TextLine {
    var words: [Word]
    /// From 1.
    let page: Int
    /// Where the text of the line's column begins and ends, as far as the page shows.
    var column: ClosedRange<Double>
    let box: PDFBox
    /// The type size of most of its letters, in points.
    let size: Double
    let isBold: Bool
    let isItalic: Bool

    /// - Precondition: there is a word.
    init(_ words: [Word], page: Int, column: ClosedRange<Double>? = nil) {
        self.words = words
        self.page = page
        box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
        self.column = column ?? box.minX...max(box.minX, box.maxX)
        var lengths: [(size: Double, count: Int)] = []
        var bold = 0
        var italic = 0
        var all = 0
        for word in words {
            let count = word.text.utf8.count
            all += count
            if word.isBold { bold += count }
            if word.isItalic { italic += count }
            if let known = lengths.firstIndex(where: { $0.size == word.size }) {
                lengths[known].count += count
            } else {
                lengths.append((word.size, count))
            }
        }
        size = lengths.max { $0.count < $1.count }?.size ?? 0
        // A bullet or a full stop in other type does not count.
        isBold = bold * 10 >= all * 9
        isItalic = italic * 10 >= all * 9
    }

    /// The words with what stands between them: a space, or a tab where the gap is as wide as one.
    var text: String {
        var text = ""
        for (index, word) in words.enumerated() {
            if index > 0, !word.isAttached {
                text += isWideGap(before: index) ? "\t" : " "
            }
            text += word.text
        }
        return text
    }

    /// Whether the gap before a word is wider than any space between words of a sentence.
    func isWideGap(before index: Int) -> Bool {
        guard index > 0 else { return false }
        let gap = words[index].box.minX - words[index - 1].box.maxX
        // In a justified line all spaces may be wide; a tab is wider than the others.
        return gap > 1.6 * size && gap > 2.2 * usualSpace
    }

    /// A gap that most others exceed: several of a line's gaps may be tabs.
    private var usualSpace: Double {
        let gaps = words.indices.dropFirst().filter { !words[$0].isAttached }
            .map { words[$0].box.minX - words[$0 - 1].box.maxX }.sorted()
        return gaps.count < 3 ? 0 : gaps[gaps.count * 3 / 10]
    }

    /// The width that the first word needs; a number takes the word after it along.
    var firstWordWidth: Double {
        var last = 0
        while last + 1 < words.count, words[last + 1].isAttached { last += 1 }
        if last + 1 < words.count, words[last].text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { last += 1 }
        return words[last].box.maxX - words[0].box.minX
    }
}
