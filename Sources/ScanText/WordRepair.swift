/// Puts right what recognisers get wrong in every language, by the shapes on the page and not by guessing words.
struct WordRepair {
    private let ink: Picture
    private let grey: Picture
    private let rules: [PageRules.Rule]
    private let scale: Double

    /// - Parameter ink: the same picture in black and white.
    init(ink: Picture, grey: Picture, rules: PageRules, dpi: Double) {
        self.ink = ink
        self.grey = grey
        self.rules = rules.vertical
        scale = 72 / dpi
    }

    /// The words put right, in the same order.
    func repaired(_ words: [ReadWord]) -> [ReadWord] {
        let usual = MeasuredLines.usualHeight(of: words)
        var repaired: [ReadWord] = []
        for line in ReadWord.lines(words) {
            let measure = LineMeasure(line, usual: usual)
            var kept = withoutRules(Array(line), measure)
            kept = withHyphensJoined(kept, measure)
            kept = withBullet(kept, measure)
            kept = kept.map { number($0, measure) }.flatMap { parts(of: $0, measure) }
            for (index, word) in kept.enumerated() {
                repaired.append(word.with(text: Self.withCapitalI(word.text), startsLine: index == 0))
            }
        }
        return repaired
    }

    // MARK: Lines and hyphens

    /// A table's line is no `|`; one that stands elsewhere is the letter I.
    private func withoutRules(_ line: [ReadWord], _ measure: LineMeasure) -> [ReadWord] {
        line.compactMap { word in
            guard ["|", "||", "[", "]", "!", "¦"].contains(word.text) else { return word }
            let (left, right) = (Double(word.box.left) * scale - 1.5, Double(word.box.right) * scale + 1.5)
            let middle = Double(word.box.midY) * scale
            if rules.contains(where: { (left...right).contains($0.at) && $0.from <= middle && middle <= $0.to }) {
                return nil
            }
            return word.text == "|" ? word.with(text: "I") : word
        }
    }

    /// A hyphen that touches the word before it belongs to it; a dash stands free on both sides.
    private func withHyphensJoined(_ line: [ReadWord], _ measure: LineMeasure) -> [ReadWord] {
        var joined: [ReadWord] = []
        for (index, word) in line.enumerated() {
            // At a line's end nothing but a cut word has a hyphen so near.
            let nearest = index == line.count - 1 ? 0.33 : 0.15
            guard word.text == "-", let last = joined.last, last.text.last?.isLetter == true,
                Double(word.box.left - last.box.right) < nearest * measure.capitalHeight
            else {
                joined.append(word)
                continue
            }
            joined[joined.count - 1] = last.with(text: last.text + "-")
        }
        return joined
    }

    // MARK: Bullets

    /// A round spot in the middle of the line's height, with a gap after it, is a bullet, whatever it was read as.
    private func withBullet(_ line: [ReadWord], _ measure: LineMeasure) -> [ReadWord] {
        guard line.count >= 2, line[0].text.unicodeScalars.count <= 2, Self.isSpot(line[0].box, measure) else {
            return line
        }
        var rest = Array(line.dropFirst())
        // The gap after a bullet is sometimes read as a dash that is not there.
        if rest.count >= 2, ["—", "–", "-"].contains(rest[0].text),
            ink.isBlank(
                PixelBox(
                    left: line[0].box.right + 2, top: rest[0].box.top, right: rest[0].box.right,
                    bottom: rest[0].box.bottom))
        {
            rest.removeFirst()
        }
        guard Double(rest[0].box.left - line[0].box.right) > 0.5 * measure.capitalHeight else { return line }
        return [line[0].with(text: "•")] + rest
    }

    static func isSpot(_ box: PixelBox, _ measure: LineMeasure) -> Bool {
        let capital = measure.capitalHeight
        let (width, height) = (Double(box.width) / capital, Double(box.height) / capital)
        guard (0.2...0.8).contains(width), (0.2...0.7).contains(height), (0.6...1.6).contains(width / height) else {
            return false
        }
        return Double(box.bottom) < measure.baseline - 0.12 * capital
            && Double(box.top) > measure.baseline - 0.95 * capital
    }

