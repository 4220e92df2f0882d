/// Words that tell of the draft as a whole, and how scores become probabilities: data file `placement`.
public struct PlacementCues: Decodable, Hashable, Sendable {
    /// Words for the draft as a paper (`strategien`, `utkastet`).
    public let documentWords: Set<String>
    /// Words for what a whole paper has: language, length, form, process.
    public let wholeWords: Set<String>
    /// Headings over remarks on the whole (`generelle merknader`), by their words.
    public let wholeHeadings: Set<String>
}
