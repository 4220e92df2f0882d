import CPoppler

/// The straight lines drawn on a page.
///
/// The library gives no paths, so the page is drawn small, one pixel a point, and long runs of one colour
/// that differ from what is on both sides are taken for lines. No letter has so long a straight edge.
public struct PDFRules: Sendable {
    /// A line along one axis.
    public struct Rule: Hashable, Sendable {
        /// Its place on the other axis, in points.
        public let at: Double
        public let from: Double
        public let to: Double
    }

    /// By `at`, from the top.
    public let horizontal: [Rule]
    /// By `at`, from the left.
    public let vertical: [Rule]

    init(horizontal: [Rule], vertical: [Rule]) {
        self.horizontal = horizontal
        self.vertical = vertical
    }
}
