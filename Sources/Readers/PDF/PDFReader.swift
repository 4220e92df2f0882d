import Consultation
import PDFText

/// Reads PDF: words by their places, put back into the paragraphs, headings, lists and tables they were made from.
public struct PDFReader: DocumentReader {
    private let recogniser: PageRecogniser
    private let budget: PageBudget
    private let gate: any PageGate

    public init() { self.init(recogniser: PageRecogniser()) }

    /// - Parameters:
    ///   - recogniser: reads the pages that have no usable text of their own.
    ///   - gate: is asked before each page.
    init(recogniser: PageRecogniser, budget: PageBudget = PageBudget(), gate: any PageGate = OpenGate()) {
        self.recogniser = recogniser
        self.budget = budget
        self.gate = gate
    }

    public func read(_ file: SourceFile) -> ReadingResult {
        do {
            let formBroke = gate.leftOut.contains { $0.file == file.hash && $0.kind == .form }
            return try read(file, as: PDFFile(bytes: file.bytes, withForm: !formBroke))
        } catch {
            return switch error {
            case .encrypted: .unread(PDFDiagnostics.encrypted(file.name))
            case .damaged: .unread(PDFDiagnostics.damaged(file.name))
            }
        }
    }

    private func read(_ file: SourceFile, as pdf: PDFFile) -> ReadingResult {
        let count = pdf.pageCount
        guard count > 0 else { return .unread(PDFDiagnostics.noPages(file.name)) }
        let walk = PageWalk(file: file.hash, count: count, budget: budget, gate: gate)
        let own = PDFPages(of: pdf, on: walk)
        guard !own.pages.isEmpty else { return .unread(own.reasonForNone(file.name)) }
        let scan = ScannedPages(own.pages, of: pdf, by: recogniser, on: walk)
        guard scan.pages.contains(where: \.hasText) else {
            return .unread(scan.reasonForNoText(file.name) ?? PDFDiagnostics.noText(file.name))
        }
        let document = Self.assembly(of: scan.pages, of: scan).document(
            of: file, format: .pdf, pageCount: count,
            properties: DocumentProperties(title: pdf.title, author: pdf.author))
        return ReadingResult(
            document: scan.placed(document),
            diagnostics: own.diagnostics(file.name) + scan.diagnostics(file.name, of: document))
    }

    /// Puts the pages' words together, whether the file holds them as text or they were recognised.
    static func assembly(of pages: [PDFPage], of file: some RuleSource) -> TextAssembly {
        var layouts = PageLayout.pages(pages, of: file)
        for index in layouts.indices { layouts[index].head += file.marks(onPage: layouts[index].number) }
        let typography = Typography(layouts)
        let parts = PartBuilder.parts(of: layouts, typography: typography)
        return PartAssembly(PartClassifier.classified(parts, typography: typography)).assembly
    }
}

extension PDFPage {
    /// Whether anything on it can be read, fields and comments included.
    fileprivate var hasText: Bool { !words.isEmpty || !fields.isEmpty || !comments.isEmpty }
}
