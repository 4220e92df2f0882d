/// A picture of a page in grey, one byte a pixel: 0 is black, 255 white.
public struct GreyImage: Hashable, Sendable {
    /// In pixels.
    public let width: Int
    /// In pixels.
    public let height: Int
    /// Pixels an inch; the same both ways.
    public let dpi: Double
    /// By rows from the top, `width` bytes each.
    public let pixels: [UInt8]

    /// - Precondition: there are `width` times `height` pixels, and the resolution is positive.
    public init(width: Int, height: Int, dpi: Double, pixels: [UInt8]) {
        precondition(width > 0 && height > 0 && pixels.count == width * height, "a picture has all its pixels")
        precondition(dpi > 0, "a picture has a size on paper")
        self.width = width
        self.height = height
        self.dpi = dpi
        self.pixels = pixels
    }
}
