import CTesseract

/// A picture in the image library's memory.
final class Picture {
    let pix: UnsafeMutablePointer<Pix>

    /// Takes over the library's picture; nil stays nil.
    init?(taking pix: UnsafeMutablePointer<Pix>?) {
        guard let pix else { return nil }
        self.pix = pix
    }

    /// A copy of a picture in grey.
    convenience init?(_ image: GreyImage) {
        self.init(taking: pixCreate(Int32(image.width), Int32(image.height), 8))
        guard let data = pixGetData(pix) else { return nil }
        let stride = Int(pixGetWpl(pix)) * 4
        image.pixels.withUnsafeBytes { source in
            guard let from = source.baseAddress else { return }
            let rows = UnsafeMutableRawPointer(data)
            for row in 0..<image.height {
                rows.advanced(by: row * stride).copyMemory(from: from + row * image.width, byteCount: image.width)
            }
        }
        // The library keeps pixels in 32-bit words, the leftmost in the highest bits.
        pixEndianByteSwap(pix)
    }

    deinit {
        var pointer: UnsafeMutablePointer<Pix>? = pix
        pixDestroy(&pointer)
    }

    var width: Int { Int(pixGetWidth(pix)) }
    var height: Int { Int(pixGetHeight(pix)) }

    /// The picture as a value; nil unless it is one of 8 bits in grey.
    func greyImage(dpi: Double) -> GreyImage? {
        guard pixGetDepth(pix) == 8, width > 0, height > 0, let words = pixGetData(pix) else { return nil }
        let (width, height) = (width, height)
        let wordsPerRow = Int(pixGetWpl(pix))
        let pixels = [UInt8](unsafeUninitializedCapacity: width * height) { pixels, count in
            for row in 0..<height {
                let line = words + row * wordsPerRow
                for column in 0..<width {
                    pixels[row * width + column] = UInt8(
                        truncatingIfNeeded: line[column >> 2] >> (24 - 8 * UInt32(column & 3)))
                }
            }
            count = width * height
        }
        return GreyImage(width: width, height: height, dpi: dpi, pixels: pixels)
    }
}
