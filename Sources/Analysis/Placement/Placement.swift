public import Consultation

/// Where a remark points and what it is about.
public struct Placement: Hashable, Codable, Sendable {
    /// Ids of sections, surest first; empty when nothing points anywhere.
    public let sections: [Tag<String>]
    /// The sections that came next, best first.
    public let alternatives: [Tag<String>]
    /// Ids of themes, surest first; empty when the case has none or none fits.
    public let themes: [Tag<String>]

    public init(sections: [Tag<String>], alternatives: [Tag<String>], themes: [Tag<String>]) {
        self.sections = sections
        self.alternatives = alternatives
        self.themes = themes
    }

    /// Nothing found.
    public static let none = Placement(sections: [], alternatives: [], themes: [])
}
