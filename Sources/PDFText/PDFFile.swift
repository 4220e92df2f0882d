import CPoppler

/// A PDF file opened from its bytes.
///
/// Only this target sees the library. It is not to be used from two threads at once.
public final class PDFFile {
    private let document: OpaquePointer

    /// - Parameter withForm: false for a file whose form breaks the library: it is then hidden from it.
    /// - Throws: `PDFFailure` when the file needs a password or its structure is broken.
    public init(bytes: [UInt8], withForm: Bool = true) throws(PDFFailure) {
        let plain = PDFKey.outputIntents.hidden(in: bytes)
        let data = g_bytes_new(withForm ? plain : PDFKey.form.hidden(in: plain), gsize(bytes.count))
        defer { g_bytes_unref(data) }
        var error: UnsafeMutablePointer<GError>?
        guard let document = poppler_document_new_from_bytes(data, nil, &error) else {
            throw Self.failure(error)
        }
        self.document = document
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(document)) }

    private static func failure(_ error: UnsafeMutablePointer<GError>?) -> PDFFailure {
        guard let error else { return .damaged("no reason given") }
        defer { g_error_free(error) }
        let isOurs = error.pointee.domain == poppler_error_quark()
        if isOurs, error.pointee.code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) { return .encrypted }
        return .damaged(error.pointee.message.map { String(cString: $0) } ?? "no reason given")
    }

    /// The number of pages; 0 in a file whose page tree is broken.
    public var pageCount: Int { max(0, Int(poppler_document_get_n_pages(document))) }

    /// The document's own title; nil where it has none.
    public var title: String? { Self.take(poppler_document_get_title(document)) }

    /// Who the document says has written it; nil where it does not.
    public var author: String? { Self.take(poppler_document_get_author(document)) }

    /// The page of that number, from 1; nil where the file has no such page or it cannot be read.
    public func page(_ number: Int) -> PDFPage? { page(number, with: annotations(onPage: number)) }

    /// The form's fields and the notes on the page of that number; none where there is no such page.
    public func annotations(onPage number: Int) -> PageAnnotations {
        withPage(number) { page in
            var size = (width: 0.0, height: 0.0)
            poppler_page_get_size(page, &size.width, &size.height)
            let comments = PageComments.comments(of: page, height: size.height)
            return PageAnnotations(
                fields: PageFields.fields(of: page, height: size.height), comments: comments.comments,
                drawn: comments.drawn)
        } ?? PageAnnotations()
    }

    /// The page of that number with fields and notes that are already known, or without.
    public func page(_ number: Int, with annotations: PageAnnotations) -> PDFPage? {
        withPage(number) { page in
            var width = 0.0
            var height = 0.0
            poppler_page_get_size(page, &width, &height)
            let text = PageText(
                of: page, without: annotations.fields.map(\.box) + annotations.drawn, width: width, height: height)
            let turned = annotations.turned(text.turn)
            return PDFPage(
                number: number, width: text.turn.width, height: text.turn.height, words: text.words,
                fonts: text.fonts, fields: turned.fields, comments: turned.comments,
                hasImages: Self.hasImages(page), turn: text.turn.isUpright ? nil : text.turn)
        }
    }

    /// The straight lines drawn on the page: borders of tables and cells, and underlines.
    /// It costs about as much as reading the page's text does.
    public func rules(onPage number: Int) -> PDFRules {
        withPage(number) { PDFRules(of: $0) } ?? PDFRules(horizontal: [], vertical: [])
    }

    func withPage<Result>(_ number: Int, _ body: (OpaquePointer) -> Result) -> Result? {
        guard (1...max(1, pageCount)).contains(number),
            let page = poppler_document_get_page(document, Int32(number - 1))
        else { return nil }
        defer { g_object_unref(UnsafeMutableRawPointer(page)) }
        return body(page)
    }

    private static func hasImages(_ page: OpaquePointer) -> Bool {
        guard let list = poppler_page_get_image_mapping(page) else { return false }
        poppler_page_free_image_mapping(list)
        return true
    }

    /// The text of a string that the library hands over, which is then freed; nil for none or an empty one.
    static func take(_ string: UnsafeMutablePointer<CChar>?) -> String? {
        guard let string else { return nil }
        defer { g_free(string) }
        let text = String(cString: string)
        return text.isEmpty ? nil : text
    }
}
