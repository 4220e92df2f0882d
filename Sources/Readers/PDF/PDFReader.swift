import Consultation
import PDFText

/// Reads PDF: words by their places, put back into the paragraphs, headings, lists and tables they were made from.
public struct PDFReader: DocumentReader {
    public init() {}

    public func read(_ file: SourceFile) -> ReadingResult {
        do {
            return try Self.read(file, as: PDFFile(bytes: file.bytes))
        } catch {
            return switch error {
            case .encrypted: .unread(PDFDiagnostics.encrypted(file.name))
            case .damaged: .unread(PDFDiagnostics.damaged(file.name))
            }
        }
    }

    private static func read(_ file: SourceFile, as pdf: PDFFile) -> ReadingResult {
        let count = pdf.pageCount
        guard count > 0 else { return .unread(PDFDiagnostics.noPages(file.name)) }
        var pages: [PDFPage] = []
        var broken: [Int] = []
        for number in 1...count {
            if let page = pdf.page(number) { pages.append(page) } else { broken.append(number) }
        }
        guard !pages.isEmpty else { return .unread(PDFDiagnostics.damaged(file.name)) }
        var diagnostics: [Diagnostic] = []
        if !broken.isEmpty { diagnostics.append(PDFDiagnostics.brokenPages(broken, file.name)) }
        let scanned = pages.filter { $0.hasImages && !$0.hasText }.map(\.number)
        if !pages.contains(where: \.hasText) {
            let reason = scanned.isEmpty ? PDFDiagnostics.noText(file.name) : PDFDiagnostics.imageOnly(file.name)
            return .unread(reason)
        }
        if !scanned.isEmpty { diagnostics.append(PDFDiagnostics.imagePages(scanned, file.name)) }
        let document = assembly(of: pages, of: pdf).document(
            of: file, format: .pdf, pageCount: count,
            properties: DocumentProperties(title: pdf.title, author: pdf.author))
        return ReadingResult(document: document, diagnostics: diagnostics)
    }

    private static func assembly(of pages: [PDFPage], of pdf: PDFFile) -> TextAssembly {
        let layouts = PageLayout.pages(pages, of: pdf)
        let typography = Typography(layouts)
        let parts = PartBuilder.parts(of: layouts, typography: typography)
        return PartAssembly(PartClassifier.classified(parts, typography: typography)).assembly
    }
}

extension PDFPage {
    /// Whether anything on it can be read, fields and comments included.
    fileprivate var hasText: Bool { !words.isEmpty || !fields.isEmpty || !comments.isEmpty }
}
