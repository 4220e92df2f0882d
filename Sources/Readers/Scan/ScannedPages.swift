import Consultation
import PDFText
import ScanText

/// A document's pages, with the words recognised in their pictures where they have no usable text of their own.
struct ScannedPages: RuleSource {
    let pages: [PDFPage]
    /// What was recognised, by page number.
    private let recognised: [Int: RecognisedPage]
    /// Pages whose own text was there but not usable.
    private let broken: [Int]
    /// Pages of which no picture could be had.
    private let failed: [Int]
    /// Pages left unread because the recogniser's data is missing.
    private let waiting: [Int]
    private let outcome: PageRecogniser.Outcome
    private let file: PDFFile?
    private let walk: PageWalk
    /// How pages are turned that are read otherwise than they are shown, by page number.
    private let turns: [Int: PageTurn]

    /// The pages of a PDF file; those with good text stay as they are.
    init(_ pages: [PDFPage], of file: PDFFile, by recogniser: PageRecogniser, on walk: PageWalk) {
        let choice = PageChoice(pages, of: file, on: walk)
        let outcome = recogniser.recognise(choice.all, on: walk) { number in
            file.image(ofPage: number, dpi: choice.resolution(ofPage: number)).map {
                GreyImage(width: $0.width, height: $0.height, dpi: $0.dpi, pixels: $0.grey)
            }
        }
        let kept = outcome.pages.filter { choice.prefers($0.value, onPage: $0.key) }
        let type = RecognisedType(kept.sorted { $0.key < $1.key }.map(\.value))
        self.pages = pages.map { page in
            guard let found = kept[page.number] else { return page }
            let text = RecognisedText(found, type: type)
            return page.replacingText(
                words: text.words, fonts: text.fonts, width: found.width, height: found.height)
        }
        turns = Dictionary(self.pages.compactMap { page in page.turn.map { (page.number, $0) } }) { first, _ in first }
        let recognised = kept.filter { !$0.value.isEmpty }
        self.recognised = recognised
        broken = choice.broken.filter { recognised[$0] != nil }
        failed = outcome.failed
        waiting = outcome.missingLanguage == nil ? [] : choice.all
        self.file = file
        self.outcome = outcome
        self.walk = walk
    }

    /// The pages of a file of pictures.
    init(_ images: ImageFile, by recogniser: PageRecogniser, on walk: PageWalk) {
        let outcome = recogniser.recognise(Array(1...images.pageCount), on: walk) { images.page($0) }
        let numbers = outcome.pages.keys.sorted()
        let type = RecognisedType(numbers.compactMap { outcome.pages[$0] })
        pages = numbers.compactMap { number in
            guard let page = outcome.pages[number] else { return nil }
            let text = RecognisedText(page, type: type)
            return PDFPage(
                number: number, width: page.width, height: page.height, words: text.words, fonts: text.fonts)
        }
        recognised = outcome.pages.filter { !$0.value.isEmpty }
        broken = []
        failed = outcome.failed
        waiting = outcome.missingLanguage == nil ? [] : Array(1...images.pageCount)
        file = nil
        turns = [:]
        self.outcome = outcome
        self.walk = walk
    }

    func rules(onPage number: Int) -> PDFRules {
        guard let page = recognised[number] else {
            guard let file, walk.opens(.lines, number) else { return PDFRules(horizontal: [], vertical: []) }
            let rules = file.rules(onPage: number)
            return turns[number]?.upright(rules) ?? rules
        }
        let rule = { (rule: PageRules.Rule) in PDFRules.Rule(at: rule.at, from: rule.from, to: rule.to) }
        return PDFRules(horizontal: page.rules.horizontal.map(rule), vertical: page.rules.vertical.map(rule))
    }

    func marks(onPage number: Int) -> [TextLine] {
        (recognised[number]?.stamps ?? []).map { stamp in
            let box = PDFBox(minX: stamp.box.minX, minY: stamp.box.minY, maxX: stamp.box.maxX, maxY: stamp.box.maxY)
            let font = PDFFont(size: stamp.box.height / Double(stamp.lines.count + 1), isBold: false)
            let words = stamp.lines.map { PDFWord(text: $0, box: box, font: 0, startsLine: true) }
            return TextLine(words.map { Word($0, fonts: [font]) }, page: number)
        }
    }

