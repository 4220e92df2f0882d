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
    func leftOut(_ kind: PageStep.Kind) -> [Int] {
        gate.leftOut.filter { $0.file == file && $0.kind == kind }.map(\.page).sorted()
    }

    /// A form is one thing for all pages: where it broke the reader once, it is left alone.
    var readsForm: Bool { leftOut(.form).isEmpty }

    /// What to tell of steps that were given up.
    func diagnostics(_ name: String) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let pages = Set(leftOut(.text) + leftOut(.recognition)).sorted()
        if !pages.isEmpty { diagnostics.append(PageDiagnostics.broke(name, pages: pages)) }
        if !readsForm { diagnostics.append(PageDiagnostics.formBroke(name)) }
        let lines = leftOut(.lines)
        if !lines.isEmpty { diagnostics.append(PageDiagnostics.linesBroke(name, pages: lines)) }
        return diagnostics
    }
}
