/// Words with the measures of the lines they stand on, in points.
struct MeasuredLines {
    private(set) var words: [RecognisedWord] = []

    /// - Parameter ink: the picture in black and white.
    init(_ words: [ReadWord], ink: Picture, dpi: Double) {
        let usual = Self.usualHeight(of: words)
        for line in ReadWord.lines(words) { append(line, usual: usual, ink: ink, scale: 72 / dpi) }
    }

    private mutating func append(_ line: ArraySlice<ReadWord>, usual: Double, ink: Picture, scale: Double) {
        let measure = LineMeasure(line, usual: usual)
        let height = measure.capitalHeight
        for word in line {
            let stroke = StrokeWidth.pixels(in: word.box, of: ink, capitalHeight: height)
            words.append(
                RecognisedWord(
                    text: word.text,
                    box: ScanBox(
                        minX: Double(word.box.left) * scale, minY: Double(word.box.top) * scale,
                        maxX: Double(word.box.right) * scale, maxY: Double(word.box.bottom) * scale),
                    baseline: measure.baseline * scale, capitalHeight: height * scale,
                    stroke: stroke.map { $0 / height }, confidence: word.confidence, startsLine: word.startsLine))
        }
    }

    /// The height of capitals of most words, in pixels; 0 where there are none.
    static func usualHeight(of words: [ReadWord]) -> Double {
        let heights = ReadWord.lines(words).flatMap { line in
            [Double](repeating: LineMeasure(line).capitalHeight, count: line.count)
        }.sorted()
        return heights.isEmpty ? 0 : heights[heights.count / 2]
    }
}
