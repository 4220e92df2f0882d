/// The headers and footers that a Word file shows, by their relationships, each once.
///
/// Those of first pages come first: they hold the letterhead. A header for first or even pages counts only
/// where its section has such pages of their own (§17.10.6, §17.10.1).
struct WordMargins {
    private(set) var headers: [String] = []
    private(set) var footers: [String] = []

    init(_ sections: [SectionMargins], hasEvenPages: Bool) {
        for pages in ["first", "default", "even"] {
            for section in sections {
                for reference in section.references where reference.pages == pages {
                    guard pages != "first" || section.hasTitlePage, pages != "even" || hasEvenPages else { continue }
                    if reference.isHeader {
                        if !headers.contains(reference.relationship) { headers.append(reference.relationship) }
                    } else if !footers.contains(reference.relationship) {
                        footers.append(reference.relationship)
                    }
                }
            }
        }
    }
}
