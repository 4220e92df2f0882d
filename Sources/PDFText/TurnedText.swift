/// Text that does not run from left to right: stamps along a margin, watermarks across the page.
struct TurnedText {
    private let fonts: [PDFFont]
    private var lines: [PDFWord] = []
    /// Letters of slanted text, one or two of which the library takes for a line.
    private var letters: [Glyph] = []

    init(fonts: [PDFFont]) { self.fonts = fonts }

    /// Whether a line is turned: most of its letters are wide and low for their size, since a letter's box spans
    /// its whole advance one way and the font's whole height the other.
    func isTurned(_ line: ArraySlice<Glyph>) -> Bool {
        let turned = line.count { glyph in
            let size = fonts[glyph.font].size
            return glyph.box.height < 0.7 * size && glyph.box.width > 0.7 * size
        }
        return turned * 10 >= line.count * 6
    }

    mutating func add(_ line: ArraySlice<Glyph>) {
        if line.count <= 2 {
            letters += line
            return
        }
        var start = line.startIndex
        for index in line.indices.dropFirst() where line[index].isAfterSpace {
            lines.append(Self.word(line[start..<index], startsLine: start == line.startIndex))
            start = index
        }
        lines.append(Self.word(line[start...], startsLine: start == line.startIndex))
    }

    /// The words of turned lines, then those that slanted letters of one font make.
    var words: [PDFWord] {
        var fontsInOrder: [Int] = []
        for letter in letters where !fontsInOrder.contains(letter.font) { fontsInOrder.append(letter.font) }
        return lines
            + fontsInOrder.map { font in
                let word = letters.filter { $0.font == font }.sorted {
                    ($0.box.minX, -$0.box.minY) < ($1.box.minX, -$1.box.minY)
                }
                return Self.word(word[...], startsLine: true)
            }
    }

    private static func word(_ glyphs: ArraySlice<Glyph>, startsLine: Bool) -> PDFWord {
        var text = String.UnicodeScalarView()
        var box = glyphs[glyphs.startIndex].box
        for glyph in glyphs {
            text.append(glyph.scalar)
            box = box.union(glyph.box)
        }
        return PDFWord(
            text: String(text), box: box, font: glyphs[glyphs.startIndex].font, isAttached: false,
            startsLine: startsLine, isUpright: false)
    }
}
