import Consultation

/// Carries out an RTF file's control words and collects what it says.
struct RTFInterpreter {
    /// What the file says of itself.
    private(set) var title = ""
    private(set) var author = ""
    /// How many characters stand in each language, by Windows' numbers.
    private(set) var languages: [Int: Int] = [:]
    private(set) var headers: [StoryParagraph] = []
    private(set) var footers: [StoryParagraph] = []
    private(set) var styles = RTFStyles()
    /// The running text, complete once all is read.
    private(set) var body: [StoryParagraph] = []
    /// The file ends inside a group, or text stands behind its end.
    private(set) var isDamaged = false
    /// Groups lie in groups deeper than any program writes.
    private(set) var isTooDeep = false

    private var scanner: RTFScanner
    private var state = RTFState()
    private var groups: [RTFState] = []
    private var stories = [RTFStory()]
    private var fonts = RTFFonts()
    private var defaultFont: Int?
    private var defaultLanguage: Int?
    private var isStarred = false
    /// How many characters that stand in for the last `\u` are still to come.
    private var standIns = 0
    private var highSurrogate: UInt32?
    private var noteNumbers = (foot: 0, end: 0)
    private var isEndnote = false
    /// Word ends at some hundreds.
    private static let maxDepth = 2_000

    init(_ bytes: [UInt8]) { scanner = RTFScanner(bytes) }

    /// Reads the file to its end.
    mutating func read() {
        while let token = scanner.next() {
            switch token {
            case .groupStart: openGroup()
            case .groupEnd:
                closeGroup()
                if groups.isEmpty {
                    isDamaged = scanner.hasRest
                    finish()
                    return
                }
            case .word(let word, let value): take(word, value)
            case .symbol(let symbol): take(symbol)
            case .byte(let byte): take([byte])
            case .text(let range): take(scanner[range])
            }
            if isTooDeep { return }
        }
        isDamaged = true
        finish()
    }

    private mutating func finish() {
        while stories.count > 1 { closeStory(state.paragraph) }
        stories[0].finish(state.paragraph)
        body = stories[0].paragraphs
    }

    // MARK: Groups

    private mutating func openGroup() {
        standIns = 0
        groups.append(state)
        state.opensStory = false
        isTooDeep = groups.count > Self.maxDepth
    }

    private mutating func closeGroup() {
        (standIns, isStarred) = (0, false)
        if state.opensStory { closeStory(state.paragraph) }
        if let outer = groups.popLast() { state = outer }
    }

    private mutating func openStory(_ kind: BlockKind?) {
        guard !state.opensStory, let outer = stories.last else { return }
        stories.append(RTFStory(kind: kind, counts: outer.counts))
        state.opensStory = true
        state.destination = .story
        state.paragraph = RTFParagraphFormat()
        state.makePlain(font: defaultFont, language: defaultLanguage)
        isEndnote = false
    }

    private mutating func closeStory(_ format: RTFParagraphFormat) {
        guard stories.count > 1, var inner = stories.popLast() else { return }
        inner.finish(format)
        switch inner.kind {
        case .pageHeader: headers += inner.paragraphs
        case .pageFooter: footers += inner.paragraphs
        default: stories[stories.count - 1].attach(inner)
        }
        stories[stories.count - 1].count(from: inner.counts)
    }

    // MARK: Text

    private mutating func take(_ bytes: some Collection<UInt8>) {
        guard state.destination != .skipped, state.destination != .silent else { return }
        let shown = bytes.dropFirst(standIns)
        standIns = max(0, standIns - bytes.count)
        guard !shown.isEmpty else { return }
        let page = fonts.page(of: state.font)
        var text = String.UnicodeScalarView()
        for byte in shown { text.append(page.scalar(byte)) }
        show(String(text))
    }

    /// Text goes where the group's destination says.
    private mutating func show(_ text: String) {
        isStarred = false
        switch state.destination {
        case .story:
            stories[stories.count - 1].add(text, state)
            if let language = state.language { languages[language, default: 0] += text.unicodeScalars.count }
        case .label: stories[stories.count - 1].addLabel(text)
        case .styleSheet: for scalar in text.unicodeScalars { styles.read(scalar) }
        case .title: title += text
        case .author: author += text
        case .fontTable, .silent, .skipped: break
        }
    }

