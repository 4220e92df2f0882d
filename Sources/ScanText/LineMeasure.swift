/// How high the letters of a line are and where they stand, in pixels, told by the shapes of the letters read.
struct LineMeasure {
    /// The lower edge of letters without descenders.
    let baseline: Double
    /// The height of capital letters.
    let capitalHeight: Double

    /// - Precondition: the line holds a word.
    /// - Parameter usual: what to take where the line's own letters do not tell.
    init(_ line: ArraySlice<ReadWord>, usual: Double? = nil) {
        let shapes = line.map { WordShape($0.text) }
        let boxes = line.map(\.box)
        let standing = zip(shapes, boxes).filter { $0.0.isPlain && !$0.0.hasDescender && $0.0.hasLetter }
        let baseline = Self.median(standing.map { Double($0.1.bottom) }) ?? Self.fallback(shapes, boxes)
        self.baseline = baseline
        // A word that stands on the line itself gives its own height, whatever the line's slant.
        let heights = zip(shapes, boxes).filter { $0.0.isPlain }.map { shape, box in
            (shape, shape.hasDescender ? baseline - Double(box.top) : Double(box.height))
        }
        let tall = heights.filter { $0.0.top == .capital }.map(\.1)
        let other = heights.filter { $0.0.top != .none && $0.0.top != .capital }.map { $0.1 * Self.toCapital($0.0.top) }
        // Brackets and the like reach from above capitals to below the line.
        let highest = 0.8 * Double(boxes.map(\.height).max() ?? 1)
        capitalHeight = max(1, Self.middle(tall) ?? Self.middle(other) ?? usual ?? highest)
    }

    /// How much higher capitals are than letters that reach so high; common faces lie within 5 % of it.
    private static func toCapital(_ top: WordShape.Top) -> Double {
        switch top {
        case .small: 1.4
        case .between: 1.13
        case .capital, .none: 1
        }
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

    /// The mean of the middle half: finer than a pixel, and untouched by a few wrong boxes.
    private static func middle(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let kept = values.sorted()[values.count / 4..<values.count - values.count / 4]
        return kept.reduce(0, +) / Double(kept.count)
    }
}

/// Which parts of the line a word's letters fill.
struct WordShape {
    /// How high its highest letter reaches.
    enum Top: Int {
        case none
        /// As `x`.
        case small
        /// As `t`.
        case between
        /// As capitals, ascenders, and the dots of `i`.
        case capital
    }

    private(set) var top = Top.none
    /// Whether a letter reaches below the line.
    private(set) var hasDescender = false
    /// Whether nothing in it reaches higher or lower than letters do.
    private(set) var isPlain = true

    var hasLetter: Bool { top != .none }

    init(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "A"..."I", "K"..."P", "R"..."Z", "0"..."9", "Æ", "Ø", "b", "d", "f", "h", "k", "l", "i", "ß":
                top = .capital
            case "j":
                top = .capital
                hasDescender = true
            case "g", "p", "q", "y":
                reach(.small)
                hasDescender = true
            case "a", "c", "e", "m", "n", "o", "r", "s", "u", "v", "w", "x", "z", "æ", "ø": reach(.small)
            case "t": reach(.between)
            case ",", ";": hasDescender = true
            case ".", ":", "-", "–", "«", "»", "•", "·", "=", "+": continue
            default: isPlain = false
            }
        }
    }

    private mutating func reach(_ height: Top) {
        if height.rawValue > top.rawValue { top = height }
    }
}
