import PDFText

/// A word of a page with its type.
struct Word {
    let text: String
    let box: PDFBox
    /// In points.
    let size: Double
    let isBold: Bool
    let isItalic: Bool
    /// Whether no space stands between it and the word before it.
    var isAttached: Bool
    /// How sure the recogniser was of it; nil for words that the file itself holds.
    let confidence: Double?

    init(_ word: PDFWord, fonts: [PDFFont]) {
        let font = fonts[word.font]
        text = word.text
        box = word.box
        size = font.size
        isBold = font.isBold
        isItalic = font.isItalic
        isAttached = word.isAttached
        confidence = word.confidence
    }

    init(text: String, of word: Word) {
        self.text = text
        box = word.box
        size = word.size
        isBold = word.isBold
        isItalic = word.isItalic
        isAttached = word.isAttached
        confidence = word.confidence
    }

    /// Whether it is set higher and smaller than the word before it, as the number of a note is.
    func isSuperscript(after word: Word) -> Bool {
        isAttached && size < 0.8 * word.size && box.maxY < word.box.maxY - 0.1 * word.size
    }
}
