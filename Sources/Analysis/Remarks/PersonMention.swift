/// Finds the mention of a private person by name: two capitalised words with an age or birth after them, with a
/// word of kinship before them, or said to be in a state that only concerns themselves («Per Bakken har fått
/// kreft»); after a word of kinship one capitalised word is a name too («mannen min Harald»).
///
/// Who is named with a title (*byråd*, *professor*) is not told of as a private person.
enum PersonMention {
    /// The range of the name in `bytes[range]`, or nil.
    /// - Parameter hasKin: whether the passage has a word of kinship at all.
    static func find(in bytes: [UInt8], range: Range<Int>, hasKin: Bool) -> Range<Int>? {
        let words = split(bytes, range)
        for index in words.indices where isName(bytes, words[index]) {
            var last = index
            while last + 1 < words.count, isName(bytes, words[last + 1]), !endsPhrase(bytes, words[last]) { last += 1 }
            let name = words[index].lowerBound..<words[last].upperBound
            let isWhole =
                last > index || isAgeAlone(bytes, words[(last + 1)...]) && !beginsSentence(bytes, words, index)
            if isWhole, hasBirth(bytes, words[(last + 1)...].prefix(4)) { return name }
            if hasKin, last > index ? isKinBefore(bytes, words, index) : isKinRightBefore(bytes, words, index) {
                return name
            }
            if last > index, !hasTitle(bytes, words, index), tellsState(bytes, words[(last + 1)...]) { return name }
        }
        return nil
    }

    /// A capital that only begins a sentence makes no name: «Flertallet (8) vil …».
    private static func beginsSentence(_ bytes: [UInt8], _ words: [Range<Int>], _ index: Int) -> Bool {
        guard index > words.startIndex else { return true }
        return [0x2E, 0x21, 0x3F, 0x3A].contains(bytes[words[index - 1].upperBound - 1])
    }

    /// An age or a birth in the words after a name: `(15)`, `i 3B (8 år)`, `, f. 140311`, `, 16 år`.
    private static func hasBirth(_ bytes: [UInt8], _ after: ArraySlice<Range<Int>>) -> Bool {
        let words = after.map { text(bytes, $0) }
        if let first = words.first, ["f", "f.", "født", "fødd"].contains(first) { return true }
        return words.indices.contains { isAge(words[$0], before: $0 + 1 < words.count ? words[$0 + 1] : "") }
    }

    private static func isAgeAlone(_ bytes: [UInt8], _ after: ArraySlice<Range<Int>>) -> Bool {
        after.first.map { isAge(text(bytes, $0), before: "år") } ?? false
    }

    /// `(15)`, or `15` and `(15` with `år` after it.
    private static func isAge(_ word: String, before next: String) -> Bool {
        let isOpen = word.hasPrefix("(")
        let digits = word.drop { $0 == "(" }.prefix { $0.isNumber }
        guard (1...2).contains(digits.count) else { return false }
        let rest = word.drop { $0 == "(" }.dropFirst(digits.count)
        if isOpen, rest.hasPrefix(")") { return true }
        return rest.isEmpty && next.hasPrefix("år")
    }

    private static func isKinBefore(_ bytes: [UInt8], _ words: [Range<Int>], _ index: Int) -> Bool {
        words[max(0, index - 2)..<index].contains { kin.contains(text(bytes, $0).lowercased().filter(\.isLetter)) }
    }

    /// `sønnen Ola`, `mannen min Harald`: the noun right before, or with one word of ownership between.
    private static func isKinRightBefore(_ bytes: [UInt8], _ words: [Range<Int>], _ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = letters(bytes, words[index - 1])
        guard !endsPhrase(bytes, words[index - 1]), !beginsSentence(bytes, words, index) else { return false }
        if owners.contains(before) { return index > 1 && kinNouns.contains(letters(bytes, words[index - 2])) }
        return kinNouns.contains(before)
    }

    private static func hasTitle(_ bytes: [UInt8], _ words: [Range<Int>], _ index: Int) -> Bool {
        let around = words[max(0, index - 1)...index].map { letters(bytes, $0) }
        return around.contains { word in titles.contains(where: word.hasPrefix) }
    }

    /// Whether the words after a name say what state the person is in: a verb, small words only, the state.
    private static func tellsState(_ bytes: [UInt8], _ after: ArraySlice<Range<Int>>) -> Bool {
        var hasVerb = false
        for word in after.prefix(9) {
            let plain = letters(bytes, word)
            if hasVerb, states.contains(where: plain.hasPrefix) { return true }
            if verbs.contains(plain) {
                hasVerb = true
            } else if !(hasVerb ? between.contains(plain) : ["som", "selv", "sjølv", "nå", "no"].contains(plain)) {
                return false
            }
            if endsPhrase(bytes, word) || bytes[word.upperBound - 1] == 0x2E { return false }
        }
        return false
    }

    private static func letters(_ bytes: [UInt8], _ word: Range<Int>) -> String {
        text(bytes, word).lowercased().filter(\.isLetter)
    }

