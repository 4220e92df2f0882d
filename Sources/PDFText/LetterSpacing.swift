/// Tells letter-spaced type (`H Ø R I N G`), whose gaps between letters look like spaces.
struct LetterSpacing {
    /// The gap that parts words, in points; nil for type set as usual.
    private let threshold: Double?

    /// A line is letter-spaced when seven in ten of the gaps between its letters are wider than any kerning.
    init(_ line: ArraySlice<Glyph>, fonts: [PDFFont]) {
        guard line.count >= 5, Self.isLetters(line) else {
            threshold = nil
            return
        }
        let size = fonts[line[line.startIndex].font].size
        let gaps = line.indices.dropFirst().map { line[$0].box.minX - line[$0 - 1].box.maxX }.sorted()
        let tracking = gaps[gaps.count * 3 / 10]
        guard size > 0, tracking > 0.06 * size else {
            threshold = nil
            return
        }
        let usual = gaps[gaps.count / 2]
        threshold = usual + max(0.12 * size, 0.5 * usual)
    }

    private static func isLetters(_ line: ArraySlice<Glyph>) -> Bool {
        line.count { $0.scalar.properties.isAlphabetic } * 10 >= line.count * 8
    }

    /// Whether words part at a gap of that width; nil where the line is set as usual.
    func isWordGap(_ gap: Double) -> Bool? { threshold.map { gap > $0 } }
}
