import CTesseract

/// What somebody has put on a printed page: stamps in a frame, signatures and other scribbles.
///
/// They spoil the lines beside them, since the recogniser takes them for letters of those lines.
struct PageMarks {
    /// A frame that may be a stamp's.
    struct Frame {
        let part: InkPart
        let shape: InkPart.FrameShape
    }

    private(set) var frames: [Frame] = []
    private(set) var scribbles: [InkPart] = []

    /// Words read in ink that is text are surer than this, those read in a scribble are not.
    private static let readable = 0.72

    /// - Parameter capitalHeight: that of most of the text, in pixels.
    init(in ink: Picture, words: [ReadWord], capitalHeight: Double) {
        guard capitalHeight >= 4 else { return }
        for part in InkPart.parts(of: ink, wider: 2.5 * capitalHeight, higher: 1.3 * capitalHeight) {
            if Self.mayBeStamp(part.box, capitalHeight, page: ink), let shape = part.frameShape {
                frames.append(Frame(part: part, shape: shape))
            } else if Self.isScribble(part, words) {
                scribbles.append(part)
            }
        }
    }

    /// Stamps are larger than a word and smaller than a table.
    private static func mayBeStamp(_ box: PixelBox, _ capitalHeight: Double, page: Picture) -> Bool {
        (7...60).contains(Double(box.width) / capitalHeight) && (2.5...30).contains(Double(box.height) / capitalHeight)
            && box.width * 5 < page.width * 3
    }

    /// Lines thin and crooked, and what was read in them is no word.
    private static func isScribble(_ part: InkPart, _ words: [ReadWord]) -> Bool {
        guard part.fill < 0.4 else { return false }
        let touched = words.filter { $0.box.share(in: part.box) > 0.4 }
        let letters = touched.reduce(0) { $0 + $1.text.unicodeScalars.count }
        guard letters > 0 else { return false }
        let sum = touched.reduce(0) { $0 + $1.confidence * Double($1.text.unicodeScalars.count) }
        return sum / Double(letters) < readable
    }
}
