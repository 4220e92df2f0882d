import PDFText

/// What is known of a document's pages besides their words.
protocol RuleSource {
    /// The straight lines drawn on the page of that number, from 1.
    func rules(onPage number: Int) -> PDFRules
    /// What others than the writer have put on the page, such as an archive's stamp: no part of its words.
    func marks(onPage number: Int) -> [TextLine]
}

extension RuleSource {
    func marks(onPage number: Int) -> [TextLine] { [] }
}

extension PDFFile: RuleSource {}
