import PDFText
import ScanText

/// Recognised words as the layout takes words: with boxes as high as their type, and with fonts.
struct RecognisedText {
    let words: [PDFWord]
    let fonts: [PDFFont]

    /// How far type reaches above and below the line, in parts of its size, as PDF libraries give boxes.
    private static let above = 0.9
    private static let below = 0.21

    init(_ page: RecognisedPage, type: RecognisedType) {
        var fonts: [PDFFont] = []
        var words: [PDFWord] = []
        for part in Self.parts(of: page.words) {
            let isBold = type.isBold(part)
            for word in part {
                let size = type.size(of: word)
                let font = PDFFont(size: size, isBold: isBold)
                let number = fonts.firstIndex(of: font) ?? fonts.count
                if number == fonts.count { fonts.append(font) }
                let box = PDFBox(
                    minX: word.box.minX, minY: word.baseline - Self.above * size, maxX: word.box.maxX,
                    maxY: word.baseline + Self.below * size)
                words.append(
                    PDFWord(
                        text: word.text, box: box, font: number, startsLine: word.startsLine,
                        confidence: word.confidence))
            }
        }
        self.words = words
        self.fonts = fonts.isEmpty ? [PDFFont(size: 0, isBold: false)] : fonts
    }

    /// Stretches of words on a line that stand close together: a cell, a run of a sentence.
    private static func parts(of words: [RecognisedWord]) -> [ArraySlice<RecognisedWord>] {
        var parts: [ArraySlice<RecognisedWord>] = []
        var start = 0
        for index in words.indices.dropFirst() {
            let word = words[index]
            guard word.startsLine || word.box.minX - words[index - 1].box.maxX > 1.5 * word.capitalHeight else {
                continue
            }
            parts.append(words[start..<index])
            start = index
        }
        if start < words.count { parts.append(words[start...]) }
        return parts
    }
}
