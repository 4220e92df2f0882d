import Foundation

/// What was recognised in the picture of a page.
///
/// Boxes are in points on the page as it would lie if it had been put straight into the scanner;
/// `place(of:)` gives where they are in the picture.
public struct RecognisedPage: Hashable, Sendable {
    /// In points.
    public let width: Double
    /// In points.
    public let height: Double
    /// In the order in which the recogniser reads them.
    public let words: [RecognisedWord]
    /// Stamps put on it; their words are not among `words`.
    public let stamps: [RecognisedStamp]
    /// Straight lines drawn on the page.
    public let rules: PageRules
    /// By how many quarters the picture was turned clockwise to stand upright, 0 to 3.
    public let quarters: Int
    /// By how many degrees the page was then turned clockwise to lie straight.
    public let turn: Double

    public init(
        width: Double, height: Double, words: [RecognisedWord],
        stamps: [RecognisedStamp] = [], rules: PageRules = PageRules(),
        quarters: Int = 0, turn: Double = 0
    ) {
        self.width = width
        self.height = height
        self.words = words
        self.stamps = stamps
        self.rules = rules
        self.quarters = quarters
        self.turn = turn
    }

    /// Whether nothing was found on it.
    public var isEmpty: Bool { words.isEmpty && stamps.isEmpty }

    /// The mean confidence of its words by their letters, from 0 to 1; nil where there are none.
    public var confidence: Double? {
        let letters = words.reduce(0) { $0 + $1.text.unicodeScalars.count }
        guard letters > 0 else { return nil }
        return words.reduce(0) { $0 + $1.confidence * Double($1.text.unicodeScalars.count) } / Double(letters)
    }

    /// Whether the page lies in its picture as it is read.
    public var isStraight: Bool { quarters == 0 && turn == 0 }

    /// The smallest upright box around a box of the straightened page in the picture as it was.
    public func place(of box: ScanBox) -> ScanBox {
        let corners = [(box.minX, box.minY), (box.maxX, box.minY), (box.minX, box.maxY), (box.maxX, box.maxY)].map {
            place(x: $0.0, y: $0.1)
        }
        return corners.dropFirst().reduce(
            ScanBox(minX: corners[0].x, minY: corners[0].y, maxX: corners[0].x, maxY: corners[0].y)
        ) { $0.union(ScanBox(minX: $1.x, minY: $1.y, maxX: $1.x, maxY: $1.y)) }
    }

    private func place(x: Double, y: Double) -> (x: Double, y: Double) {
        let angle = turn * .pi / 180
        let (sine, cosine) = (sin(angle), cos(angle))
        let (right, down) = (x - width / 2, y - height / 2)
        let askew = (
            x: right * cosine + down * sine + width / 2, y: down * cosine - right * sine + height / 2
        )
        return switch quarters {
        case 1: (askew.y, width - askew.x)
        case 2: (width - askew.x, height - askew.y)
        case 3: (height - askew.y, askew.x)
        default: askew
        }
    }
}

/// A stamp recognised in a picture, such as the archive's for papers it takes in.
public struct RecognisedStamp: Hashable, Sendable {
    /// Its lines from the top.
    public let lines: [String]
    /// The smallest upright box around it.
    public let box: ScanBox

    public init(lines: [String], box: ScanBox) {
        self.lines = lines
        self.box = box
    }
}

/// A word recognised in a picture.
public struct RecognisedWord: Hashable, Sendable {
    public let text: String
    /// The ink's box.
    public let box: ScanBox
    /// Where the line stands that it is on: the lower edge of letters without descenders, in points from the top.
    public let baseline: Double
    /// The height of capital letters on its line, in points.
    public let capitalHeight: Double
    /// How thick the strokes are, in parts of `capitalHeight`; nil where it cannot be told.
    public let stroke: Double?
    /// How sure the recogniser is, from 0 to 1.
    public let confidence: Double
    /// Whether the recogniser begins a line with it.
    public let startsLine: Bool

    public init(
        text: String, box: ScanBox, baseline: Double, capitalHeight: Double, stroke: Double? = nil,
        confidence: Double, startsLine: Bool
    ) {
        self.text = text
        self.box = box
        self.baseline = baseline
        self.capitalHeight = capitalHeight
        self.stroke = stroke
        self.confidence = confidence
        self.startsLine = startsLine
    }
}
