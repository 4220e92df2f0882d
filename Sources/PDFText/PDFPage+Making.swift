// For pages whose words come from elsewhere than the file's own text, such as those recognised in a picture.

extension PDFPage {
    /// The same page with other words, on a page of that size in points.
    /// - Precondition: each word's font is one of `fonts`.
    public func replacingText(words: [PDFWord], fonts: [PDFFont], width: Double, height: Double) -> PDFPage {
        PDFPage(
            number: number, width: width, height: height, words: words, fonts: fonts, fields: fields,
            comments: comments, hasImages: hasImages)
    }

    /// A page that holds words only.
    /// - Precondition: each word's font is one of `fonts`.
    public init(number: Int, width: Double, height: Double, words: [PDFWord], fonts: [PDFFont]) {
        self.init(
            number: number, width: width, height: height, words: words, fonts: fonts, fields: [], comments: [],
            hasImages: true)
    }
}

extension PDFWord {
    /// A word that stands free of the word before it.
    /// - Parameter confidence: how sure a recogniser was of it, from 0 to 1; nil where nothing was recognised.
    public init(text: String, box: PDFBox, font: Int, startsLine: Bool, confidence: Double? = nil) {
        self.init(text: text, box: box, font: font, isAttached: false, startsLine: startsLine)
        self.confidence = confidence
    }
}

extension PDFFont {
    /// Type whose face is not known, only how large and how heavy it is.
    public init(size: Double, isBold: Bool) { self.init(name: isBold ? "Bold" : "", size: size) }
}