    /// The document with the lines where they stand on the pages as these are shown: pictures may lie askew, and
    /// pages on their side.
    func placed(_ document: SourceDocument) -> SourceDocument {
        guard !turns.isEmpty || recognised.values.contains(where: { !$0.isStraight }) else { return document }
        return SourceDocument(
            hash: document.hash, fileName: document.fileName, format: document.format, text: document.text,
            blocks: document.blocks.map(placed), pageCount: document.pageCount, properties: document.properties)
    }

    private func placed(_ block: Block) -> Block {
        Block(
            kind: block.kind, range: block.range, labelLength: block.labelLength, level: block.level, page: block.page,
            lines: block.lines.map(placed), cell: block.cell, part: block.part, isBold: block.isBold)
    }

    private func placed(_ line: LinePlace) -> LinePlace {
        guard let box = shown(line.box, onPage: line.page) else { return line }
        return LinePlace(
            range: line.range, page: line.page,
            box: Box(x: box.minX, y: box.minY, width: box.maxX - box.minX, height: box.maxY - box.minY),
            uncertain: line.uncertain)
    }

    /// Where a box of a page as it is read stands on the page as it is shown; nil where that is the same.
    private func shown(_ box: Box, onPage number: Int) -> PDFBox? {
        let (maxX, maxY) = (box.x + box.width, box.y + box.height)
        if let turn = turns[number] { return turn.shown(PDFBox(minX: box.x, minY: box.y, maxX: maxX, maxY: maxY)) }
        guard let page = recognised[number], !page.isStraight else { return nil }
        let place = page.place(of: ScanBox(minX: box.x, minY: box.y, maxX: maxX, maxY: maxY))
        return PDFBox(minX: place.minX, minY: place.minY, maxX: place.maxX, maxY: place.maxY)
    }

    // MARK: What the officer is told

    /// Below this the words are more guessed than read.
    private static let leastConfidence = 0.6

    /// Why nothing was recognised in a file that holds nothing else; nil where no page called for it.
    func reasonForNoText(_ name: String) -> Diagnostic? {
        if !waiting.isEmpty { return ScanDiagnostics.noLanguageData(name, pages: waiting, isWholeFile: true) }
        if !outcome.late.isEmpty { return PageDiagnostics.outOfTime(name, pages: outcome.late).asError }
        if !outcome.givenUp.isEmpty { return PageDiagnostics.recognitionBroke(name, pages: outcome.givenUp).asError }
        let broke = walk.leftOut(.text) + walk.leftOut(.recognition)
        if !broke.isEmpty { return PageDiagnostics.broke(name, pages: Set(broke).sorted()).asError }
        return pages.contains(where: \.hasImages) || !failed.isEmpty ? ScanDiagnostics.noText(name) : nil
    }

    /// What to tell of a file whose text is known at least in part.
    /// - Parameter document: the text.
    func diagnostics(_ name: String, of document: SourceDocument) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if !waiting.isEmpty {
            diagnostics.append(ScanDiagnostics.noLanguageData(name, pages: waiting, isWholeFile: false))
        }
        if !failed.isEmpty { diagnostics.append(ScanDiagnostics.failed(name, pages: failed)) }
        if !outcome.beyond.isEmpty {
            let most = walk.budget.recognised
            diagnostics.append(PageDiagnostics.notRecognised(name, pages: outcome.beyond, most: most))
        }
        if !outcome.late.isEmpty { diagnostics.append(PageDiagnostics.outOfTime(name, pages: outcome.late)) }
        if !outcome.givenUp.isEmpty {
            diagnostics.append(PageDiagnostics.recognitionBroke(name, pages: outcome.givenUp))
        }
        if file == nil { diagnostics += walk.diagnostics(name) }
        if !broken.isEmpty { diagnostics.append(ScanDiagnostics.brokenLayer(name, pages: broken)) }
        let numbers = recognised.keys.sorted()
        guard !numbers.isEmpty else { return diagnostics }
        diagnostics.append(
            ScanDiagnostics.recognised(name, pages: numbers, isWholeFile: numbers.count == pages.count))
        let counts = document.uncertainWords.reduce(into: [Int: Int]()) { $0[$1.page, default: 0] += 1 }
        let unclear = numbers.filter { recognised[$0]?.confidence ?? 1 < Self.leastConfidence }
        if !counts.isEmpty || !unclear.isEmpty {
            diagnostics.append(ScanDiagnostics.uncertain(name, counts: counts, unclear: unclear))
        }
        return diagnostics
    }
}
