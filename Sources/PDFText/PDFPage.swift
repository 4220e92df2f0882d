/// What a page holds.
public struct PDFPage: Sendable {
    /// From 1.
    public let number: Int
    /// In points, as the page is read.
    public let width: Double
    /// In points, as the page is read.
    public let height: Double
    /// In the order in which the library reads the page; see `PDFWord.startsLine`.
    public let words: [PDFWord]
    /// The fonts that `PDFWord.font` counts in.
    public let fonts: [PDFFont]
    /// The form's fields on the page, as the file lists them. Text drawn in them is no part of `words`.
    public let fields: [PDFField]
    /// Notes that readers have put on the page. Text drawn in them is no part of `words`.
    public let comments: [PDFComment]
    /// Whether the page shows a picture.
    public let hasImages: Bool
    /// How what the page holds lies on the page as it is shown; nil where it is read as it is shown. All places
    /// here are those of the page as it is read.
    public var turn: PageTurn?
}

/// Letters that stand together.
public struct PDFWord: Hashable, Sendable {
    /// As the file maps its glyphs to Unicode; not cleaned.
    public let text: String
    public let box: PDFBox
    /// Which of the page's fonts most of it is set in.
    public let font: Int
    /// Whether no space is seen between it and the word before it: a change of size or height within a word.
    public let isAttached: Bool
    /// Whether the library begins a line with it. Words of one such line may stand in different cells of a table.
    public let startsLine: Bool
    /// Whether it runs from left to right; stamps along margins and watermarks do not. Words that are not upright
    /// come after all others.
    public var isUpright = true
    /// How sure a recogniser was of it, from 0 to 1; nil for words that the file itself holds.
    public var confidence: Double?
}

/// A field of a form (ISO 32000-1, 12.7) and what was filled in.
public struct PDFField: Hashable, Sendable {
    /// What a field holds.
    public enum Value: Hashable, Sendable {
        /// All of the text, however much of it is drawn; empty where nothing was filled in.
        case text(String)
        /// A check box or radio button.
        case mark(isOn: Bool)
    }

    /// The field's full name in the file.
    public let name: String
    /// The name for people to read, where the file has one.
    public let title: String?
    public let value: Value
    public let box: PDFBox
}

/// A note put on a page (ISO 32000-1, 12.5).
public struct PDFComment: Hashable, Sendable {
    public let text: String
    /// Who wrote it, where the file says.
    public let author: String?
    public let box: PDFBox
}
