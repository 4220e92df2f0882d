import CPoppler

/// A page drawn in grey on white, one byte a pixel.
public struct PageImage: Hashable, Sendable {
    /// In pixels.
    public let width: Int
    /// In pixels.
    public let height: Int
    /// Pixels an inch; less than was asked for where the page is very large.
    public let dpi: Double
    /// By rows from the top, `width` bytes each; 0 is black.
    public let grey: [UInt8]

    /// The most pixels that are drawn: an A3 sheet at 350 dpi. The drawing takes four times as many bytes.
    private static let most = 24_000_000.0
    /// The sides of a page in points that make sense (ISO 32000-1, annex C.2).
    private static let sides = 3.0...14_400.0

    init?(of page: OpaquePointer, dpi wanted: Double) {
        var size = (width: 0.0, height: 0.0)
        poppler_page_get_size(page, &size.width, &size.height)
        guard Self.sides.contains(size.width), Self.sides.contains(size.height), wanted > 0 else { return nil }
        let scale = min(wanted / 72, (Self.most / (size.width * size.height)).squareRoot())
        width = max(1, Int((size.width * scale).rounded()))
        height = max(1, Int((size.height * scale).rounded()))
        dpi = scale * 72
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)) else {
            return nil
        }
        defer { cairo_surface_destroy(surface) }
        let context = cairo_create(surface)
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        cairo_scale(context, Double(width) / size.width, Double(height) / size.height)
        poppler_page_render(page, context)
        cairo_destroy(context)
        cairo_surface_flush(surface)
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(surface)
        else { return nil }
        grey = Self.grey(data, width: width, height: height, stride: Int(cairo_image_surface_get_stride(surface)))
    }

    private static func grey(_ data: UnsafeMutablePointer<UInt8>, width: Int, height: Int, stride: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: width * height) { pixels, count in
            for row in 0..<height {
                let line = data + row * stride
                for column in 0..<width {
                    // Weights of BT.601 in 256ths; the bytes are blue, green, red.
                    let at = line + column * 4
                    pixels[row * width + column] =
                        UInt8(truncatingIfNeeded: (Int(at[0]) * 29 + Int(at[1]) * 150 + Int(at[2]) * 77) >> 8)
                }
            }
            count = width * height
        }
    }
}

extension PDFFile {
    /// The page of that number, from 1, as a picture; nil where there is no such page or it has no sensible size.
    /// - Parameter dpi: pixels an inch; very large pages are drawn with fewer.
    public func image(ofPage number: Int, dpi: Double) -> PageImage? {
        withPage(number) { PageImage(of: $0, dpi: dpi) } ?? nil
    }

    /// How much of the page its largest picture covers, from 0 to 1.
    public func pictureCover(onPage number: Int) -> Double {
        withPage(number) { page in
            var size = (width: 0.0, height: 0.0)
            poppler_page_get_size(page, &size.width, &size.height)
            let area = PagePlace(largestOn: page)?.area ?? 0
            return size.width * size.height > 0 ? min(1, area / (size.width * size.height)) : 0
        } ?? 0
    }

    /// Pixels an inch of the largest picture shown on the page; nil where it shows none.
    public func pictureResolution(onPage number: Int) -> Double? {
        withPage(number) { page -> Double? in
            guard let place = PagePlace(largestOn: page), let surface = poppler_page_get_image(page, place.picture)
            else { return nil }
            defer { cairo_surface_destroy(surface) }
            // A page may show its picture turned by a quarter.
            let pixels = (cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface))
            let longer = Double(max(pixels.0, pixels.1))
            return longer * 72 / max(place.width, place.height)
        } ?? nil
    }
}

/// Where the largest picture of a page stands.
private struct PagePlace {
    let width: Double
    let height: Double
    /// The library's number for the picture.
    let picture: gint

    var area: Double { width * height }

    init?(largestOn page: OpaquePointer) {
        let list = poppler_page_get_image_mapping(page)
        defer { poppler_page_free_image_mapping(list) }
        var best: (width: Double, height: Double, picture: gint)?
        for mapping in elements(of: list, as: PopplerImageMapping.self) {
            let place = mapping.pointee.area
            let (width, height) = (abs(place.x2 - place.x1), abs(place.y2 - place.y1))
            guard width > 0, height > 0, width * height > (best?.width ?? 0) * (best?.height ?? 0) else { continue }
            best = (width, height, mapping.pointee.image_id)
        }
        guard let best else { return nil }
        width = best.width
        height = best.height
        picture = best.picture
    }
}
