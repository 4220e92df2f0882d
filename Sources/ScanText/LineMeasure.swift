/// How high the letters of a line are and where they stand, in pixels, told by the shapes of the letters read.
struct LineMeasure {
    /// The lower edge of letters without descenders.
    let baseline: Double
    /// The height of capital letters.
    let capitalHeight: Double

    /// Capitals are this much higher than small letters without ascenders, between common faces (1.35 to 1.47).
    private static let capitalsToSmall = 1.4

    /// - Precondition: the line holds a word.
    init(_ line: ArraySlice<WordReading.Entry>) {
        let shapes = line.map { WordShape($0.text) }
        let boxes = line.map(\.box)
        let standing = zip(shapes, boxes).filter { $0.0.isPlain && !$0.0.hasDescender && $0.0.hasLetter }
        let baseline = Self.median(standing.map { Double($0.1.bottom) }) ?? Self.fallback(shapes, boxes)
        self.baseline = baseline
        // A word that stands on the line itself gives its own height, whatever the line's slant.
        let heights = zip(shapes, boxes).filter { $0.0.isPlain }.map { shape, box in
            (shape, shape.hasDescender ? baseline - Double(box.top) : Double(box.height))
        }
        let tall = heights.filter { $0.0.hasAscender }.map(\.1)
        let small = heights.filter { !$0.0.hasAscender && $0.0.hasLetter }.map { $0.1 * Self.capitalsToSmall }
        let highest = Double(boxes.map(\.height).max() ?? 1)
        capitalHeight = max(1, Self.median(tall) ?? Self.median(small) ?? highest)
    }

    /// Where all words reach below the line, a quarter of their height is below.
    private static func fallback(_ shapes: [WordShape], _ boxes: [PixelBox]) -> Double {
        let lowest = median(boxes.map { Double($0.bottom) }) ?? 0
        guard shapes.contains(where: \.hasDescender) else { return lowest }
        return lowest - 0.22 * (median(boxes.map { Double($0.height) }) ?? 0)
    }

    private static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        return values.sorted()[values.count / 2]
    }
}

/// Which parts of the line a word's letters fill.
struct WordShape {
    /// Whether a letter reaches as high as capitals do.
    private(set) var hasAscender = false
    /// Whether a letter reaches below the line.
    private(set) var hasDescender = false
    private(set) var hasLetter = false
    /// Whether nothing in it reaches higher or lower than letters do.
    private(set) var isPlain = true

    init(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "A"..."I", "K"..."P", "R"..."Z", "0"..."9", "Æ", "b", "d", "f", "h", "k", "l", "ß":
                hasAscender = true
                hasLetter = true
            case "g", "p", "q", "y":
                hasDescender = true
                hasLetter = true
            case "a", "c", "e", "m", "n", "o", "r", "s", "u", "v", "w", "x", "z", "æ":
                hasLetter = true
            case ",", ";":
                hasDescender = true
            case ".", ":", "-", "–", "«", "»", "•", "·", "=", "+":
                continue
            case "i", "t":
                // Their tops lie between small letters' and capitals': they say nothing of either.
                hasLetter = true
                if !hasAscender { isPlain = isPlain && text.unicodeScalars.count > 1 && Self.hasTall(text) }
            default:
                isPlain = false
            }
        }
    }

    private static func hasTall(_ text: String) -> Bool {
        text.unicodeScalars.contains {
            switch $0 {
            case "A"..."I", "K"..."P", "R"..."Z", "0"..."9", "b", "d", "f", "h", "k", "l": true
            default: false
            }
        }
    }
}
