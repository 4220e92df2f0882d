import CPoppler

/// A page drawn small, in grey: one pixel a point.
struct PagePicture {
    let width: Int
    let height: Int
    /// By rows from the top; the darkest of a pixel's three colours, so that pale shadings of any colour show.
    let grey: [UInt8]

    /// Pages larger than this in points (about A0) are not drawn.
    private static let largest = 3400.0

    init?(of page: OpaquePointer) {
        var size = (width: 0.0, height: 0.0)
        poppler_page_get_size(page, &size.width, &size.height)
        guard (1...Self.largest).contains(size.width), (1...Self.largest).contains(size.height) else { return nil }
        let columns = Int(size.width.rounded(.up))
        let rows = Int(size.height.rounded(.up))
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(columns), Int32(rows)) else {
            return nil
        }
        defer { cairo_surface_destroy(surface) }
        let context = cairo_create(surface)
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        poppler_page_render(page, context)
        cairo_destroy(context)
        cairo_surface_flush(surface)
        guard let data = cairo_image_surface_get_data(surface) else { return nil }
        width = columns
        height = rows
        grey = Self.grey(UnsafeRawPointer(data), Int(cairo_image_surface_get_stride(surface)), columns, rows)
    }

    private static func grey(_ data: UnsafeRawPointer, _ stride: Int, _ columns: Int, _ rows: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: columns * rows) { pixels, count in
            for y in 0..<rows {
                for x in 0..<columns {
                    // The low three bytes are the colours, the fourth is not used.
                    let pixel = data.load(fromByteOffset: y * stride + x * 4, as: UInt32.self)
                    let isWhite = pixel & 0xFF_FFFF == 0xFF_FFFF
                    let colours = (UInt8(truncatingIfNeeded: pixel), UInt8(truncatingIfNeeded: pixel >> 8))
                    pixels[y * columns + x] =
                        isWhite ? 255 : min(colours.0, colours.1, UInt8(truncatingIfNeeded: pixel >> 16))
                }
            }
            count = columns * rows
        }
    }
}
