import PDFText

/// How a document is set: what its running text looks like.
struct Typography {
    /// The type size of most letters, in points.
    let bodySize: Double
    /// Whether most letters are bold.
    let isBodyBold: Bool
    /// Whether the lines of paragraphs end at one place.
    let isJustified: Bool
    /// The distance between the lines of a paragraph, by type size in half points.
    private let leadings: [Int: Double]

    init(_ pages: [PageLayout]) {
        var sizes: [Double: Int] = [:]
        var bold = 0
        var all = 0
        var pitches: [Int: [Int: Int]] = [:]
        for page in pages {
            var last: TextLine?
            for item in page.flow {
                guard case .line(let line) = item else {
                    last = nil
                    continue
                }
                let count = line.words.reduce(0) { $0 + $1.text.utf8.count }
                sizes[line.size, default: 0] += count
                all += count
                if line.isBold { bold += count }
                if let last, last.size == line.size {
                    let pitch = line.baseline - last.baseline
                    if pitch > 0.8 * line.size, pitch < 2.5 * line.size {
                        pitches[Self.half(line.size), default: [:]][Self.half(pitch), default: 0] += 1
                    }
                }
                last = line
            }
        }
        bodySize = sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 10
        isBodyBold = bold * 2 > all
        leadings = pitches.mapValues(Self.usual)
        isJustified = Self.isJustified(pages)
    }

    /// Six in ten of the lines that come near the right edge of their column end within a point of each other.
    private static func isJustified(_ pages: [PageLayout]) -> Bool {
        var ends: [Int: Int] = [:]
        var long = 0
        for page in pages {
            for item in page.flow {
                guard case .line(let line) = item else { continue }
                let width = line.column.upperBound - line.column.lowerBound
                guard line.box.maxX > line.column.lowerBound + 0.85 * width else { continue }
                long += 1
                ends[Int((line.box.maxX - line.column.upperBound).rounded()), default: 0] += 1
            }
        }
        let common = ends.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
        let same = (common - 1...common + 1).reduce(0) { $0 + (ends[$1] ?? 0) }
        return long >= 5 && same * 10 >= long * 6
    }

    /// The distance between the lines of a paragraph set in that size.
    func leading(_ size: Double) -> Double {
        if let leading = leadings[Self.half(size)] { return leading }
        guard let body = leadings[Self.half(bodySize)], bodySize > 0 else { return 1.25 * size }
        return body / bodySize * size
    }

    private static func half(_ points: Double) -> Int { Int((points * 2).rounded()) }

    /// The smallest distance that is common: lines within paragraphs are the closest.
    private static func usual(_ counts: [Int: Int]) -> Double {
        let most = counts.values.max() ?? 0
        let all = counts.values.reduce(0, +)
        let common = counts.filter { $0.value * 4 >= most && ($0.value >= 2 || all < 4) }.keys
        return Double(common.min() ?? 0) / 2
    }
}

extension TextLine {
    /// Where the line stands: the lower edge of its first word of the line's own size.
    var baseline: Double { words.first { $0.size == size }?.box.maxY ?? box.maxY }
}
