/// A box on a page in points; the origin is the page's upper left corner, y grows downward.
public struct ScanBox: Hashable, Sendable {
    public var minX: Double
    public var minY: Double
    public var maxX: Double
    public var maxY: Double

    public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
        self.minX = minX
        self.minY = minY
        self.maxX = maxX
        self.maxY = maxY
    }

    public var width: Double { maxX - minX }
    public var height: Double { maxY - minY }
    public var midX: Double { (minX + maxX) / 2 }
    public var midY: Double { (minY + maxY) / 2 }

    /// The smallest box around both.
    public func union(_ other: ScanBox) -> ScanBox {
        ScanBox(
            minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
            maxY: max(maxY, other.maxY))
    }

    /// Whether the middle of `other` lies in this box.
    public func holdsMiddle(of other: ScanBox) -> Bool {
        minX <= other.midX && other.midX <= maxX && minY <= other.midY && other.midY <= maxY
    }
}
