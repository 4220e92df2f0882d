import Consultation

/// A heading of the draft that may begin a section.
struct Heading: Hashable {
    /// Which of the document's blocks.
    let block: Int
    /// Its text on one line.
    let text: String
    var number: HeadingNumber?
    /// The text without the number.
    let title: String
    /// The title as words.
    let key: [String]
    /// The level that the file gives it; nil where only its number tells that it is a heading.
    let level: Int?
    let page: Int?
    let contents: ContentsList.Entry?

    init(_ text: String, block: Int, level: Int?, page: Int?, contents: ContentsList, phrases: DraftPhrases) {
        self.block = block
        self.text = text
        number = HeadingNumber(text, phrases: phrases)
        title = number?.title ?? text
        key = NameWord.keys(of: title)
        self.level = level
        self.page = page
        self.contents = contents.entry(number: number?.id, title: key)
    }
}
