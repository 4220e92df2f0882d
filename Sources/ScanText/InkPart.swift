import CTesseract
import Foundation

/// A connected part of the ink on a page that is too large to be a letter.
struct InkPart {
    let box: PixelBox
    /// Its own ink in the box, one bit a pixel.
    let mask: Picture
    /// How much of the box is ink, from 0 to 1.
    let fill: Double

    /// The parts that are wider than `width` and higher than `height`, in pixels.
    static func parts(of ink: Picture, wider width: Double, higher height: Double) -> [InkPart] {
        var masks: UnsafeMutablePointer<Pixa>?
        var boxes = pixConnComp(ink.pix, &masks, 8)
        defer {
            boxaDestroy(&boxes)
            pixaDestroy(&masks)
        }
        return (0..<boxaGetCount(boxes)).compactMap { index in
            guard let box = PixelBox(boxes, index), Double(box.width) > width, Double(box.height) > height,
                let mask = Picture(taking: pixaGetPix(masks, index, Int32(L_CLONE)))
            else { return nil }
            var count: Int32 = 0
            guard pixCountPixels(mask.pix, &count, nil) == 0 else { return nil }
            return InkPart(box: box, mask: mask, fill: Double(count) / Double(box.width * box.height))
        }
    }

    /// Whitens the part in a grey picture, with the blur around it.
    func erase(from picture: Picture) {
        guard let padded = Picture(taking: pixAddBorder(mask.pix, 2, 0)),
            let thicker = Picture(taking: pixDilateBrick(nil, padded.pix, 5, 5))
        else { return }
        _ = pixSetMaskedGeneral(picture.pix, thicker.pix, 255, Int32(box.left - 2), Int32(box.top - 2))
    }

    /// Whitens all of the box of a slanting frame, as far as the frame encloses it.
    func eraseWhole(from picture: Picture) {
        guard let padded = Picture(taking: pixAddBorder(mask.pix, 1, 0)),
            let outside = Picture(taking: pixHolesByFilling(padded.pix, 4))
        else { return }
        _ = pixSetMaskedGeneral(picture.pix, outside.pix, 255, Int32(box.left - 1), Int32(box.top - 1))
        erase(from: picture)
    }

    /// The same ink elsewhere in a picture.
    func moved(by step: (Int, Int)) -> InkPart {
        InkPart(box: box.moved(by: step), mask: mask, fill: fill)
    }

    /// What its edges show of a frame.
    struct FrameShape {
        /// By how many degrees it falls to the right.
        let tilt: Double
        /// Whether both its upper and its lower edge are straight, and parallel.
        let isWhole: Bool
    }

    /// Its shape, where it may be a frame: much of it is hollow, and its upper or lower edge is straight.
    var frameShape: FrameShape? {
        guard fill < 0.35 else { return nil }
        let upper = edge(fromTop: true)
        let lower = edge(fromTop: false)
        guard let slope = upper ?? lower else { return nil }
        let isWhole = if let upper, let lower { abs(upper - lower) < 0.015 } else { false }
        return FrameShape(tilt: atan(slope) * 180 / .pi, isWhole: isWhole)
    }

    /// The slope of an edge, by the first ink of columns over its middle; nil where these are not on a line.
    private func edge(fromTop: Bool) -> Double? {
        let columns = stride(from: box.width / 5, to: box.width * 4 / 5, by: max(1, box.width / 40))
        let points = columns.compactMap { column in
            firstInk(column: column, fromTop: fromTop).map { (x: Double(column), y: Double($0)) }
        }
        guard points.count >= 10 else { return nil }
        let half = points.count / 2
        // The median of slopes between points half the edge apart does not mind a few letters on the edge.
        let slopes = (0..<points.count - half).map {
            (points[$0 + half].y - points[$0].y) / (points[$0 + half].x - points[$0].x)
        }.sorted()
        let slope = slopes[slopes.count / 2]
        let rests = points.map { $0.y - slope * $0.x }.sorted()
        let middle = rests[rests.count / 2]
        let near = rests.count { abs($0 - middle) <= max(2, 0.03 * Double(box.height)) }
        return near * 10 >= rests.count * 8 ? slope : nil
    }

    private func firstInk(column: Int, fromTop: Bool) -> Int? {
        let rows = fromTop ? Array(0..<box.height) : Array((0..<box.height).reversed())
        return rows.first { row in
            var value: UInt32 = 0
            return pixGetPixel(mask.pix, Int32(column), Int32(row), &value) == 0 && value == 1
        }
    }
}
