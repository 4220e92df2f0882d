/// Tells letter-spaced type (`H Ø R I N G`), whose gaps between letters look like spaces.
struct LetterSpacing {
    /// The gap that parts words, in points; nil for type set as usual.
    private let threshold: Double?

    /// A line is letter-spaced when seven in ten of the gaps between its letters are wider than any kerning.
    init(_ line: ArraySlice<Glyph>, fonts: [PDFFont]) {
        threshold = Self.isSpaced(line, fonts) && Self.isLetters(line) ? Self.threshold(line, fonts) : nil
    }

    private static func isSpaced(_ line: ArraySlice<Glyph>, _ fonts: [PDFFont]) -> Bool {
        guard line.count >= 5 else { return false }
        let least = 0.06 * fonts[line[line.startIndex].font].size
        guard least > 0 else { return false }
        let wide = line.indices.dropFirst().count { gap(line, before: $0) > least }
        return wide * 10 >= (line.count - 1) * 7
    }

    private static func isLetters(_ line: ArraySlice<Glyph>) -> Bool {
        line.count { $0.scalar.properties.isAlphabetic } * 10 >= line.count * 8
    }

    private static func threshold(_ line: ArraySlice<Glyph>, _ fonts: [PDFFont]) -> Double {
        let gaps = line.indices.dropFirst().map { gap(line, before: $0) }.sorted()
        let usual = gaps[gaps.count / 2]
        return usual + max(0.12 * fonts[line[line.startIndex].font].size, 0.5 * usual)
    }

    private static func gap(_ line: ArraySlice<Glyph>, before index: Int) -> Double {
        line[index].box.minX - line[index - 1].box.maxX
    }

    /// Whether words part at a gap of that width; nil where the line is set as usual.
    func isWordGap(_ gap: Double) -> Bool? { threshold.map { gap > $0 } }
}
