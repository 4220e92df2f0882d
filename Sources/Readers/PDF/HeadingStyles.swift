import Consultation

/// The styles in which a document sets its headings, and the level of each.
struct HeadingStyles {
    private struct Style: Hashable {
        /// In half points.
        let size: Int
        let isBold: Bool
        let isCapitals: Bool
    }

    private var counts: [Style: Int] = [:]
    private var levels: [Style: Int] = [:]
    /// The least depth of the numbers of a style's headings.
    private var depths: [Style: Int] = [:]

    init() {}

    /// Larger type ranks above smaller, bold above light, capitals above small letters of one size. A style
    /// that occurs once (`Innhold`) shares the level of the next below it.
    init(_ headings: [DocumentPart]) {
        for heading in headings {
            let style = Self.style(heading)
            counts[style, default: 0] += 1
            if let depth = Self.depth(heading) { depths[style] = min(depths[style] ?? depth, depth) }
        }
        let ranked = counts.keys.sorted { a, b in
            (a.size, a.isBold ? 1 : 0, a.isCapitals ? 1 : 0) > (b.size, b.isBold ? 1 : 0, b.isCapitals ? 1 : 0)
        }
        var level = 1
        for style in ranked {
            levels[style] = level
            if isShared(style) { level += 1 }
        }
    }

    /// From 1.
    func level(of heading: DocumentPart) -> Int {
        let style = Self.style(heading)
        let base = levels[style] ?? 1
        guard let depth = heading.label?.depth, let least = depths[style] else { return min(base, 9) }
        return min(base + depth - least, 9)
    }

    /// Whether several headings, or a numbered one, have the part's style.
    func isShared(_ part: DocumentPart) -> Bool { isShared(Self.style(part)) }

    private func isShared(_ style: Style) -> Bool { (counts[style] ?? 0) >= 2 || depths[style] != nil }

    /// A number alone is a label in a heading (`3 Strategiske grep`).
    func bareLabel(of heading: DocumentPart) -> ListLabel? { Self.anyLabel(heading) }

    private static func depth(_ heading: DocumentPart) -> Int? { anyLabel(heading)?.depth }

    private static func anyLabel(_ heading: DocumentPart) -> ListLabel? {
        heading.label ?? heading.lines.first.flatMap { ListLabel($0) }
    }

    private static func style(_ part: DocumentPart) -> Style {
        Style(
            size: Int((part.size * 2).rounded()), isBold: part.lines.first?.isBold ?? false,
            isCapitals: part.isCapitals)
    }
}
