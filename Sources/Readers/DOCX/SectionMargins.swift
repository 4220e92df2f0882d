/// The headers and footers of a section, by their relationships.
struct SectionMargins {
    struct Reference {
        let isHeader: Bool
        /// `first`, `even` or `default`.
        let pages: String
        let relationship: String
    }

    var references: [Reference] = []
    var hasTitlePage = false
}
