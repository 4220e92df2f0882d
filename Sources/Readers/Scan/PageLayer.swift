import PDFText

/// A page's own text, as evidence for whether such text says what the pages show.
struct PageLayer {
    /// Words set in letters; signs of a symbol font have no letters to be judged by.
    private let words: [String]
    private let check: TextLayerCheck

    init(of page: PDFPage) {
        let signs = page.fonts.map(Self.isSymbolFont)
        let isPlain = !signs.contains(true)
        words = page.words.lazy.filter { isPlain || !signs[$0.font] }.map(\.text)
        check = TextLayerCheck(words)
    }

    /// Whether the layers, taken together, cannot be what the pages show.
    ///
    /// The letters of a text that says the same over and over are those of a few words, whatever the language:
    /// a word counts no more often than words do in prose, and what then is left must still be beyond chance.
    static func isBroken(_ layers: [PageLayer]) -> Bool {
        guard TextLayerCheck(merging: layers.map(\.check)).fault != nil else { return false }
        let words = layers.flatMap(\.words)
        let most = max(3, words.count / 40)
        var counts: [String: Int] = [:]
        let kept = words.filter { word in
            counts[word, default: 0] += 1
            return counts[word, default: 0] <= most
        }
        return TextLayerCheck(kept).fault != nil
    }

    /// Fonts whose characters are pictures: Symbol, OpenSymbol, Wingdings, Webdings, ZapfDingbats, Marlett.
    private static func isSymbolFont(_ font: PDFFont) -> Bool {
        let name = font.name.lowercased()
        return ["symbol", "dings", "dingbat", "marlett"].contains { name.contains($0) }
    }
}
