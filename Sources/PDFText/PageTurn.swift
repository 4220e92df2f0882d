/// How a page's text lies on the page as it is shown: some programs draw wide pages sideways on upright paper, and
/// scanners hand in pages upside down, without saying so (`/Rotate`, ISO 32000-1, 7.7.3.3).
///
/// The page is turned so that its text runs from left to right before words are made of its letters; places are
/// turned back when they are shown to a person.
public struct PageTurn: Hashable, Sendable {
    /// Where most of the letters run, on the page as it is shown.
    enum Direction: Hashable, Sendable { case right, down, left, up }

    let direction: Direction
    /// Of the page as it is shown, in points.
    private let shownWidth: Double
    private let shownHeight: Double

    init(_ direction: Direction, width: Double, height: Double) {
        self.direction = direction
        shownWidth = width
        shownHeight = height
    }

    /// The turn that a page's letters tell; none where most run from left to right or there are but few.
    init(of glyphs: [Glyph], width: Double, height: Double) {
        self.init(Self.direction(of: glyphs), width: width, height: height)
    }

    private static func direction(of glyphs: [Glyph]) -> Direction {
        var steps = (right: 0, down: 0, left: 0, up: 0)
        for index in glyphs.indices.dropFirst() {
            let (glyph, last) = (glyphs[index], glyphs[index - 1])
            // Letters of the same word; Arabic and Hebrew run to the left on upright pages.
            guard !glyph.startsLine, !glyph.isAfterSpace, glyph.scalar.value < 0x250 else { continue }
            let across = glyph.box.midX - last.box.midX
            let down = glyph.box.midY - last.box.midY
            switch (abs(across) >= abs(down), across >= 0, down >= 0) {
            case (true, true, _): steps.right += 1
            case (true, false, _): steps.left += 1
            case (false, _, true): steps.down += 1
            case (false, _, false): steps.up += 1
            }
        }
        let all = steps.right + steps.down + steps.left + steps.up
        // A stamp along the margin is little beside the page's text, and no page where it stands alone.
        guard all >= 40 else { return .right }
        if steps.up * 10 >= all * 7 { return .up }
        if steps.down * 10 >= all * 7 { return .down }
        return steps.left * 10 >= all * 7 ? .left : .right
    }

    /// Whether the text stands upright on the page as it is shown.
    public var isUpright: Bool { direction == .right }

    /// Of the page as it is read, in points.
    var width: Double { direction == .up || direction == .down ? shownHeight : shownWidth }
    /// Of the page as it is read, in points.
    var height: Double { direction == .up || direction == .down ? shownWidth : shownHeight }

    /// A box of the page as it is shown, on the page as it is read.
    func upright(_ box: PDFBox) -> PDFBox { Self.turned(box, direction, width: shownWidth, height: shownHeight) }

    /// A box of the page as it is read, on the page as it is shown.
    public func shown(_ box: PDFBox) -> PDFBox {
        let back: Direction =
            switch direction {
            case .up: .down
            case .down: .up
            case .left, .right: direction
            }
        return Self.turned(box, back, width: width, height: height)
    }

    /// Rules of the page as it is shown, on the page as it is read.
    public func upright(_ rules: PDFRules) -> PDFRules {
        if isUpright { return rules }
        let boxes =
            rules.horizontal.map { PDFBox(minX: $0.from, minY: $0.at, maxX: $0.to, maxY: $0.at) }
            + rules.vertical.map { PDFBox(minX: $0.at, minY: $0.from, maxX: $0.at, maxY: $0.to) }
        let turned = boxes.map(upright)
        let order = { (a: PDFRules.Rule, b: PDFRules.Rule) in (a.at, a.from) < (b.at, b.from) }
        return PDFRules(
            horizontal: turned.filter { $0.width > $0.height }
                .map { PDFRules.Rule(at: $0.minY, from: $0.minX, to: $0.maxX) }.sorted(by: order),
            vertical: turned.filter { $0.width <= $0.height }
                .map { PDFRules.Rule(at: $0.minX, from: $0.minY, to: $0.maxY) }.sorted(by: order))
    }

    /// Turns a box of a page of that size so that what runs in that direction runs to the right.
    private static func turned(_ box: PDFBox, _ direction: Direction, width: Double, height: Double) -> PDFBox {
        switch direction {
        case .right: box
        case .up: PDFBox(minX: height - box.maxY, minY: box.minX, maxX: height - box.minY, maxY: box.maxX)
        case .down: PDFBox(minX: box.minY, minY: width - box.maxX, maxX: box.maxY, maxY: width - box.minX)
        case .left:
            PDFBox(
                minX: width - box.maxX, minY: height - box.maxY, maxX: width - box.minX, maxY: height - box.minY)
        }
    }
}
