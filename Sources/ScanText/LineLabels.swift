/// Finds what stands to the left of lines and was not read, or not surely: numbers and bullets of lists.
///
/// The recogniser takes them for a column of their own, and then has too little of it to read it well.
struct LineLabels {
    /// A line to be read again with what stands before it.
    struct Place {
        /// The line's words.
        let line: ArraySlice<ReadWord>
        /// Words in the label's place.
        let doubtful: [ReadWord]
        /// The label with the line.
        let box: PixelBox
        /// Where the label stands, if it is a spot: then nothing needs to be read.
        let spot: PixelBox?
    }

    private(set) var places: [Place] = []

    /// Words surer than this are left as they are.
    private static let sure = 0.85
    /// More lines than this have no labels: it is something else.
    private static let most = 80

    /// - Parameter capitalHeight: that of most of the text, in pixels.
    init(in ink: Picture, words: [ReadWord], capitalHeight: Double) {
        guard capitalHeight >= 4 else { return }
        for line in ReadWord.lines(words) where line.count >= 2 && places.count < Self.most {
            if let place = Self.place(before: line, in: ink, words: words, capitalHeight) { places.append(place) }
        }
    }

    private static func place(
        before line: ArraySlice<ReadWord>, in ink: Picture, words: [ReadWord], _ height: Double
    ) -> Place? {
        let measure = LineMeasure(line)
        guard (0.6...1.8).contains(measure.capitalHeight / height) else { return nil }
        let first = line[line.startIndex].box
        let zone = PixelBox(
            left: max(0, first.left - Int(5 * height)), top: max(0, Int(measure.baseline - 1.1 * height)),
            right: first.left - Int(0.4 * height), bottom: Int(measure.baseline + 0.25 * height))
        guard zone.width > Int(height) else { return nil }
        let parts = ink.parts(in: zone).filter { (0.3...1.3).contains(Double($0.height) / height) }
        guard let left = parts.map(\.left).min(), let right = parts.map(\.right).max() else { return nil }
        // A label stands free: nothing to the left of it, and at a distance from the line.
        let free = PixelBox(left: max(0, left - Int(1.2 * height)), top: zone.top, right: left, bottom: zone.bottom)
        guard left > zone.left + 1, right < zone.right - 1, ink.parts(in: free).allSatisfy({ $0.height < 4 }) else {
            return nil
        }
        let inZone = words.filter {
            zone.left <= $0.box.midX && $0.box.midX < zone.right && $0.box.top < zone.bottom && $0.box.bottom > zone.top
                && $0.box.right <= first.left
        }
        if !inZone.isEmpty, inZone.allSatisfy({ $0.confidence >= sure }) { return nil }
        let spot = parts.count == 1 && WordRepair.isSpot(parts[0], measure) ? parts[0] : nil
        let boxes = line.map(\.box)
        let margin = Int(0.3 * height)
        let box = PixelBox(
            left: max(0, left - 2 * margin),
            top: max(0, (boxes.map(\.top).min() ?? zone.top) - margin),
            right: (boxes.map(\.right).max() ?? zone.right) + 2 * margin,
            bottom: min(ink.height, (boxes.map(\.bottom).max() ?? zone.bottom) + margin))
        return Place(line: line, doubtful: inZone, box: box, spot: spot)
    }
}

extension LineLabels.Place {
    /// The line with its label, given what reading it again gave; nil where that shows no label. The line's own
    /// words stay as they were.
    func line(readAgain: [ReadWord]) -> [ReadWord]? {
        let start = line[line.startIndex].box.left
        let label = readAgain.prefix { $0.box.right <= start + 2 }
        guard (1...2).contains(label.count), label.allSatisfy({ Self.mayLabel($0.text) }) else { return nil }
        return Self.oneLine(Array(label) + line)
    }

    /// The line with a bullet before it.
    func line(withBullet spot: PixelBox) -> [ReadWord] {
        Self.oneLine([ReadWord(text: "•", box: spot, confidence: 0.9, startsLine: true)] + line)
    }

    /// `1.`, `12)`, `a)`, `2.1`, `•`.
    private static func mayLabel(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        let signs = scalars.count { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }
        guard scalars.count <= 6 else { return false }
        if scalars.allSatisfy({ ("0"..."9").contains($0) || $0 == "." || $0 == ")" }) { return true }
        return scalars.count - signs <= 1
    }

    private static func oneLine(_ words: [ReadWord]) -> [ReadWord] {
        words.enumerated().map { $1.with(startsLine: $0 == 0) }
    }
}
