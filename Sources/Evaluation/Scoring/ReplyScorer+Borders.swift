extension ReplyScorer {
    private struct Border: Hashable {
        let isStart: Bool
        /// The first or last word.
        let word: Int
    }

    /// Where remarks begin and end: a border is right within two words.
    func borders() -> LabelCounts {
        let remarks = stream.remarks.map(\.words)
        let labelled =
            remarks.map { Border(isStart: true, word: $0.lowerBound) }
            + remarks.map { Border(isStart: false, word: $0.upperBound - 1) }
        var left = passages.flatMap(foundBorders)
        var counts = LabelCounts()
        let inOrder = labelled.enumerated().sorted { ($0.element.word, $0.offset) < ($1.element.word, $1.offset) }
        for (_, border) in inOrder {
            let nearest = left.indices
                .filter { left[$0].isStart == border.isStart && abs(left[$0].word - border.word) <= 2 }
                .min { abs(left[$0].word - border.word) < abs(left[$1].word - border.word) }
            if let nearest {
                left.remove(at: nearest)
                counts.right += 1
            } else {
                counts.lost += 1
            }
        }
        counts.excess = left.count
        return counts
    }

    /// The borders of a passage; a gap of more than eight words parts it.
    private func foundBorders(of passage: Passage) -> [Border] {
        var borders: [Border] = []
        var last: Int?
        for word in passage.covers.indices.prefix(stream.blockWordCount) where passage.covers[word] {
            if let end = last, word - end > 8 {
                borders += [Border(isStart: false, word: end), Border(isStart: true, word: word)]
            } else if last == nil {
                borders.append(Border(isStart: true, word: word))
            }
            last = word
        }
        if let last { borders.append(Border(isStart: false, word: last)) }
        return borders
    }
}
