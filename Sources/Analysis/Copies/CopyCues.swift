public import Language

/// The words that show what a file is beside another (data file `copies`).
public struct CopyCues: Sendable {
    private let lexicon: CueLexicon

    /// - Throws: `CueSyntaxError`.
    public init(_ table: CueTable) throws { lexicon = try CueLexicon(table) }

    /// The groups of the data file.
    enum Group: String {
        case replaces = "erstatter"
        case revised = "revidert"
        case preliminary = "foreløpig"
        case endorses = "slutter_seg_til"
    }

    /// The hits of one group, by place.
    func hits(of group: Group, in text: CueText) -> [CueHit] {
        guard let number = lexicon.group(group.rawValue) else { return [] }
        return lexicon.hits(in: text).filter { $0.group == number }
    }

    func holds(_ group: Group, in text: CueText) -> Bool { !hits(of: group, in: text).isEmpty }
}
