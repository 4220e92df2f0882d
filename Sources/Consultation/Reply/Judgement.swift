/// What the machine thinks of a remark: where it points, what it is about and what it wants.
public struct Judgement: Hashable, Codable, Sendable {
    /// The remark's id.
    public let remark: String
    /// Ids of sections, surest first; empty when none was found.
    public let sections: [Tag<String>]
    /// The sections that came next, best first.
    public let alternatives: [Tag<String>]
    /// Ids of themes, surest first; empty when none was found.
    public let themes: [Tag<String>]
    public let stance: Tag<Stance>
    public let kind: Tag<RemarkKind>

    public init(
        remark: String, sections: [Tag<String>], alternatives: [Tag<String>], themes: [Tag<String>],
        stance: Tag<Stance>, kind: Tag<RemarkKind>
    ) {
        self.remark = remark
        self.sections = sections
        self.alternatives = alternatives
        self.themes = themes
        self.stance = stance
        self.kind = kind
    }
}
