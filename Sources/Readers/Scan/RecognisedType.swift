import PDFText
import ScanText

/// How a recognised document is set: the type sizes it uses, and how heavy its body is.
///
/// Heights measured in a picture vary by a pixel from line to line, while a document has few sizes. So heights
/// that lie close together are one size; the layout can then compare sizes as it does those of a PDF's own text.
struct RecognisedType {
    /// Heights of capitals within this part of each other are of one size.
    private static let spread = 0.07
    /// The height of capitals in parts of the type size as measured in pictures
    /// (Liberation Sans 0.76, Liberation Serif 0.73, Carlito and Caladea 0.72).
    private static let capitals = 0.74
    /// Strokes thicker than the body's by this factor are bold: lines of regular type stay below 1.1, bold ones
    /// are above 1.3.
    private static let boldness = 1.2

    /// Heights of capitals from the most to the least used.
    private let heights: [Double]
    /// The usual thickness of strokes in parts of the height of capitals; nil where it cannot be told.
    private let bodyStroke: Double?

    init(_ pages: [RecognisedPage]) {
        let words = pages.flatMap(\.words)
        heights = Self.heights(of: words)
        let body = heights.first ?? 0
        let strokes = words.filter { abs($0.capitalHeight - body) <= Self.spread * body }
            .compactMap { word in word.stroke.map { ($0, word.text.utf8.count) } }
        bodyStroke = Self.median(strokes)
    }

    /// The type size of a word in points, to the nearest half.
    func size(of word: RecognisedWord) -> Double {
        let nearest = heights.min { abs($0 - word.capitalHeight) < abs($1 - word.capitalHeight) }
        return max(1, ((nearest ?? word.capitalHeight) / Self.capitals * 2).rounded() / 2)
    }

    /// Whether words that stand together are bold.
    func isBold(_ words: ArraySlice<RecognisedWord>) -> Bool {
        guard let bodyStroke else { return false }
        let strokes = words.compactMap { word in word.stroke.map { ($0, word.text.utf8.count) } }
        guard let stroke = Self.median(strokes) else { return false }
        return stroke > Self.boldness * bodyStroke
    }

    private static func heights(of words: [RecognisedWord]) -> [Double] {
        var left = words.map { (height: $0.capitalHeight, weight: $0.text.utf8.count) }.sorted { $0.height < $1.height }
        var heights: [Double] = []
        while !left.isEmpty {
            let range = heaviestRange(left)
            let height = median(left[range].map { ($0.height, $0.weight) }) ?? 0
            heights.append(height)
            left.removeAll { abs($0.height - height) <= spread * height }
        }
        return heights
    }

    /// Where the most letters lie within the spread.
    private static func heaviestRange(_ sorted: [(height: Double, weight: Int)]) -> Range<Int> {
        var best = 0..<1
        var most = 0
        var weight = 0
        var start = 0
        for end in sorted.indices {
            weight += sorted[end].weight
            while sorted[end].height > sorted[start].height * (1 + spread) {
                weight -= sorted[start].weight
                start += 1
            }
            if weight > most {
                most = weight
                best = start..<(end + 1)
            }
        }
        return best
    }

    /// The value in the middle by weight.
    private static func median(_ values: [(Double, Int)]) -> Double? {
        let half = values.reduce(0) { $0 + $1.1 } / 2
        var passed = 0
        for (value, weight) in values.sorted(by: { $0.0 < $1.0 }) {
            passed += weight
            if passed > half { return value }
        }
        return nil
    }
}
