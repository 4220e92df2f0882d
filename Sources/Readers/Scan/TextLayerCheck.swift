/// Tells a text layer that does not say what the page shows: letters missing, or other characters in their place.
///
/// Fonts without a map to Unicode give such layers, and so do scanners that recognised the text in another
/// language. The letters are counted and held against how often Norwegian uses them; only what cannot be chance
/// is called broken, and text in another language of Latin letters is not.
struct TextLayerCheck {
    /// What is wrong.
    enum Fault: Hashable, Sendable {
        /// Characters that stand for no letter: U+FFFD, private use, control characters.
        case unmapped
        /// A letter that every text has is missing.
        case missingLetter(Unicode.Scalar)
        /// Letters that ligatures are made of (`ti`, `tt`, `fi`) never stand together.
        case missingLigatures
        /// The letters æ, ø and å are missing from what else is Norwegian.
        case foreignLetters
        /// The letters are not those of a text: shifted or mixed up.
        case mixedUp
    }

    /// a to z, small and capital.
    private var counts = [Int](repeating: 0, count: 26)
    /// a to z, small only: a font may lack a letter and another that sets the headings have it.
    private var smallCounts = [Int](repeating: 0, count: 26)
    /// æ, ø, å.
    private var norwegian = 0
    /// Letters of Latin script, those with accents too.
    private var latin = 0
    private var otherLetters = 0
    private var unmapped = 0
    /// Characters of words that are codes of symbol fonts throughout.
    private var signs = 0
    private var visible = 0
    private var ligatures = 0
    private var functionWords = 0
    private var words = 0

    /// - Parameter words: a page's words, as the layer has them.
    init(_ words: some Sequence<String>) {
        for word in words { count(word) }
    }

    /// All of several texts.
    init(merging checks: [TextLayerCheck]) {
        for check in checks {
            for index in counts.indices {
                counts[index] += check.counts[index]
                smallCounts[index] += check.smallCounts[index]
            }
            norwegian += check.norwegian
            latin += check.latin
            otherLetters += check.otherLetters
            unmapped += check.unmapped
            signs += check.signs
            visible += check.visible
            ligatures += check.ligatures
            functionWords += check.functionWords
            words += check.words
        }
    }

    /// What is wrong with the text; nil where nothing is, or where there is too little of it to tell.
    var fault: Fault? {
        // Signs that are meant are few; a text that is all of them is not.
        if unmapped >= 8, unmapped * 25 >= visible { return .unmapped }
        if signs >= 8, signs * 4 >= visible { return .unmapped }
        // Below this, a list of names or figures may lack any letter.
        guard latin >= 150, latin >= 3 * otherLetters else { return nil }
        if isMixedUp { return .mixedUp }
        if let letter = missingLetter { return .missingLetter(letter) }
        guard isNorwegian else { return nil }
        if Double(latin) * Self.norwegianShare > 12, norwegian == 0 { return .foreignLetters }
        let expected = Double(latin) * Self.ligatureShare
        // A heading in another font may still have some.
        if isMostlySmall, expected > 14, Double(ligatures) < 0.1 * expected { return .missingLigatures }
        return nil
    }

    // MARK: Counting

    private mutating func count(_ word: String) {
        words += 1
        if word.utf8.first == 0xEF, word.unicodeScalars.allSatisfy(Self.isSign) {
            let length = word.unicodeScalars.count
            visible += length
            // A bullet stands alone.
            if length > 1 { signs += length }
            return
        }
        var last: UInt8 = 0
        var isAlone = true
        for scalar in word.unicodeScalars {
            visible += 1
            let value = scalar.value
            if value < 0x80 {
                let small = UInt8(value) | 0x20
                let isLetter = (0x61...0x7A).contains(small)
                if isLetter {
                    counts[Int(small - 0x61)] += 1
                    if small == UInt8(value) { smallCounts[Int(small - 0x61)] += 1 }
                    latin += 1
                    // Fonts join small letters only.
                    if Self.isLigature(last, UInt8(value)) { ligatures += 1 }
                } else if value < 0x20 || value == 0x7F {
                    unmapped += 1
                }
                last = UInt8(value)
                isAlone = false
                continue
            }
            last = 0
            countOther(scalar)
            // A bullet may stand alone; inside words such characters are letters not mapped.
            if Self.isUnmapped(scalar), !isAlone || word.unicodeScalars.count > 1 { unmapped += 1 }
            isAlone = false
        }
        if word.utf8.count <= 5, Self.functionWords.contains(word.lowercased()) { functionWords += 1 }
    }

