import Foundation
import ScanText

/// How a recognised document is set: the type sizes it uses, and how heavy its body is.
///
/// Heights measured in a picture vary by a pixel from line to line, while a document has few sizes. So heights
/// that lie close together are one size; the layout can then compare sizes as it does those of a PDF's own text.
struct RecognisedType {
    /// How far heights measured on lines of one size lie apart: a pixel at either edge, and some of the height.
    private static func spread(_ height: Double) -> Double { 0.4 + 0.03 * height }
    /// The usual error of a height in points: three quarters of a pixel at 200 an inch.
    private static let error = 0.27
    /// The height of capitals in parts of the type size as measured in pictures
    /// (Liberation Sans 0.76, Liberation Serif 0.73, Carlito and Caladea 0.72).
    private static let capitals = 0.74
    /// Strokes thicker than the body's by this factor are bold: lines of regular type stay below 1.1, bold ones
    /// are above 1.3.
    private static let boldness = 1.23

    /// Heights of capitals from the most to the least used, with the part of all letters that each has.
    private let heights: [(height: Double, share: Double)]
    /// The usual thickness of strokes in parts of the height of capitals; nil where it cannot be told.
    private let bodyStroke: Double?

    init(_ pages: [RecognisedPage]) {
        let words = pages.flatMap(\.words)
        heights = Self.heights(of: words)
        let body = heights.first?.height ?? 0
        let strokes = words.filter { abs($0.capitalHeight - body) <= Self.spread(body) }
            .compactMap { word in word.stroke.map { ($0, word.text.utf8.count) } }
        bodyStroke = Self.median(strokes)
    }

    /// The type size of a word in points, to the nearest half: of the document's sizes the likeliest, by how far
    /// it lies from what was measured and how much it is used.
    func size(of word: RecognisedWord) -> Double {
        let likeliest = heights.min { unlikelihood($0, word) < unlikelihood($1, word) }
        return max(1, ((likeliest?.height ?? word.capitalHeight) / Self.capitals * 2).rounded() / 2)
    }

    private func unlikelihood(_ known: (height: Double, share: Double), _ word: RecognisedWord) -> Double {
        let distance = (known.height - word.capitalHeight) / Self.error
        return distance * distance / 2 - log(known.share)
    }

    /// Whether words that stand together are bold.
    func isBold(_ words: ArraySlice<RecognisedWord>) -> Bool {
        guard let bodyStroke else { return false }
        let strokes = words.compactMap { word in word.stroke.map { ($0, word.text.utf8.count) } }
        guard let stroke = Self.median(strokes) else { return false }
        return stroke > Self.boldness * bodyStroke
    }

    private static func heights(of words: [RecognisedWord]) -> [(height: Double, share: Double)] {
        var left = words.map { (height: $0.capitalHeight, weight: $0.text.utf8.count) }.sorted { $0.height < $1.height }
        let all = Double(left.reduce(0) { $0 + $1.weight })
        var heights: [(height: Double, share: Double)] = []
        while !left.isEmpty {
            let range = heaviestRange(left)
            let height = median(left[range].map { ($0.height, $0.weight) }) ?? 0
            let isOfIt = { (entry: (height: Double, weight: Int)) in abs(entry.height - height) <= spread(height) }
            heights.append((height, Double(left.filter(isOfIt).reduce(0) { $0 + $1.weight }) / all))
            left.removeAll(where: isOfIt)
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
            while sorted[end].height > sorted[start].height + spread(sorted[start].height) {
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
