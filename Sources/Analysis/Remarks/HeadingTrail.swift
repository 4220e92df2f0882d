import Consultation
import Language

/// The headings above each block of a reply, and what they say of the text under them.
struct HeadingTrail {
    /// For each block the headings above it, outermost first.
    let headings: [[String]]
    /// For each block the groups of `reply-headings` that apply to it: those of the innermost heading that
    /// belongs to any.
    let classes: [Set<String>]
    /// For each block the index of the heading block right above it, or nil.
    let nearest: [Int?]
    /// How many headings stand between the letterhead and the block, all levels counted.
    let count: [Int]

    init(_ document: SourceDocument, _ roles: BlockRoles, _ vocabulary: ReplyVocabulary) {
        var trail: [(level: Int, text: String, classes: Set<String>, block: Int)] = []
        var headings: [[String]] = []
        var classes: [Set<String>] = []
        var nearest: [Int?] = []
        var count: [Int] = []
        var seen = 0
        for (index, block) in document.blocks.enumerated() {
            if roles.roles[index] == .heading {
                let level = Self.level(of: block)
                trail.removeAll { $0.level >= level }
                // A heading's number may be that of the draft's section it comments on, so it stays with it.
                let classes = Self.classes(of: document.body(of: block), vocabulary)
                trail.append((level, document.text(of: block), classes, index))
                seen += 1
            }
            headings.append(trail.map(\.text))
            classes.append(trail.last { !$0.classes.isEmpty }?.classes ?? [])
            nearest.append(trail.last?.block)
            count.append(seen)
        }
        self.headings = headings
        self.classes = classes
        self.nearest = nearest
        self.count = count
    }

    /// What a heading says of the text under it. «Kapittel 1 Innledning» and «Til Bakgrunn» name a part of the
    /// draft that is commented on, not a part of the reply.
    private static func classes(of heading: String, _ vocabulary: ReplyVocabulary) -> Set<String> {
        let found = vocabulary.headings.names(in: heading)
        return found.contains("omUtkastet") ? found.subtracting(["bakgrunn", "saksgang", "omUtkastet"]) : found
    }

    /// A heading's level; a line that only works as a heading lies under all real ones.
    private static func level(of block: Block) -> Int {
        switch block.kind {
        case .heading: block.level ?? 1
        case .formLabel: 8
        default: 9
        }
    }
}
