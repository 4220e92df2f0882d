import CTesseract

/// A file of pictures (PNG, JPEG, TIFF, and what else the image library reads), each of them a page.
public struct ImageFile: Sendable {
    private let bytes: [UInt8]
    private let isTIFF: Bool
    /// How many pages it has; a TIFF file may have many.
    public let pageCount: Int

    /// The most pixels a page may have: an A2 sheet at 400 dpi, or a large photograph.
    public static let mostPixels = 120_000_000
    /// The most pages that are looked for.
    private static let mostPages = 2_000

    /// Why a file of pictures cannot be read.
    public enum Failure: Error, Hashable, Sendable {
        /// It is damaged, or in a format that the library does not read.
        case damaged
        /// Its pages have more pixels than is sensible.
        case tooLarge
    }

    /// Only the file's head is read here.
    public init(bytes: [UInt8]) throws(Failure) {
        scanBeSilent()
        var format: Int32 = 0
        guard bytes.count > 12, findFileFormatBuffer(bytes, &format) == 0 else { throw .damaged }
        self.bytes = bytes
        isTIFF = Self.tiffs.contains(Int(format))
        guard isTIFF else {
            try Self.check(Self.size(of: bytes))
            pageCount = 1
            return
        }
        var count = 0
        while count < Self.mostPages, let size = Self.size(of: bytes, page: count) {
            try Self.check(size)
            count += 1
        }
        guard count > 0 else { throw .damaged }
        pageCount = count
    }

    private static let tiffs: Set<Int> = [
        IFF_TIFF, IFF_TIFF_PACKBITS, IFF_TIFF_RLE, IFF_TIFF_G3, IFF_TIFF_G4, IFF_TIFF_LZW, IFF_TIFF_ZIP, IFF_TIFF_JPEG,
    ]

    private static func check(_ size: (width: Int, height: Int)?) throws(Failure) {
        guard let size else { throw .damaged }
        guard size.width > 0, size.height > 0 else { throw .damaged }
        guard size.width <= mostPixels / size.height else { throw .tooLarge }
    }

    private static func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        var (format, width, height, bits, samples, map): (Int32, Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0, 0)
        guard pixReadHeaderMem(bytes, bytes.count, &format, &width, &height, &bits, &samples, &map) == 0 else {
            return nil
        }
        return (Int(width), Int(height))
    }

    private static func size(of bytes: [UInt8], page: Int) -> (width: Int, height: Int)? {
        var (width, height, bits, samples): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        var (resolution, map, format): (Int32, Int32, Int32) = (0, 0, 0)
        guard
            readHeaderMemTiff(
                bytes, bytes.count, Int32(page), &width, &height, &bits, &samples, &resolution, &map, &format) == 0
        else { return nil }
        return (Int(width), Int(height))
    }

    /// The page of that number, from 1, in grey; nil where it is damaged.
    public func page(_ number: Int) -> GreyImage? {
        guard (1...pageCount).contains(number) else { return nil }
        let read = isTIFF ? pixReadMemTiff(bytes, bytes.count, Int32(number - 1)) : pixReadMem(bytes, bytes.count)
        guard let picture = Picture(taking: read),
            let opaque = Picture(taking: pixRemoveAlpha(picture.pix)),
            let grey = Picture(taking: pixConvertTo8(opaque.pix, 0))
        else { return nil }
        let resolution = PictureResolution(picture)
        guard let square = grey.scaled(resolution.across, resolution.down) else { return nil }
        return square.greyImage(dpi: resolution.dpi)
    }
}

/// How large a picture is on paper.
struct PictureResolution {
    /// Pixels an inch, both ways once the picture is scaled.
    let dpi: Double
    /// By how much the picture is to be scaled across and down: fax pictures have oblong pixels.
    let across: Double
    let down: Double

    /// Resolutions that scanners use; others are those of screens and cameras and say nothing of the paper.
    private static let believable = 100.0...1_300.0
    /// The longer side of an A4 sheet in inches.
    private static let sheet = 11.69

    init(_ picture: Picture) {
        let x = Double(pixGetXRes(picture.pix))
        let y = Double(pixGetYRes(picture.pix))
        let longer = Double(max(picture.width, picture.height))
        let isBelievable =
            Self.believable.contains(x) && Self.believable.contains(y) && abs(x / y - 1) < 1.2
            // A sheet is no smaller than a card and no larger than A2.
            && (4...25).contains(longer / max(x, y))
        guard isBelievable else {
            // As if it showed a whole sheet.
            dpi = max(70, longer / Self.sheet)
            across = 1
            down = 1
            return
        }
        dpi = max(x, y)
        across = dpi / x
        down = dpi / y
    }
}

extension Picture {
    /// The picture scaled; itself where nothing is to be done.
    func scaled(_ across: Double, _ down: Double) -> Picture? {
        if abs(across - 1) < 0.02, abs(down - 1) < 0.02 { return self }
        return Picture(taking: pixScale(pix, Float(across), Float(down)))
    }
}
