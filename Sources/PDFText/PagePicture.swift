import CPoppler

/// A page drawn small, in grey: one pixel a point.
struct PagePicture {
    let width: Int
    let height: Int
    /// By rows from the top.
    private let grey: [UInt8]

    /// The least difference in grey between the two sides of an edge; the palest shading of cells is about 12 of 255.
    private static let edge = 10
    /// How much pixels of one drawn line may differ.
    private static let evenness = 5
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
        let stride = Int(cairo_image_surface_get_stride(surface))
        width = columns
        height = rows
        grey = [UInt8](unsafeUninitializedCapacity: columns * rows) { pixels, count in
            for y in 0..<rows {
                for x in 0..<columns {
                    // Weights of BT.601 in 256ths; the bytes are blue, green, red.
                    let at = data + y * stride + x * 4
                    pixels[y * columns + x] = UInt8((Int(at[0]) * 29 + Int(at[1]) * 150 + Int(at[2]) * 77) >> 8)
                }
            }
            count = columns * rows
        }
    }

    private init(width: Int, height: Int, grey: [UInt8]) {
        self.width = width
        self.height = height
        self.grey = grey
    }

    /// The picture with rows and columns exchanged.
    func turned() -> PagePicture {
        let turned = [UInt8](unsafeUninitializedCapacity: grey.count) { pixels, count in
            grey.withUnsafeBufferPointer { grey in
                for y in 0..<height { for x in 0..<width { pixels[x * height + y] = grey[y * width + x] } }
            }
            count = grey.count
        }
        return PagePicture(width: height, height: width, grey: turned)
    }

    /// Calls `body` with row, first column and the column after the last, for each run of pixels of one grey
    /// that differ from the row above them. Where another line crosses there may be a hole of two pixels; one
    /// pixel in ten may be missing in all.
    func forEachRun(atLeast shortest: Int, _ body: (_ row: Int, _ start: Int, _ end: Int) -> Void) {
        grey.withUnsafeBufferPointer { grey in
            for row in 1..<max(1, height) {
                let here = row * width
                var run = Run()
                for column in 0..<width {
                    let pixel = Int(grey[here + column])
                    guard abs(pixel - Int(grey[here + column - width])) >= Self.edge else { continue }
                    if run.takes(column, pixel, evenness: Self.evenness) { continue }
                    // A long run is not ended by the end of a line that crosses it.
                    guard column - run.last > 3 || run.length < shortest else { continue }
                    if run.isLine(atLeast: shortest) { body(row, run.start, run.last + 1) }
                    run = Run(column, tone: pixel)
                }
                if run.isLine(atLeast: shortest) { body(row, run.start, run.last + 1) }
            }
        }
    }

    /// Pixels of one tone side by side.
    private struct Run {
        var start = 0
        var last = -9
        var tone = 0
        var count = 0

        init() {}

        init(_ column: Int, tone: Int) {
            start = column
            last = column
            self.tone = tone
            count = 1
        }

        var length: Int { last - start + 1 }

        func isLine(atLeast shortest: Int) -> Bool { length >= shortest && count * 10 >= length * 9 }

        mutating func takes(_ column: Int, _ pixel: Int, evenness: Int) -> Bool {
            guard count > 0, column - last <= 3, abs(pixel - tone) <= evenness else { return false }
            last = column
            count += 1
            return true
        }
    }
}
