/// A place that a text names, as its words say it.
struct Reference: Hashable, Sendable {
    enum Target: Hashable, Sendable {
        /// A section by its number (`3.1`).
        case section(number: String)
        /// A point that the draft numbers through, by the stem of its label.
        case point(label: String, number: Int)
        /// All points or sections of a label (`alle fire delmål`).
        case group(label: String)
        case page(Int)
        /// One of the letter's questions.
        case question(Int)
    }

    let targets: [Target]
    /// The bytes of the text that name it.
    let range: Range<Int>
    /// Whether it only stands as a number, without a word that says of what.
    let isBare: Bool
}