    // MARK: Numbers

    /// A number with the points and commas that are drawn between its figures: those of small type get lost.
    private func number(_ word: ReadWord, _ measure: LineMeasure) -> ReadWord {
        let digits = Array(word.text.unicodeScalars)
        guard (2...5).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) else { return word }
        // Points of small type are grey: they show only when less dark spots are taken for ink too.
        for share: Float in [0.5, 0.65, 0.75] {
            let parts = grey.parts(in: word.box, darkerThan: share).sorted { $0.left < $1.left }
            let figures = parts.filter { Double($0.height) > 0.75 * measure.capitalHeight }
            guard figures.count == digits.count else { continue }
            let text = Self.text(digits, figures, points: parts.filter { !figures.contains($0) }, measure)
            if text != word.text { return word.with(text: text) }
        }
        return word
    }

    private static func text(
        _ digits: [Unicode.Scalar], _ figures: [PixelBox], points: [PixelBox], _ measure: LineMeasure
    ) -> String {
        let capital = measure.capitalHeight
        var text = String.UnicodeScalarView()
        for (index, digit) in digits.enumerated() {
            text.append(digit)
            guard index + 1 < digits.count else { break }
            let gap = figures[index].right..<max(figures[index].right, figures[index + 1].left)
            let point = points.first { part in
                gap.contains(part.midX) && (0.08...0.45).contains(Double(part.height) / capital)
                    && Double(part.top) > measure.baseline - 0.4 * capital
            }
            guard let point, Double(gap.count) > 0.2 * capital else { continue }
            text.append(Double(point.bottom) > measure.baseline + 0.1 * capital ? "," : ".")
        }
        return String(text)
    }

    // MARK: Letters

    /// Words that the recogniser doubts, parted where the ink shows a space between letters.
    private func parts(of word: ReadWord, _ measure: LineMeasure) -> [ReadWord] {
        let letters = word.letters
        guard word.confidence < 0.9, letters.count >= 3, letters.allSatisfy({ $0.text.first?.isLetter == true }) else {
            return [word]
        }
        let gaps = ink.gaps(in: word.box)
        let wide = gaps.filter { Double($0.count) >= 0.24 * measure.capitalHeight }
        guard let narrowest = wide.map(\.count).min() else { return [word] }
        // In letter-spaced type all gaps are wide.
        let others = gaps.filter { !wide.contains($0) }.map(\.count).max() ?? 0
        guard narrowest >= 2 * max(1, others) - 1, wide.count * 3 <= letters.count * 2 else { return [word] }
        var parts: [ReadWord] = []
        var left = word.box.left
        for end in wide.map({ ($0.lowerBound + $0.upperBound) / 2 }) + [word.box.right] {
            let inside = letters.filter { (left..<max(left, end)).contains($0.middle) }
            guard !inside.isEmpty else { return [word] }
            let box = PixelBox(left: left, top: word.box.top, right: end, bottom: word.box.bottom)
            parts.append(word.with(text: inside.map(\.text).joined(), box: box))
            left = end
        }
        return parts
    }

    /// `BTl` is `BTI`: among capitals an l is an I.
    static func withCapitalI(_ text: String) -> String {
        guard text.unicodeScalars.contains("l") else { return text }
        return text.split(separator: "-", omittingEmptySubsequences: false).map { part in
            let letters = part.unicodeScalars.filter(\.properties.isAlphabetic)
            let capitals = letters.count { $0.properties.isUppercase }
            guard capitals >= 2, letters.allSatisfy({ $0 == "l" || $0.properties.isUppercase }) else {
                return String(part)
            }
            return String(part.map { $0 == "l" ? "I" : $0 })
        }.joined(separator: "-")
    }
}
