import Consultation
import PDFText

/// A block of the document before its ranges are known.
struct DocumentPart {
    /// What it is, as far as its place shows.
    enum Role {
        /// Running text; what kind is told when all of it is known.
        case text
        case pageHeader
        case pageFooter
        case footnote
        case contents
        case formLabel
        case formField
        case comment
        case cell(CellPlace)
    }

    let role: Role
    var lines: [TextLine]
    var label: ListLabel?
    /// The text, where it is not that of the lines: a field's value, a comment.
    var text: String?
    var page: Int
    var box: PDFBox?
    /// Found when all parts are known.
    var kind: BlockKind?
    var level: Int?

    init(_ role: Role, lines: [TextLine], label: ListLabel? = nil) {
        self.role = role
        self.lines = lines
        self.label = label
        page = lines.first?.page ?? 1
    }

    init(_ role: Role, text: String, page: Int, box: PDFBox) {
        self.role = role
        lines = []
        self.text = text
        self.page = page
        self.box = box
    }
}
