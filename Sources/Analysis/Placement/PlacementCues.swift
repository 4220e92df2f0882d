/// Words that tell of the draft as a whole: data file `placement`.
public struct PlacementCues: Decodable, Hashable, Sendable {
    /// Words for the draft as a paper (`utkastet`, `dokumentet`).
    public let documentWords: Set<String>
    /// Words for what a whole paper has: language, length, form, direction.
    public let wholeWords: Set<String>
    /// Words of headings over remarks on the whole (`generelle merknader`).
    public let wholeHeadings: Set<String>
    /// Words in titles of sections that tell of the whole and decide nothing (`bakgrunn`).
    public let overviewWords: Set<String>
}
