public import Consultation
import Language

/// Places the remarks of a case: which section of the draft each points to, and which themes it is about.
///
/// All replies are looked at together, because bodies help to understand one another: a remark in other words
/// than the draft's is placed by surely placed remarks that share its words. The result does not depend on the
/// order of the replies; the order of remarks within a reply counts.
public struct PlacementModel: Sendable {
    let outline: Outline
    let themes: [Theme]
    let data: PlacementData
    let settings: PlacementSettings

    /// - Parameters:
    ///   - draft: the draft's text by sections.
    ///   - description: the outline, numbered points and themes in force; its outline goes before the draft's.
    public init(
        draft: Draft, description: CaseDescription, data: PlacementData,
        settings: PlacementSettings = PlacementSettings()
    ) {
        outline = Outline(draft: draft, description: description)
        themes = description.themes
        self.data = data
        self.settings = settings
    }

    /// The placement of each remark by its id.
    /// - Parameter replies: the remarks of each reply in the order of the reply.
    public func place(_ replies: [[Remark]]) -> [String: Placement] {
        measure(replies).place()
    }
}
