/// Makes words of characters by the gaps between them.
enum WordBuilder {
    /// A gap of this part of the type size parts two words even where the library sees no space, as between
    /// the cells of a table. A space is a quarter of the size; kerning and rounding stay below a tenth.
    private static let wordGap = 0.12
    /// How far the middle of a character may move, in parts of its height, and still be on the line.
    private static let lineShift = 0.6

    static func words(of glyphs: [Glyph], fonts: [PDFFont]) -> [PDFWord] {
        var words: [PDFWord] = []
        var turned = TurnedText(fonts: fonts)
        var start = 0
        while start < glyphs.count {
            var end = start + 1
            while end < glyphs.count, !glyphs[end].startsLine { end += 1 }
            if turned.isTurned(glyphs[start..<end]) {
                turned.add(glyphs[start..<end])
            } else {
                appendLines(glyphs[start..<end], fonts: fonts, to: &words)
            }
            start = end
        }
        return words + turned.words
    }

    /// The library's line, parted where it jumps up, down or back.
    private static func appendLines(_ glyphs: ArraySlice<Glyph>, fonts: [PDFFont], to words: inout [PDFWord]) {
        var start = glyphs.startIndex
        while start < glyphs.endIndex {
            var end = start + 1
            while end < glyphs.endIndex, !beginsLine(glyphs[end], after: glyphs[end - 1]) { end += 1 }
            appendLine(glyphs[start..<end], fonts: fonts, to: &words)
            start = end
        }
    }

    private static func beginsLine(_ glyph: Glyph, after last: Glyph) -> Bool {
        let height = max(glyph.box.height, last.box.height)
        return abs(glyph.box.midY - last.box.midY) > lineShift * height
            || glyph.box.minX < last.box.minX - height
    }

    private static func appendLine(_ line: ArraySlice<Glyph>, fonts: [PDFFont], to words: inout [PDFWord]) {
        let spacing = LetterSpacing(line, fonts: fonts)
        var start = line.startIndex
        var isAttached = false
        for index in line.indices.dropFirst() {
            let glyph = line[index]
            let last = line[index - 1]
            let gap = glyph.box.minX - last.box.maxX
            let size = max(fonts[glyph.font].size, fonts[last.font].size)
            let isSpace = spacing.isWordGap(gap) ?? (glyph.isAfterSpace || gap > wordGap * size)
            if isEndHyphen(index, in: line), gap < size { continue }
            guard isSpace || changesHeight(glyph, last, fonts) else { continue }
            words.append(word(line[start..<index], isAttached, startsLine: start == line.startIndex))
            start = index
            isAttached = !isSpace
        }
        words.append(word(line[start...], isAttached, startsLine: start == line.startIndex))
    }

    /// A program that hyphenates may set the hyphen at the margin, a little apart from its word.
    private static func isEndHyphen(_ index: Int, in line: ArraySlice<Glyph>) -> Bool {
        index == line.endIndex - 1 && ["-", "\u{AD}", "\u{2010}"].contains(line[index].scalar)
            && line[index - 1].scalar.properties.isLowercase
    }

    /// Superscripts and subscripts are words of their own, so that a note's number can be told from the word.
    private static func changesHeight(_ a: Glyph, _ b: Glyph, _ fonts: [PDFFont]) -> Bool {
        let sizes = (fonts[a.font].size, fonts[b.font].size)
        return min(sizes.0, sizes.1) < 0.8 * max(sizes.0, sizes.1)
    }

    private static func word(_ glyphs: ArraySlice<Glyph>, _ isAttached: Bool, startsLine: Bool) -> PDFWord {
        var text = String.UnicodeScalarView()
        var box = glyphs[glyphs.startIndex].box
        for glyph in glyphs {
            text.append(glyph.scalar)
            box = box.union(glyph.box)
        }
        return PDFWord(
            text: String(text), box: box, font: commonFont(glyphs), isAttached: isAttached, startsLine: startsLine)
    }

    /// The font of most characters; of the first among equals.
    private static func commonFont(_ glyphs: ArraySlice<Glyph>) -> Int {
        let first = glyphs[glyphs.startIndex].font
        if glyphs.allSatisfy({ $0.font == first }) { return first }
        var counts: [(font: Int, count: Int)] = []
        for glyph in glyphs {
            if let known = counts.firstIndex(where: { $0.font == glyph.font }) {
                counts[known].count += 1
            } else {
                counts.append((glyph.font, 1))
            }
        }
        return counts.max { $0.count < $1.count }?.font ?? first
    }
}
