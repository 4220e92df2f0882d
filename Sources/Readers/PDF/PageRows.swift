import PDFText

/// Finds what stands side by side on a page.
enum PageRows {
    /// Words by rows from the top, each row from the left. Words attached to another go with it.
    static func rows(of words: [Word]) -> [[Word]] {
        let clusters = clusters(of: words)
        let order = clusters.indices.sorted {
            let (a, b) = (clusters[$0].box, clusters[$1].box)
            return (a.midY, a.minX, $0) < (b.midY, b.minX, $1)
        }
        var rows: [[Cluster]] = []
        for index in order {
            let cluster = clusters[index]
            if let first = rows.last?.first, isBeside(cluster, first) {
                rows[rows.count - 1].append(cluster)
            } else {
                rows.append([cluster])
            }
        }
        return rows.map { row in
            let words = row.enumerated().sorted { ($0.element.box.minX, $0.offset) < ($1.element.box.minX, $1.offset) }
                .flatMap(\.element.words)
            return withRaisedAttached(words)
        }
    }

    /// Raised or lowered signs that the library has taken for a line of their own belong to the word before them.
    private static func withRaisedAttached(_ row: [Word]) -> [Word] {
        var row = row
        for index in row.indices.dropFirst() where !row[index].isAttached {
            let (sign, word) = (row[index], row[index - 1])
            let gap = sign.box.minX - word.box.maxX
            if sign.size < 0.8 * word.size, sign.text.utf8.count <= 3, gap > -0.2 * word.size, gap < 0.15 * word.size {
                row[index].isAttached = true
            }
        }
        return row
    }

    /// The parts of a row that are further apart than words of one sentence are.
    static func fragments(of row: [Word]) -> [[Word]] {
        var fragments: [[Word]] = []
        for word in row {
            if let last = fragments.last?.last,
                word.isAttached || word.box.minX - last.box.maxX < 0.85 * max(word.size, last.size)
            {
                fragments[fragments.count - 1].append(word)
            } else {
                fragments.append([word])
            }
        }
        return fragments
    }

    /// Words without a space between them.
    private struct Cluster {
        var words: [Word]
        /// The box of its largest word: superscripts do not move it.
        var box: PDFBox
        var size: Double
    }

    private static func clusters(of words: [Word]) -> [Cluster] {
        var clusters: [Cluster] = []
        for word in words {
            if word.isAttached, !clusters.isEmpty {
                clusters[clusters.count - 1].words.append(word)
                if word.size > clusters[clusters.count - 1].size {
                    clusters[clusters.count - 1].box = word.box
                    clusters[clusters.count - 1].size = word.size
                }
            } else {
                clusters.append(Cluster(words: [word], box: word.box, size: word.size))
            }
        }
        return clusters
    }

    /// Whether two stand on one line: their middles do, or the smaller lies mostly beside the larger.
    private static func isBeside(_ a: Cluster, _ b: Cluster) -> Bool {
        let (small, large) = a.box.height < b.box.height ? (a.box, b.box) : (b.box, a.box)
        if abs(a.box.midY - b.box.midY) < 0.42 * small.height { return true }
        let shared = min(small.maxY, large.maxY) - max(small.minY, large.minY)
        return small.height < 0.75 * large.height && shared > 0.6 * small.height
    }
}
