import Consultation
import Language

/// A remark and what stands around it, as vectors.
struct RemarkVectors: Sendable {
    let own: TextVectors
    let headings: TextVectors
    let paragraph: TextVectors
    let row: TextVectors
    let quotation: TextVectors

    /// Whether neither the remark nor anything around it has a word to go by.
    var isBlank: Bool {
        [own, headings, paragraph, row, quotation].allSatisfy { $0.isEmpty && $0.concepts.isEmpty }
    }

    init(_ remark: Remark, vectorizer: TextVectorizer) {
        let context = remark.context
        own = vectorizer.vectors(of: remark.text)
        headings = vectorizer.vectors(of: context.headings.joined(separator: "\n"))
        paragraph = vectorizer.vectors(of: context.paragraph)
        row = vectorizer.vectors(of: context.row.map(\.text).joined(separator: "\n"))
        quotation = vectorizer.vectors(of: context.quotation ?? "")
    }
}
