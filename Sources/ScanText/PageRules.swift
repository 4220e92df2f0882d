import CTesseract

/// The straight lines in a picture of a page: borders of tables and cells, underlines.
public struct PageRules: Hashable, Sendable {
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

    public init(horizontal: [Rule] = [], vertical: [Rule] = []) {
        self.horizontal = horizontal
        self.vertical = vertical
    }

    /// Shorter ones are dashes or strokes of letters, in points.
    private static let shortest = (horizontal: 24.0, vertical: 14.0)
    /// Thicker ones are pictures or dark edges of the sheet, in points.
    private static let thickest = 5.0
    /// Pieces of a line broken by dirt or a crossing are closer than this, in points.
    private static let gap = 8.0

    /// - Parameter ink: a page whose lines are level, in black and white.
    init(_ ink: Picture, dpi: Double) {
        let scale = 72 / dpi
        let across = Int32(Self.shortest.horizontal / scale)
        let down = Int32(Self.shortest.vertical / scale)
        // Thickened by a pixel first: a thin line that is not quite level goes in steps.
        horizontal = Self.joined(
            Self.boxes(of: ink, thickenedBy: (1, 3), openedBy: (across, 1)).filter {
                Double($0.height) * scale <= Self.thickest
            }.map {
                Rule(
                    at: Double($0.top + $0.bottom) / 2 * scale, from: Double($0.left) * scale,
                    to: Double($0.right) * scale)
            })
        vertical = Self.joined(
            Self.boxes(of: ink, thickenedBy: (3, 1), openedBy: (1, down)).filter {
                Double($0.width) * scale <= Self.thickest
            }.map {
                Rule(
                    at: Double($0.left + $0.right) / 2 * scale, from: Double($0.top) * scale,
                    to: Double($0.bottom) * scale)
            })
    }

    private static func boxes(
        of ink: Picture, thickenedBy thick: (Int32, Int32), openedBy size: (Int32, Int32)
    ) -> [PixelBox] {
        guard let thicker = Picture(taking: pixDilateBrick(nil, ink.pix, thick.0, thick.1)),
            let lines = Picture(taking: pixOpenBrick(nil, thicker.pix, size.0, size.1))
        else { return [] }
        return lines.parts()
    }

    /// Puts the pieces of a line together.
    private static func joined(_ pieces: [Rule]) -> [Rule] {
        var joined: [Rule] = []
        for piece in pieces.sorted(by: { ($0.from, $0.at) < ($1.from, $1.at) }) {
            if let index = joined.firstIndex(where: {
                abs($0.at - piece.at) < 1.5 && piece.from - $0.to < gap && piece.from >= $0.from
            }) {
                let rule = joined[index]
                joined[index] = Rule(at: rule.at, from: rule.from, to: max(rule.to, piece.to))
            } else {
                joined.append(piece)
            }
        }
        return joined.sorted { ($0.at, $0.from) < ($1.at, $1.from) }
    }
}
