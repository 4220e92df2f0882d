import Consultation
import PDFText

/// The pages of a file that could be read, and what became of the others.
struct PDFPages {
    private(set) var pages: [PDFPage] = []
    private var damaged: [Int] = []
    private var late: [Int] = []
    private let walk: PageWalk

    init(of pdf: PDFFile, on walk: PageWalk) {
        self.walk = walk
        let readsForm = walk.readsForm
        let leftOut = Set(walk.leftOut(.text))
        for number in 1...min(walk.count, walk.budget.pages) {
            let annotations =
                readsForm && walk.opens(.form, number) ? pdf.annotations(onPage: number) : PageAnnotations()
            guard walk.opens(.text, number) else {
                if !leftOut.contains(number) { late.append(number) }
                continue
            }
            if let page = pdf.page(number, with: annotations) { pages.append(page) } else { damaged.append(number) }
        }
    }

    /// Why no page was read.
    func reasonForNone(_ name: String) -> Diagnostic {
        guard let why = diagnostics(name).first(where: { $0.identifier != "pages.too-many" }), damaged.isEmpty else {
            return PDFDiagnostics.damaged(name)
        }
        return why.asError
    }

    func diagnostics(_ name: String) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if !damaged.isEmpty { diagnostics.append(PDFDiagnostics.brokenPages(damaged, name)) }
        if !late.isEmpty { diagnostics.append(PageDiagnostics.outOfTime(name, pages: late)) }
        let most = walk.budget.pages
        if walk.count > most {
            diagnostics.append(PageDiagnostics.beyondBudget(name, most: most, last: walk.count))
        }
        return diagnostics + walk.diagnostics(name)
    }
}
