/// What stands on a page besides its own text: the form's fields, and notes that readers have put there.
public struct PageAnnotations: Sendable {
    let fields: [PDFField]
    let comments: [PDFComment]
    /// Where a note's text is drawn on the page itself, and so would be read twice.
    let drawn: [PDFBox]

    /// Nothing, or nothing that is known.
    public init() { self.init(fields: [], comments: [], drawn: []) }

    init(fields: [PDFField], comments: [PDFComment], drawn: [PDFBox]) {
        self.fields = fields
        self.comments = comments
        self.drawn = drawn
    }
}
