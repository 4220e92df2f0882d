import CTesseract

// What stands where in a picture of one bit.
extension Picture {
    /// Calls `body` with the length of each run of black pixels in the rows of a box; for pictures of one bit.
    func forEachRun(in box: PixelBox, _ body: (_ length: Int) -> Void) {
        guard pixGetDepth(pix) == 1, let words = pixGetData(pix) else { return }
        let perRow = Int(pixGetWpl(pix))
        let rows = (box.top..<max(box.top, box.bottom)).clamped(to: 0..<height)
        let columns = (box.left..<max(box.left, box.right)).clamped(to: 0..<width)
        for row in rows {
            let line = words + row * perRow
            var length = 0
            for column in columns {
                if line[column >> 5] >> (31 - UInt32(column & 31)) & 1 == 1 {
                    length += 1
                } else if length > 0 {
                    body(length)
                    length = 0
                }
            }
            if length > 0 { body(length) }
        }
    }

    /// Whether no pixel of a box is black.
    func isBlank(_ box: PixelBox) -> Bool {
        var isBlank = true
        forEachRun(in: box) { _ in isBlank = false }
        return isBlank
    }

    /// The runs of columns without ink between the first and the last ink of a box, from the left.
    func gaps(in box: PixelBox) -> [Range<Int>] {
        let columns = (box.left..<box.right).filter { column in
            !isBlank(PixelBox(left: column, top: box.top, right: column + 1, bottom: box.bottom))
        }
        return zip(columns, columns.dropFirst()).compactMap { $1 - $0 > 1 ? $0 + 1..<$1 : nil }
    }

    /// The boxes of its connected parts.
    func parts() -> [PixelBox] {
        var boxes = pixConnCompBB(pix, 8)
        defer { boxaDestroy(&boxes) }
        return (0..<boxaGetCount(boxes)).compactMap { PixelBox(boxes, $0) }
    }

    /// The boxes of the connected parts of a stretch of it.
    func parts(in box: PixelBox) -> [PixelBox] {
        var area = boxCreate(Int32(box.left), Int32(box.top), Int32(box.width), Int32(box.height))
        defer { boxDestroy(&area) }
        guard let cut = Picture(taking: pixClipRectangle(pix, area, nil)) else { return [] }
        return cut.parts().map { $0.moved(by: (box.left, box.top)) }
    }

    /// The boxes of what is dark in a stretch of a grey picture.
    /// - Parameter share: where the limit lies between the darkest ink (0) and the paper (1).
    func parts(in box: PixelBox, darkerThan share: Float) -> [PixelBox] {
        var area = boxCreate(Int32(box.left), Int32(box.top), Int32(box.width), Int32(box.height))
        defer { boxDestroy(&area) }
        var dark: Float = 0
        var light: Float = 0
        guard let cut = Picture(taking: pixClipRectangle(pix, area, nil)),
            pixGetRankValueMasked(cut.pix, nil, 0, 0, 1, 0.05, &dark, nil) == 0,
            pixGetRankValueMasked(cut.pix, nil, 0, 0, 1, 0.8, &light, nil) == 0,
            let ink = Picture(taking: pixThresholdToBinary(cut.pix, Int32(dark + share * (light - dark))))
        else { return [] }
        return ink.parts().map { $0.moved(by: (box.left, box.top)) }
    }
}
