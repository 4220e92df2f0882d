/// The strips of a page, from edge to edge, that hold whole lines beside spoilt places.
struct LineBands {
    /// From the top; they do not overlap.
    private(set) var bands: [PixelBox] = []

    /// - Parameter margin: how far from a spoilt place a line may still have suffered, in pixels.
    init(beside places: [PixelBox], words: [ReadWord], margin: Int) {
        let right = max(words.map(\.box.right).max() ?? 0, places.map(\.right).max() ?? 0)
        for place in places.sorted(by: { $0.top < $1.top }) {
            let lines = ReadWord.lines(words).map(Self.box).filter {
                $0.bottom > place.top - margin / 2 && $0.top < place.bottom + margin / 2
            }
            let top = min(place.top, lines.map(\.top).min() ?? place.top) - margin / 2
            let bottom = max(place.bottom, lines.map(\.bottom).max() ?? place.bottom) + margin / 2
            if let last = bands.last, top <= last.bottom {
                bands[bands.count - 1].bottom = max(last.bottom, bottom)
            } else {
                bands.append(PixelBox(left: 0, top: max(0, top), right: right + margin, bottom: bottom))
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
