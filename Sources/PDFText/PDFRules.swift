import CPoppler

/// The straight lines drawn on a page: borders of tables and cells, edges of shaded rows, underlines.
///
/// The library gives no paths, so the page is drawn small, one pixel a point, and long runs of pixels of one
/// colour that differ from the pixels beside them are taken for lines. Letters have no such runs.
public struct PDFRules: Hashable, Sendable {
    /// A line along one axis, in points.
    public struct Rule: Hashable, Sendable {
        /// Its place on the other axis: y for a horizontal rule, x for a vertical one.
        public let at: Double
        public let from: Double
        public let to: Double

        public init(at: Double, from: Double, to: Double) {
            self.at = at
            self.from = from
            self.to = to
        }
    }

    /// By `at`, then `from`.
    public let horizontal: [Rule]
    /// By `at`, then `from`.
    public let vertical: [Rule]

    public init(horizontal: [Rule], vertical: [Rule]) {
        self.horizontal = horizontal
        self.vertical = vertical
    }

    init(of page: OpaquePointer) {
        guard let picture = PagePicture(of: page) else {
            self.init(horizontal: [], vertical: [])
            return
        }
        let finder = RuleFinder(picture)
        // Longer than a dash; taller than a letter of running text.
        self.init(
            horizontal: Self.rules(finder.horizontal(atLeast: 24)), vertical: Self.rules(finder.vertical(atLeast: 11)))
    }

    /// Rules of runs; both edges of a drawn line make a run, one or two pixels apart.
    private static func rules(_ runs: [RuleFinder.Run]) -> [Rule] {
        var found: [Rule] = []
        var recent = 0
        for run in runs {
            while recent < found.count, found[recent].at < Double(run.at) - 2 { recent += 1 }
            let rule = Rule(at: Double(run.at), from: Double(run.from), to: Double(run.to))
            let isOther = found[recent...].contains { abs($0.from - rule.from) <= 3 && abs($0.to - rule.to) <= 3 }
            if !isOther { found.append(rule) }
        }
        return found
    }
}
