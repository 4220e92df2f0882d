import Consultation

/// One file's way through the gate, page by page.
struct PageWalk {
    let file: ContentHash
    /// The number of the file's pages.
    let count: Int
    let budget: PageBudget
    let gate: any PageGate

    func opens(_ kind: PageStep.Kind, _ page: Int) -> Bool {
        gate.opens(PageStep(file: file, kind: kind, page: page), of: count)
    }

    /// The pages at which this step was given up before, in ascending order.
    func leftOut(_ kind: PageStep.Kind) -> [Int] { steps(kind).filter { $0 > 0 }.sorted() }

    /// Whether this step was given up for all pages, since it broke at too many.
    func leavesOutAll(_ kind: PageStep.Kind) -> Bool { steps(kind).contains(0) }

    private func steps(_ kind: PageStep.Kind) -> [Int] {
        gate.leftOut.filter { $0.file == file && $0.kind == kind }.map(\.page)
    }

    /// A form is one thing for all pages: where it broke the reader once, it is left alone.
    var readsForm: Bool { steps(.form).isEmpty }

    /// What to tell of steps that were given up.
    func diagnostics(_ name: String) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let pages = Set(leftOut(.text) + leftOut(.recognition)).sorted()
        if !pages.isEmpty { diagnostics.append(PageDiagnostics.broke(name, pages: pages)) }
        if !readsForm { diagnostics.append(PageDiagnostics.formBroke(name)) }
        let lines = leftOut(.lines)
        if leavesOutAll(.lines) {
            diagnostics.append(PageDiagnostics.linesBroke(name, pages: []))
        } else if !lines.isEmpty {
            diagnostics.append(PageDiagnostics.linesBroke(name, pages: lines))
        }
        return diagnostics
    }
}
