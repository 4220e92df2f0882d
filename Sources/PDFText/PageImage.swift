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

    /// Pixels an inch of the largest picture shown on the page; nil where it shows none.
    public func pictureResolution(onPage number: Int) -> Double? {
        withPage(number) { page -> Double? in
            let list = poppler_page_get_image_mapping(page)
            defer { poppler_page_free_image_mapping(list) }
            var best: (area: Double, dpi: Double)?
            for mapping in elements(of: list, as: PopplerImageMapping.self) {
                let place = mapping.pointee.area
                let width = abs(place.x2 - place.x1)
                let area = width * abs(place.y2 - place.y1)
                guard width > 0, area > best?.area ?? 0,
                    let surface = poppler_page_get_image(page, mapping.pointee.image_id)
                else { continue }
                defer { cairo_surface_destroy(surface) }
                best = (area, Double(cairo_image_surface_get_width(surface)) * 72 / width)
            }
            return best?.dpi
        } ?? nil
    }
}
