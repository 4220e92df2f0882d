import CPoppler

/// The words of a page, made from its characters and their boxes.
///
/// The library's own text glues the cells of a table together, so only its characters are used.
struct PageText {
    let words: [PDFWord]
    let fonts: [PDFFont]
    /// How the words lie on the page as it is shown.
    let turn: PageTurn

    /// - Parameters:
    ///   - without: boxes whose text is left out, because it is read from elsewhere.
    ///   - width: of the page as it is shown, in points; so is `height`.
    init(of page: OpaquePointer, without boxes: [PDFBox], width: Double, height: Double) {
        var fonts: [PDFFont] = []
        let glyphs = Self.glyphs(of: page, fonts: &fonts)
        let kept = boxes.isEmpty ? glyphs : glyphs.filter { glyph in !boxes.contains { $0.holdsMiddle(of: glyph.box) } }
        let turn = PageTurn(of: kept, width: width, height: height)
        words = WordBuilder.words(of: turn.isUpright ? kept : kept.map { $0.turned(turn) }, fonts: fonts)
        self.fonts = fonts
        self.turn = turn
    }

    private static func glyphs(of page: OpaquePointer, fonts: inout [PDFFont]) -> [Glyph] {
        guard let text = poppler_page_get_text(page) else { return [] }
        defer { g_free(text) }
        var boxes: UnsafeMutablePointer<PopplerRectangle>?
        var count: guint = 0
        guard poppler_page_get_text_layout(page, &boxes, &count) != 0, let boxes else { return [] }
        defer { g_free(boxes) }
        let fontOf = fontIndices(of: page, count: Int(count), fonts: &fonts)
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(Int(count))
        var afterSpace = false
        var afterLine = true
        let scalars = String(cString: text).unicodeScalars
        // The library puts marks around text that runs to the left, and gives them no boxes.
        let marks = scalars.count > Int(count) ? scalars.count(where: isDirectionMark) : 0
        let skipsMarks = marks > 0 && marks <= scalars.count - Int(count)
        var next = 0
        for scalar in scalars where next < Int(count) {
            if skipsMarks, isDirectionMark(scalar) { continue }
            let index = next
            next += 1
            if scalar == "\n" {
                afterLine = true
            } else if isSpace(scalar) {
                afterSpace = true
            } else {
                let box = boxes[index]
                glyphs.append(
                    Glyph(
                        scalar: scalar, box: PDFBox(minX: box.x1, minY: box.y1, maxX: box.x2, maxY: box.y2),
                        font: fontOf[index], isAfterSpace: afterSpace, startsLine: afterLine))
                afterSpace = false
                afterLine = false
            }
        }
        return glyphs
    }

    /// U+202A to U+202E: embeddings of text that runs the other way.
    private static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
    }

    private static func fontIndices(of page: OpaquePointer, count: Int, fonts: inout [PDFFont]) -> [Int] {
        var indices = [Int](repeating: 0, count: count)
        var known: [PDFFont: Int] = [:]
        let list = poppler_page_get_text_attributes(page)
        defer { poppler_page_free_text_attributes(list) }
        for run in elements(of: list, as: PopplerTextAttributes.self) {
            let name = run.pointee.font_name.map { String(cString: $0) } ?? ""
            let font = PDFFont(name: name, size: run.pointee.font_size)
            let number = known[font] ?? fonts.count
            if number == fonts.count {
                known[font] = number
                fonts.append(font)
            }
            let first = max(0, Int(run.pointee.start_index))
            let last = min(count - 1, Int(run.pointee.end_index))
            if first <= last { for index in first...last { indices[index] = number } }
        }
        if fonts.isEmpty { fonts.append(PDFFont(name: "", size: 0)) }
        return indices
    }
}

/// A character that is drawn.
struct Glyph {
    let scalar: Unicode.Scalar
    let box: PDFBox
    let font: Int
    /// Whether the library sees a space ahead of it.
    let isAfterSpace: Bool
    /// Whether the library begins a line with it.
    let startsLine: Bool

    func turned(_ turn: PageTurn) -> Glyph {
        Glyph(
            scalar: scalar, box: turn.upright(box), font: font, isAfterSpace: isAfterSpace, startsLine: startsLine)
    }
}
