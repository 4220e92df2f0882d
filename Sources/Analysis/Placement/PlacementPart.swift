/// A source of evidence for a section; a section's score is the sum of its parts.
public enum PlacementPart: String, CaseIterable, Codable, Hashable, Sendable {
    /// Stems that the remark and the section share.
    case words
    /// Runs of letters that they share, which finds compounds and inflections.
    case characters
    /// Subjects that they share, by the thesaurus, though no word be the same.
    case concepts
    /// The paragraph of the section that is likest to the remark.
    case passage
    /// The headings above the remark.
    case heading
    /// The rest of its paragraph.
    case paragraph
    /// The other cells of its table row.
    case row
    /// The quotation above it.
    case quotation
    /// Places that it names: `kapittel 3`, `føring 12`, a heading, quoted words.
    case reference
    /// Remarks of other replies that are surely placed.
    case learned
    /// Remarks that a person has settled.
    case settled
    /// For themes: the sections that the remark points to.
    case section
    /// For themes: what the draft itself says in the sections that the remark points to.
    case sectionText
    /// The remarks before and after it in the same reply.
    case neighbours
    /// Where remarks usually point: seldom to background and to the text above a chapter's sections.
    case usual
    /// Words that speak of the draft as a whole.
    case wholeDraft
}
