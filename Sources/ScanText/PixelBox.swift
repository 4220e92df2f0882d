import CTesseract

/// A box in a picture; right and bottom are the first column and row after it.
struct PixelBox: Hashable {
    var left: Int
    var top: Int
    var right: Int
    var bottom: Int

    init(left: Int, top: Int, right: Int, bottom: Int) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    /// One of the library's boxes.
    init?(_ boxes: UnsafeMutablePointer<Boxa>?, _ index: Int32) {
        var (x, y, width, height): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        guard boxaGetBoxGeometry(boxes, index, &x, &y, &width, &height) == 0 else { return nil }
        self.init(left: Int(x), top: Int(y), right: Int(x + width), bottom: Int(y + height))
    }

    /// The box of the word, or what else, at which the recogniser's iterator stands.
    init?(_ place: OpaquePointer, _ level: TessPageIteratorLevel = RIL_WORD) {
        var (left, top, right, bottom): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        guard TessPageIteratorBoundingBox(place, level, &left, &top, &right, &bottom) != 0, right > left,
            bottom > top
        else { return nil }
        self.init(left: Int(left), top: Int(top), right: Int(right), bottom: Int(bottom))
    }

    var width: Int { right - left }
    var height: Int { bottom - top }
    var midX: Int { (left + right) / 2 }
    var midY: Int { (top + bottom) / 2 }

    /// The same box elsewhere.
    func moved(by step: (Int, Int)) -> PixelBox {
        PixelBox(left: left + step.0, top: top + step.1, right: right + step.0, bottom: bottom + step.1)
    }

    /// Whether the middle of `other` lies in this box.
    func holdsMiddle(of other: PixelBox) -> Bool {
        (left..<right).contains(other.midX) && (top..<bottom).contains(other.midY)
    }

    /// How much of this box lies in `other`, from 0 to 1.
    func share(in other: PixelBox) -> Double {
        let across = max(0, min(right, other.right) - max(left, other.left))
        let down = max(0, min(bottom, other.bottom) - max(top, other.top))
        return Double(across * down) / Double(max(1, width * height))
    }
}
