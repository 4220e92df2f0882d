/// Counts a story's list paragraphs and gives each the label that Word shows.
///
/// Lists that share a shape share its counters, unless a list says where it starts (§17.9.26); a level starts
/// again when one above it is used (§17.9.10).
struct NumberingCounter {
    private let definitions: NumberingDefinitions
    /// By the shape's id, the number last given on each level; nil for a level not begun.
    private var counts: [String: [Int?]] = [:]
    /// Lists and levels whose own start has been used.
    private var started: Set<[String]> = []
    private static let levelCount = 9

    init(_ definitions: NumberingDefinitions) { self.definitions = definitions }

    /// The next label on a level (from 0) of a list; nil for a list that does not exist or shows nothing.
    mutating func label(list: String, level: Int) -> String? {
        guard let instance = definitions.instances[list], 0..<Self.levelCount ~= level else { return nil }
        var counts = self.counts[instance.abstract] ?? [Int?](repeating: nil, count: Self.levelCount)
        advance(&counts, to: level, in: instance, list: list)
        self.counts[instance.abstract] = counts
        guard let shape = definitions.level(level, of: instance) else { return nil }
        let label = text(of: shape, counts: counts, in: instance)
        return label.isEmpty ? nil : label
    }

    private mutating func advance(
        _ counts: inout [Int?], to level: Int, in instance: NumberingDefinitions.Instance, list: String
    ) {
        for index in 0...level {
            guard let start = instance.starts[index], started.insert([list, "\(index)"]).inserted else { continue }
            counts[index] = index == level ? start - 1 : start
        }
        counts[level] = counts[level].map { $0 + 1 } ?? start(of: level, in: instance)
        // A level that is left out counts as begun.
        for above in 0..<level where counts[above] == nil { counts[above] = start(of: above, in: instance) }
        for below in (level + 1)..<Self.levelCount {
            let restart = definitions.level(below, of: instance)?.restart
            if restart.map({ $0 > level }) ?? true { counts[below] = nil }
        }
    }

    private func start(of level: Int, in instance: NumberingDefinitions.Instance) -> Int {
        instance.starts[level] ?? definitions.level(level, of: instance)?.start ?? 1
    }

    private func text(
        of shape: NumberingDefinitions.Level, counts: [Int?], in instance: NumberingDefinitions.Instance
    ) -> String {
        if shape.format == "bullet" { return Self.bullet(shape) }
        var text = ""
        var rest = shape.pattern.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "%", let digit = rest.first.flatMap({ Int(String($0)) }), digit > 0 else {
                text.unicodeScalars.append(scalar)
                continue
            }
            rest.removeFirst()
            guard let count = counts[digit - 1] else { continue }
            let level = definitions.level(digit - 1, of: instance)
            let format = level?.format ?? "decimal"
            let isNumber = format != "bullet" && format != "none"
            let number = NumberFormat.text(count, format: shape.isLegal && isNumber ? "decimal" : format)
            text += String(repeating: "0", count: max((level?.digits ?? 0) - number.utf8.count, 0)) + number
        }
        return text
    }

    private static func bullet(_ shape: NumberingDefinitions.Level) -> String {
        // Letters are pictures in a font of symbols, and the letter o is Word's hollow bullet.
        if shape.isSymbolic || shape.pattern == "o" { return "•" }
        return shape.pattern
    }
}
