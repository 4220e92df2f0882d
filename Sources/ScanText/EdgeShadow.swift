/// The dark bands that a scanner's lid leaves along the edges of a picture: the recogniser takes them for text.
struct EdgeShadow {
    /// How many columns and rows at each edge are shadow.
    let left: Int
    let right: Int
    let top: Int
    let bottom: Int

    /// A band is no wider than this part of the page; what is wider belongs to the page.
    private static let widest = 0.04
    /// How much darker than the paper a band is, of 255.
    private static let darker = 22

    init(_ image: GreyImage) {
        let columns = Self.means(of: image, count: image.width, along: image.height, step: (1, image.width))
        let rows = Self.means(of: image, count: image.height, along: image.width, step: (image.width, 1))
        left = Self.band(columns)
        right = Self.band(columns.reversed())
        top = Self.band(rows)
        bottom = Self.band(rows.reversed())
    }

    var isEmpty: Bool { left + right + top + bottom == 0 }

    /// The mean grey of each column or row, by every fourth pixel.
    private static func means(
        of image: GreyImage, count: Int, along length: Int, step: (next: Int, along: Int)
    ) -> [Int] {
        image.pixels.withUnsafeBufferPointer { pixels in
            (0..<count).map { index in
                var sum = 0
                var at = index * step.next
                var seen = 0
                while seen * 4 < length {
                    sum += Int(pixels[at])
                    at += 4 * step.along
                    seen += 1
                }
                return sum / max(1, seen)
            }
        }
    }

    /// How many of the first means are those of a band; a pixel more for its blurred edge.
    private static func band(_ means: [Int]) -> Int {
        let paper = means.sorted()[means.count * 3 / 4]
        let most = Int(widest * Double(means.count))
        let width = means.prefix { $0 < paper - darker }.count
        return width == 0 || width > most ? 0 : width + 1
    }
}

extension GreyImage {
    /// The picture with the shadows along its edges white.
    func withoutShadow() -> GreyImage {
        let shadow = EdgeShadow(self)
        guard !shadow.isEmpty else { return self }
        var pixels = pixels
        for row in 0..<height {
            let isDark = row < shadow.top || row >= height - shadow.bottom
            let start = row * width
            if isDark {
                for column in 0..<width { pixels[start + column] = 255 }
                continue
            }
            for column in 0..<shadow.left { pixels[start + column] = 255 }
            for column in (width - shadow.right)..<width { pixels[start + column] = 255 }
        }
        return GreyImage(width: width, height: height, dpi: dpi, pixels: pixels)
    }
}
