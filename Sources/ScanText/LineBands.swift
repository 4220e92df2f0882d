/// The strips of a page, from edge to edge, that hold whole lines beside spoilt places.
struct LineBands {
    /// From the top; they do not overlap.
    private(set) var bands: [PixelBox] = []

    /// - Parameter margin: how far from a spoilt place a line may still have suffered, in pixels.
    init(beside places: [PixelBox], words: [ReadWord], margin: Int) {
        let right = max(words.map(\.box.right).max() ?? 0, places.map(\.right).max() ?? 0)
        let lines = ReadWord.lines(words).map(Self.box)
        for place in places.sorted(by: { $0.top < $1.top }) {
            var band = PixelBox(
                left: 0, top: max(0, place.top - margin / 2), right: right + margin, bottom: place.bottom + margin / 2)
            // No line may be cut: each that reaches into the band widens it.
            var isWidened = true
            while isWidened {
                let before = band
                for line in lines where line.bottom > band.top && line.top < band.bottom {
                    band.top = max(0, min(band.top, line.top - margin / 4))
                    band.bottom = max(band.bottom, line.bottom + margin / 4)
                }
                isWidened = band != before
            }
            if let last = bands.last, band.top <= last.bottom {
                bands[bands.count - 1].bottom = max(last.bottom, band.bottom)
                bands[bands.count - 1].top = min(last.top, band.top)
            } else {
                bands.append(band)
            }
        }
    }

    private static func box(_ line: ArraySlice<ReadWord>) -> PixelBox {
        var box = line[line.startIndex].box
        for word in line {
            box.left = min(box.left, word.box.left)
            box.top = min(box.top, word.box.top)
            box.right = max(box.right, word.box.right)
            box.bottom = max(box.bottom, word.box.bottom)
        }
        return box
    }
}
