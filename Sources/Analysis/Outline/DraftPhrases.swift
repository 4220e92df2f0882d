/// The words by which drafts show how they are built.
///
/// Decodes from `draft.yaml`; all in lower case, both Norwegian written languages.
public struct DraftPhrases: Decodable, Hashable, Sendable {
    let contentsHeadings: PhraseList
    let chapterWords: Set<String>
    let partWords: Set<String>
    let appendixWords: Set<String>
    let notPoints: Set<String>
    let plainPoint: String
    let coverWords: PhraseList

    private enum CodingKeys: String, CodingKey {
        case contentsHeadings = "contents_headings"
        case chapterWords = "chapter_words"
        case partWords = "part_words"
        case appendixWords = "appendix_words"
        case notPoints = "not_points"
        case plainPoint = "plain_point"
        case coverWords = "cover_words"
    }
}
