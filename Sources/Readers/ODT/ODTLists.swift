/// The lists that are open at a place in an OpenDocument text, and the labels of their items (ODF 1.3 part 3, §5.3).
struct ODTLists {
    private struct Open {
        let style: String
        /// Which counter it uses.
        let counter: Int
    }

    private struct Item {
        /// The number the item must have.
        let start: Int?
        /// Whether its next paragraph is its first, which bears the label.
        var awaitsLabel: Bool
    }

    private var open: [Open] = []
    private var items: [Item] = []
    private var counts: [[Int?]] = []
    private var counterByID: [String: Int] = [:]
    private var lastCounterByStyle: [String: Int] = [:]
    private var outline = [Int?](repeating: nil, count: Self.levelCount)
    private static let levelCount = 10

    /// How deep the place is in lists.
    var depth: Int { open.count }

    /// Opens a list. One inside another goes on with the outer one's style and numbers.
    mutating func begin(style: String?, id: String?, continues previous: Bool, continuesList: String?) {
        let outer = open.last
        let name = style ?? outer?.style ?? ""
        var counter = outer?.counter
        if counter == nil {
            if let list = continuesList { counter = counterByID[list] }
            if counter == nil, previous || continuesList != nil { counter = lastCounterByStyle[name] }
        }
        let chosen = counter ?? counts.count
        if chosen == counts.count { counts.append([Int?](repeating: nil, count: Self.levelCount)) }
        if let id { counterByID[id] = chosen }
        lastCounterByStyle[name] = chosen
        open.append(Open(style: name, counter: chosen))
    }

    mutating func end() { _ = open.popLast() }

    mutating func beginItem(start: Int?, isHeader: Bool) { items.append(Item(start: start, awaitsLabel: !isHeader)) }

    mutating func endItem() { _ = items.popLast() }

    /// The label of a paragraph at this place; nil for one that bears none.
    mutating func label(styles: ODTStyles, paragraphStyle: ParagraphStyle?) -> String? {
        guard let list = open.last, let item = items.last, item.awaitsLabel else { return nil }
        items[items.count - 1].awaitsLabel = false
        let level = min(open.count, Self.levelCount) - 1
        let style = list.style.isEmpty ? paragraphStyle?.numberingID ?? "" : list.style
        guard let shape = styles.level(level, of: style) else { return nil }
        if shape.bullet == nil { Self.advance(&counts[list.counter], level: level, to: item.start, styles, style) }
        return Self.text(of: shape, level: level, counts: counts[list.counter], styles, style)
    }

    /// The number of a heading outside lists, level from 0.
    mutating func headingLabel(level: Int, styles: ODTStyles) -> String? {
        guard 0..<Self.levelCount ~= level, let shape = styles.level(level, of: ODTStyles.outline),
            !shape.format.isEmpty
        else { return nil }
        Self.advance(&outline, level: level, to: nil, styles, ODTStyles.outline)
        return Self.text(of: shape, level: level, counts: outline, styles, ODTStyles.outline)
    }

    private static func advance(
        _ counts: inout [Int?], level: Int, to start: Int?, _ styles: ODTStyles, _ style: String
    ) {
        let first = { (level: Int) in styles.level(level, of: style)?.start ?? 1 }
        counts[level] = start ?? counts[level].map { $0 + 1 } ?? first(level)
        for above in 0..<level where counts[above] == nil { counts[above] = first(above) }
        for below in (level + 1)..<levelCount { counts[below] = nil }
    }

    private static func text(
        of shape: ODTStyles.Level, level: Int, counts: [Int?], _ styles: ODTStyles, _ style: String
    ) -> String? {
        if let bullet = shape.bullet { return bullet == "o" ? "•" : bullet }
        guard !shape.format.isEmpty else { return nil }
        let from = max(level - shape.shown + 1, 0)
        let numbers = (from...level).compactMap { index -> String? in
            guard let count = counts[index], let format = styles.level(index, of: style)?.format else { return nil }
            let text = NumberFormat.text(count, format: formats[format] ?? (format.isEmpty ? "none" : "decimal"))
            return text.isEmpty ? nil : text
        }
        return shape.prefix + numbers.joined(separator: ".") + shape.suffix
    }

    private static let formats = [
        "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    ]
}
