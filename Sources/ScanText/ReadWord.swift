import CTesseract

/// A word as the recogniser gives it.
struct ReadWord {
    let text: String
    let box: PixelBox
    /// From 0 to 1.
    let confidence: Double
    /// Whether the recogniser begins a line with it.
    let startsLine: Bool
    /// Its letters with the middle of each, in pixels; only for words that the recogniser doubts.
    var letters: [Letter] = []

    /// A letter of a word.
    struct Letter {
        let text: String
        let middle: Int
    }

    /// The same word with some of it changed.
    func with(text: String? = nil, box: PixelBox? = nil, startsLine: Bool? = nil) -> ReadWord {
        ReadWord(
            text: text ?? self.text, box: box ?? self.box, confidence: confidence,
            startsLine: startsLine ?? self.startsLine, letters: text == nil && box == nil ? letters : [])
    }

    /// The words that the recogniser has found last.
    static func words(_ handle: OpaquePointer) -> [ReadWord] {
        guard let results = TessBaseAPIGetIterator(handle) else { return [] }
        defer { TessResultIteratorDelete(results) }
        guard let place = TessResultIteratorGetPageIterator(results) else { return [] }
        var words: [ReadWord] = []
        var startsLine = true
        repeat {
            if TessPageIteratorIsAtBeginningOf(place, RIL_TEXTLINE) != 0 { startsLine = true }
            guard let text = text(results), let box = PixelBox(place) else { continue }
            let confidence = Double(TessResultIteratorConfidence(results, RIL_WORD)) / 100
            words.append(
                ReadWord(
                    text: text, box: box, confidence: min(max(confidence, 0), 1), startsLine: startsLine,
                    letters: confidence < 0.9 ? letters(results) : []))
            startsLine = false
        } while TessResultIteratorNext(results, RIL_WORD) != 0
        return words
    }

    /// The letters of the word at which the iterator stands.
    private static func letters(_ results: OpaquePointer) -> [Letter] {
        guard let own = TessResultIteratorCopy(results) else { return [] }
        defer { TessResultIteratorDelete(own) }
        guard let place = TessResultIteratorGetPageIterator(own) else { return [] }
        var letters: [Letter] = []
        repeat {
            guard let text = text(own, RIL_SYMBOL), let box = PixelBox(place, RIL_SYMBOL) else { continue }
            letters.append(Letter(text: text, middle: box.midX))
            if TessPageIteratorIsAtFinalElement(place, RIL_WORD, RIL_SYMBOL) != 0 { break }
        } while TessResultIteratorNext(own, RIL_SYMBOL) != 0
        return letters
    }

    private static func text(_ results: OpaquePointer, _ level: TessPageIteratorLevel = RIL_WORD) -> String? {
        guard let bytes = TessResultIteratorGetUTF8Text(results, level) else { return nil }
        defer { TessDeleteText(bytes) }
        let text = String(cString: bytes)
        return text.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? nil : text
    }

    /// How many letters stand in words that the recogniser is sure of.
    static func sureLetters(_ words: [ReadWord]) -> Int {
        words.reduce(0) { $0 + ($1.confidence >= 0.8 ? $1.text.unicodeScalars.count : 0) }
    }

    /// The words by lines; none is empty.
    static func lines(_ words: [ReadWord]) -> [ArraySlice<ReadWord>] {
        var lines: [ArraySlice<ReadWord>] = []
        var start = 0
        for index in words.indices.dropFirst() where words[index].startsLine {
            lines.append(words[start..<index])
            start = index
        }
        if start < words.count { lines.append(words[start...]) }
        return lines
    }
}
