import Consultation
import Language

/// A case's texts as vectors: sections, themes and remarks with what stands around them.
final class CaseReading {
    let outline: Outline
    let themes: [Theme]
    let rows: [RemarkRow]
    let data: PlacementData
    let space: FeatureSpace
    let forms: WordForms
    let vectorizer: TextVectorizer
    /// One for each section: title and paragraphs.
    let sections: [TextVectors]
    /// The draft's paragraphs in order.
    let paragraphs: [TextVectors]
    /// Which section each paragraph stands in.
    let paragraphSections: [Int]
    /// One for each theme: name and description.
    let themeVectors: [TextVectors]
    /// One for each remark, in the order of `rows`.
    let remarks: [RemarkVectors]
    /// How like the remarks are to one another.
    private(set) lazy var likeness = RemarkLikeness(remarks.map(\.own))

    init(outline: Outline, themes: [Theme], rows: [RemarkRow], data: PlacementData, settings: PlacementSettings) {
        self.outline = outline
        self.themes = themes
        self.rows = rows
        self.data = data
        forms = WordForms(data.words)
        space = FeatureSpace(forms: forms, concepts: ConceptLexicon(data.concepts))
        let space = self.space
        let texts = outline.paragraphs.joined().map(space.counts) + rows.map { space.counts(of: $0.remark.text) }
        let vectorizer = TextVectorizer(space: space, weightedOver: texts)
        self.vectorizer = vectorizer
        sections = outline.sections.indices.map { index in
            let own = Array(repeating: outline.sections[index].title, count: settings.titleWeight)
            let above = outline.path(to: index).dropLast().flatMap {
                Array(repeating: outline.sections[$0].title, count: settings.ancestorTitleWeight)
            }
            let below = outline.children[index].flatMap {
                Array(repeating: outline.sections[$0].title, count: settings.childTitleWeight)
            }
            return vectorizer.vectors(of: (own + above + below + outline.paragraphs[index]).joined(separator: "\n"))
        }
        paragraphs = outline.paragraphs.indices.flatMap { index in
            outline.paragraphs[index].map { vectorizer.vectors(of: outline.sections[index].title + "\n" + $0) }
        }
        paragraphSections = outline.paragraphs.indices.flatMap { index in
            outline.paragraphs[index].map { _ in index }
        }
        themeVectors = themes.map { vectorizer.vectors(of: "\($0.name)\n\($0.name)\n\($0.description)") }
        remarks = rows.map { RemarkVectors($0.remark, vectorizer: vectorizer) }
    }
}