    private mutating func countOther(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "æ", "ø", "å", "Æ", "Ø", "Å":
            norwegian += 1
            latin += 1
        case "\u{FB00}"..."\u{FB06}":
            ligatures += 1
            latin += 1
        case "\u{C0}"..."\u{24F}":
            latin += 1
        default:
            if scalar.properties.isAlphabetic { otherLetters += 1 }
        }
    }

    /// What programs write for the 224 characters of a symbol font (OpenType, `cmap`, encoding 3.0).
    private static func isSign(_ scalar: Unicode.Scalar) -> Bool { (0xF020...0xF0FF).contains(scalar.value) }

    private static func isUnmapped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xFFFD, 0xE000...0xF8FF, 0x80...0x9F, 0xF0000...0x10FFFD: true
        default: false
        }
    }

    /// The pairs that fonts most often draw as one glyph, as small letters.
    private static func isLigature(_ first: UInt8, _ second: UInt8) -> Bool {
        switch (first, second) {
        case (0x74, 0x69), (0x74, 0x74), (0x66, 0x69), (0x66, 0x66), (0x66, 0x6C), (0x66, 0x74): true
        default: false
        }
    }

    // MARK: What Norwegian is like

    /// How often a to z stand in 1,000 letters of bokmål and nynorsk: 105,619 letters of replies to consultations.
    private static let frequencies = [
        57.7, 18.0, 0.3, 39.9, 156.3, 20.6, 40.0, 12.5, 58.2, 7.4, 39.3, 57.9, 32.5, 76.8, 50.6, 18.7, 0, 88.1, 61.6,
        83.4,
        18.0, 26.0, 0.1, 0, 8.9, 0,
    ]
    /// æ, ø and å of all letters.
    private static let norwegianShare = 0.0266
    /// The pairs of `isLigature` of all letters.
    private static let ligatureShare = 0.0181
    /// Words of which every text has some, and English and French have not (so neither `de`, `en` nor `et`).
    private static let functionWords: Set<String> = [
        "og", "i", "det", "som", "er", "til", "av", "at", "har", "med", "ikke", "den", "om", "vi", "var", "eit", "ein",
        "ei", "ikkje", "dei", "fra", "kan", "skal", "vil", "der", "men", "ved",
    ]
    /// Letters that other languages do nearly without: k in French and on many an English page, g in tables of codes.
    private static let ownLetters: Set<UInt8> = [0x67, 0x6B]

    /// `a d e i l n o r s t`: letters that all languages of northern Europe use much.
    private static let everywhere = Set("adeilnorst".utf8)

    private var isMostlySmall: Bool { smallCounts.reduce(0, +) * 4 >= latin * 3 }

    private var isNorwegian: Bool { functionWords * 10 >= words }

    /// A letter of which there should be at least 20 and is at most one in twenty of that.
    private var missingLetter: Unicode.Scalar? {
        let isNorwegian = isNorwegian
        let isMostlySmall = isMostlySmall
        let letters = isMostlySmall ? smallCounts.reduce(0, +) : latin
        let counts = isMostlySmall ? smallCounts : counts
        for (index, frequency) in Self.frequencies.enumerated() where frequency >= 35 {
            // English has few k, and other languages few of other letters.
            guard isNorwegian || Self.everywhere.contains(UInt8(0x61 + index)) else { continue }
            let expected = Double(letters) * frequency / 1000
            if expected >= 20, Double(counts[index]) < 0.05 * expected {
                return Unicode.Scalar(UInt8(0x61 + index))
            }
        }
        return nil
    }

    /// Whether the letters are used so differently from Norwegian that they are no text: the cosine between the
    /// two is above 0.9 for the languages of northern Europe and below 0.75 for mixed-up letters.
    private var isMixedUp: Bool {
        guard latin >= 200 else { return false }
        var (dot, own, known) = (0.0, 0.0, 0.0)
        for (count, frequency) in zip(counts, Self.frequencies) {
            dot += Double(count) * frequency
            own += Double(count) * Double(count)
            known += frequency * frequency
        }
        return own == 0 || dot / (own * known).squareRoot() < 0.72
    }
}
