import CPoppler

/// Reads the notes put on a page.
struct PageComments {
    let comments: [PDFComment]
    /// Where a note's text is drawn on the page itself, and so would be read twice.
    let drawn: [PDFBox]

    static func comments(of page: OpaquePointer, height: Double) -> PageComments {
        guard let list = poppler_page_get_annot_mapping(page) else { return PageComments(comments: [], drawn: []) }
        defer { poppler_page_free_annot_mapping(list) }
        var comments: [PDFComment] = []
        var drawn: [PDFBox] = []
        for mapping in elements(of: list, as: PopplerAnnotMapping.self) {
            guard let note = mapping.pointee.annot else { continue }
            let kind = poppler_annot_get_annot_type(note)
            guard isMarkup(kind), let text = PDFFile.take(poppler_annot_get_contents(note)) else { continue }
            let box = PDFBox(upward: mapping.pointee.area, height: height)
            comments.append(
                PDFComment(text: text, author: PDFFile.take(poppler_annot_markup_get_label(note)), box: box))
            if kind == POPPLER_ANNOT_FREE_TEXT { drawn.append(box) }
        }
        return PageComments(comments: comments, drawn: drawn)
    }

    /// The kinds whose contents a person has written (ISO 32000-1, table 170); the library's accessors for
    /// authors take these only.
    private static func isMarkup(_ kind: PopplerAnnotType) -> Bool {
        switch kind {
        case POPPLER_ANNOT_TEXT, POPPLER_ANNOT_FREE_TEXT, POPPLER_ANNOT_HIGHLIGHT, POPPLER_ANNOT_UNDERLINE,
            POPPLER_ANNOT_SQUIGGLY, POPPLER_ANNOT_STRIKE_OUT, POPPLER_ANNOT_CARET, POPPLER_ANNOT_LINE,
            POPPLER_ANNOT_SQUARE, POPPLER_ANNOT_CIRCLE, POPPLER_ANNOT_STAMP:
            true
        default:
            false
        }
    }
}
