import CTesseract

/// Takes the words out of the recogniser, line by line.
struct WordReading {
    /// A word as the recogniser gives it; the box is in pixels.
    struct Entry {
        let text: String
        let box: PixelBox
        let confidence: Double
        let startsLine: Bool
    }

    private(set) var words: [RecognisedWord] = []

    /// - Parameter ink: the picture in black and white.
    init(_ handle: OpaquePointer, ink: Picture?, dpi: Double) {
        let entries = Self.entries(handle)
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, !entries[end].startsLine { end += 1 }
            append(entries[start..<end], ink: ink, scale: 72 / dpi)
            start = end
        }
    }

    private mutating func append(_ line: ArraySlice<Entry>, ink: Picture?, scale: Double) {
        let measure = LineMeasure(line)
        for entry in line {
            let stroke = ink.flatMap { StrokeWidth.pixels(in: entry.box, of: $0, capitalHeight: measure.capitalHeight) }
            let box = entry.box
            words.append(
                RecognisedWord(
                    text: entry.text,
                    box: ScanBox(
                        minX: Double(box.left) * scale, minY: Double(box.top) * scale, maxX: Double(box.right) * scale,
                        maxY: Double(box.bottom) * scale),
                    baseline: measure.baseline * scale, capitalHeight: measure.capitalHeight * scale,
                    stroke: stroke.map { $0 / measure.capitalHeight }, confidence: entry.confidence,
                    startsLine: entry.startsLine))
        }
    }

    private static func entries(_ handle: OpaquePointer) -> [Entry] {
        guard let results = TessBaseAPIGetIterator(handle) else { return [] }
        defer { TessResultIteratorDelete(results) }
        guard let place = TessResultIteratorGetPageIterator(results) else { return [] }
        var entries: [Entry] = []
        var startsLine = true
        repeat {
            if TessPageIteratorIsAtBeginningOf(place, RIL_TEXTLINE) != 0 { startsLine = true }
            guard let text = text(results), let box = PixelBox(place) else { continue }
            let confidence = Double(TessResultIteratorConfidence(results, RIL_WORD)) / 100
            entries.append(
                Entry(text: text, box: box, confidence: min(max(confidence, 0), 1), startsLine: startsLine))
            startsLine = false
        } while TessResultIteratorNext(results, RIL_WORD) != 0
        return entries
    }

    private static func text(_ results: OpaquePointer) -> String? {
        guard let bytes = TessResultIteratorGetUTF8Text(results, RIL_WORD) else { return nil }
        defer { TessDeleteText(bytes) }
        let text = String(cString: bytes)
        return text.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? nil : text
    }
}

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

    /// The box of the word at which the recogniser's iterator stands.
    init?(_ place: OpaquePointer) {
        var (left, top, right, bottom): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        guard TessPageIteratorBoundingBox(place, RIL_WORD, &left, &top, &right, &bottom) != 0, right > left,
            bottom > top
        else { return nil }
        self.init(left: Int(left), top: Int(top), right: Int(right), bottom: Int(bottom))
    }

    var width: Int { right - left }
    var height: Int { bottom - top }
}
