import PDFText

/// Where the straight lines drawn on a document's pages are known.
protocol RuleSource {
    /// The lines on the page of that number, from 1.
    func rules(onPage number: Int) -> PDFRules
}

extension PDFFile: RuleSource {}