    private mutating func take(_ symbol: UInt8) {
        standIns = 0
        switch symbol {
        case UInt8(ascii: "*"): isStarred = true
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): show(String(Unicode.Scalar(symbol)))
        case UInt8(ascii: "~"): show(" ")
        case UInt8(ascii: "_"): show("-")
        case 0x0A, 0x0D: endParagraph()
        case 0x09: show("\t")
        default: break
        }
    }

    /// `\u`: a UTF-16 unit as a signed number (ibid., "Unicode RTF").
    private mutating func takeUnit(_ value: Int) {
        standIns = state.substitutes
        let unit = UInt32(truncatingIfNeeded: value) & 0xFFFF
        if 0xD800..<0xDC00 ~= unit {
            highSurrogate = unit
            return
        }
        var code = unit
        if let high = highSurrogate, 0xDC00..<0xE000 ~= unit {
            code = 0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)
        }
        highSurrogate = nil
        let count = standIns
        show(String(Unicode.Scalar(code) ?? "\u{FFFD}"))
        standIns = count
    }

    // MARK: Words

    private mutating func take(_ word: String, _ value: Int?) {
        standIns = 0
        guard state.destination != .skipped else { return }
        let wasStarred = isStarred
        isStarred = false
        if let place = RTFWord.places[word] {
            go(to: place)
        } else if wasStarred {
            state.destination = .skipped
        } else if let text = RTFWord.characters[word] {
            show(text)
        } else {
            switch state.destination {
            case .fontTable: fonts.read(word, value)
            case .styleSheet: styles.read(word, value)
            default: break
            }
            if word == "u", let value { takeUnit(value) } else { setFormat(word, value) }
        }
    }

    private mutating func go(to place: RTFWord.Place) {
        switch place {
        case .destination(let destination): state.destination = destination
        case .story(let kind): openStory(kind)
        case .wrapper: state.wrap()
        case .wrapped: state.unwrap()
        case .plain: break
        }
    }

    private mutating func setFormat(_ word: String, _ value: Int?) {
        if state.setText(word, value) || state.paragraph.set(word, value) { return }
        switch word {
        case "plain": state.makePlain(font: defaultFont, language: defaultLanguage)
        case "deff": defaultFont = value
        case "deflang": defaultLanguage = value
        case "ansicpg": fonts.document = RTFCodePage(number: value ?? 1252)
        case "mac": fonts.document = RTFCodePage(number: 10000)
        case "pc", "pca": fonts.document = RTFCodePage(number: 850)
        default: if state.destination == .story { setStructure(word) }
        }
    }

    private mutating func setStructure(_ word: String) {
        let last = stories.count - 1
        let format = state.paragraph
        switch word {
        case "par", "sect": endParagraph()
        case "cell": stories[last].endCell(format, level: 1)
        case "nestcell": stories[last].endCell(format, level: max(2, format.level))
        case "row": stories[last].endRow(level: 1)
        case "nestrow": stories[last].endRow(level: max(2, format.level))
        case "trowd": stories[last].isHeadRow = false
        case "trhdr": stories[last].isHeadRow = true
        case "ftnalt": isEndnote = true
        case "chftn" where stories[last].kind == .footnote: numberNote()
        default: break
        }
    }

    private mutating func endParagraph() {
        guard state.destination == .story else { return }
        stories[stories.count - 1].endParagraph(state.paragraph, level: state.paragraph.level)
    }

    /// The mark inside a note shows its number, which the mark in the text has too.
    private mutating func numberNote() {
        if isEndnote { noteNumbers.end += 1 } else { noteNumbers.foot += 1 }
        stories[stories.count - 1].noteLabel =
            isEndnote
            ? NumberFormat.text(noteNumbers.end, format: "lowerRoman") : "\(noteNumbers.foot)"
    }
}
