/// The levels of a draft's headings, from 1, without gaps.
struct HeadingLevels {
    private var levels: [Int]

    init(_ headings: [Heading]) {
        let hasParts = headings.contains { $0.number?.kind == .part }
        // Unnumbered headings stand on the level on which numbered ones of the same look stand.
        var byLook: [Int: [Int]] = [:]
        for heading in headings {
            if let look = heading.level, let level = Self.numbered(heading, hasParts: hasParts) {
                byLook[look, default: []].append(level)
            }
        }
        let usual = byLook.mapValues { levels in levels.sorted()[levels.count / 2] }
        let looks = Set(headings.compactMap(\.level)).sorted()
        var above: Int?
        levels = headings.map { heading in
            // Paragraphs of a regulation stand under whatever heading comes before the first of them.
            if heading.number?.kind == .paragraph { return above.map { $0 + 1 } ?? 1 }
            defer { above = Self.numbered(heading, hasParts: hasParts) ?? 1 }
            if let level = Self.numbered(heading, hasParts: hasParts) { return level }
            guard let look = heading.level else { return 1 }
            return usual[look] ?? (looks.firstIndex(of: look) ?? 0) + 1
        }
        closeGaps()
    }

    func level(of index: Int) -> Int { levels[index] }

    private static func numbered(_ heading: Heading, hasParts: Bool) -> Int? {
        guard let number = heading.number else { return nil }
        switch number.kind {
        case .decimal, .roman, .letter: return number.depth + (hasParts ? 1 : 0)
        case .part, .appendix: return 1
        case .chapter: return hasParts ? 2 : 1
        case .paragraph: return nil
        }
    }

    /// A section is at most one level below the one before it.
    private mutating func closeGaps() {
        let first = levels.min() ?? 1
        var last = 0
        for index in levels.indices {
            levels[index] = min(levels[index] - first + 1, last + 1)
            last = levels[index]
        }
    }
}
