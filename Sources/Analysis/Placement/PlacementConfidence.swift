/// How probabilities of sections and themes become confidences, and from which confidence on a section needs no look:
/// data file `placement-confidence`.
///
/// The maps are fitted to labelled consultations by `Scripts/fit`; no figure is measured on the labels it was read from.
public struct PlacementConfidence: Codable, Hashable, Sendable {
    /// For sections, the one that comes first and those after it.
    public var section: Calibration
    /// For a remark's first theme.
    public var theme: Calibration
    /// For a remark's second theme.
    public var secondTheme: Calibration
    /// A remark whose first section is at least this sure needs no look for its section's sake.
    public var sureLine: Double

    public init(section: Calibration, theme: Calibration, secondTheme: Calibration, sureLine: Double) {
        self.section = section
        self.theme = theme
        self.secondTheme = secondTheme
        self.sureLine = sureLine
    }

    /// Probabilities as they are: what a fit starts from.
    public static let unfitted = PlacementConfidence(
        section: Calibration(knots: []), theme: Calibration(knots: []), secondTheme: Calibration(knots: []),
        sureLine: 1)
}