    private static let owners: Set<String> = [
        "min", "mi", "mitt", "vår", "vårt", "hans", "hennes", "hennar", "sin", "sitt", "deres", "deira",
    ]

    private static let kinNouns = kin.subtracting(owners).union([
        "elev", "guten", "gutten", "jenta", "pasient", "bruker", "brukaren", "sønn", "dotter", "dottera", "nabo",
        "naboen",
        "naboens", "ektefellen", "samboeren", "sambuaren", "mann", "kone", "svigermor", "svigerfar", "kameraten",
        "venninnen", "venninna", "niesen", "nevøen", "kusinen", "fetteren", "barnebarn",
    ])

    /// Beginnings of titles that make a person a public one here.
    private static let titles = [
        "byråd", "statsråd", "minister", "ordfør", "varaordfør", "professor", "forsk", "førsteamanuensis", "stipendiat",
        "dosent", "direktør", "leder", "leiar", "rektor", "overlege", "kommuneoverlege", "fastlege", "advokat",
        "representant", "rådgiver", "rådgjevar", "seniorrådgiver", "saksbehandler", "rådsmedlem", "redaktør",
        "forfatter",
        "forfattar", "komponist", "kunstner", "dr", "psykolog", "sosiolog", "statssekretær", "politiker",
        "generalsekretær",
    ]

    private static let verbs: Set<String> = [
        "har", "hadde", "fikk", "fekk", "ble", "vart", "blei", "er", "var", "sliter", "slit", "slet", "lever", "levde",
        "lider", "led", "døde", "tok", "sitter", "soner",
    ]

    private static let between: Set<String> = [
        "vært", "vore", "blitt", "vorte", "alvorlig", "alvorleg", "sterk", "en", "ein", "ei", "et", "eit", "tidligere",
        "tidlegare", "lenge", "også", "òg", "dårlig", "kronisk", "hatt", "to", "tre", "flere", "fleire", "ganger",
        "gonger",
        "i", "på", "med", "for", "av", "fått", "nå", "no", "seg", "selv", "sjølv", "uten", "utan", "liv", "livet",
        "sitt",
        "tung", "tungt", "grov", "siden", "sidan", "som", "barn", "under", "psykiatrisk", "akutt", "igjen",
    ]

    /// Beginnings of words for a state that concerns the person alone.
    private static let states = [
        "autis", "adhd", "diagnose", "innlagt", "operert", "epilepsi", "kreft", "demen", "alzheimer", "depre", "angst",
        "psykose", "psykotisk", "rus", "alkoholi", "narkoman", "overdose", "dømt", "siktet", "sikta", "anmeldt",
        "meldt",
        "fengsel", "mobb", "mishandl", "slått", "voldtatt", "voldteken", "utsatt", "misbruk", "utvist", "bortvist",
        "fosterhjem", "fosterheim", "omsorgsovertak", "diabetes", "spiseforstyrr", "anoreksi", "selvmord", "sjølvmord",
        "uføretrygd", "ufør", "sykmeldt", "sjukmeld", "utviklingshem", "funksjonshem", "hiv", "bup", "barnevern",
        "parkinson",
        "hjerneslag", "stomi", "bipolar", "schizo", "traumat", "gjeld", "sosialhjelp",
    ]

    private static let kin: Set<String> = [
        "sønnen", "datteren", "dattera", "sønn", "datter", "broren", "bror", "søsteren", "søster", "mannen", "kona",
        "min", "mitt", "vår", "hans", "hennes", "eleven", "pasienten", "brukeren", "gutten", "jenta", "guten", "son",
        "sonen", "moren", "faren", "mora", "mamma", "pappa",
        "mødrene", "fedrene", "mor", "far", "foreldrene", "barnet", "barnebarnet", "bestemor", "bestefar", "tante",
        "onkel", "stefaren", "stemoren", "fosterbarnet", "fostermor", "fosterfar", "tvillingene",
    ]

    private static func isName(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        let first = bytes[word.lowerBound]
        let isUpper =
            (0x41...0x5A).contains(first)
            || first == 0xC3 && word.count > 2
                && (0x80...0x9E).contains(bytes[word.lowerBound + 1])
        guard isUpper, word.count >= 2 else { return false }
        // All capitals is an abbreviation (BUP, NAV), no name.
        return bytes[word].contains { (0x61...0x7A).contains($0) }
            || word.count == 2 && bytes[word.upperBound - 1] == 0x2E
    }

    private static func endsPhrase(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        [0x2C, 0x3A, 0x3B, 0x29].contains(bytes[word.upperBound - 1])
    }

    private static func split(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for at in range {
            let isSpace = bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at])
            if isSpace, let begin = start {
                words.append(begin..<at)
                start = nil
            } else if !isSpace, start == nil {
                start = at
            }
        }
        if let begin = start { words.append(begin..<range.upperBound) }
        return words
    }

    private static func text(_ bytes: [UInt8], _ word: Range<Int>) -> String {
        String(decoding: bytes[word], as: UTF8.self)
    }
}
