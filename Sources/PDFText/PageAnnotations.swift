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

    /// The same on the page as it is read.
    func turned(_ turn: PageTurn) -> PageAnnotations {
        if turn.isUpright { return self }
        return PageAnnotations(
            fields: fields.map {
                PDFField(name: $0.name, title: $0.title, value: $0.value, box: turn.upright($0.box))
            },
            comments: comments.map { PDFComment(text: $0.text, author: $0.author, box: turn.upright($0.box)) },
            drawn: drawn.map(turn.upright))
    }
}
