import PDFText
import ScanText

/// Which pages of a PDF file are read from their pictures.
struct PageChoice {
    /// Pages without text of their own.
    private let bare: [Int]
    /// Pages with so little text that it may be but a mark on a scanned page.
    private let marked: [Int]
    /// Pages whose text is not what the page shows.
    let broken: [Int]
    /// How many words each page has of its own.
    private let counts: [Int: Int]
    private let file: PDFFile

    /// Fewer words may be no more than what an archive prints on a scanned page: number, date, name.
    private static let fewWords = 30
    /// A picture of this part of the page is the page.
    private static let wholePage = 0.6

    init(_ pages: [PDFPage], of file: PDFFile, on walk: PageWalk) {
        self.file = file
        var bare: [Int] = []
        var marked: [Int] = []
        var broken: [Int] = []
        var layers: [PageLayer] = []
        for page in pages {
            let layer = PageLayer(of: page)
            layers.append(layer)
            if page.words.isEmpty {
                guard page.fields.isEmpty || page.hasImages else { continue }
                let mayShow = page.hasImages || walk.opens(.recognition, page.number) && Self.isDrawnOn(page, of: file)
                if mayShow { bare.append(page.number) }
            } else if PageLayer.isBroken([layer]) {
                broken.append(page.number)
            } else if page.hasImages, page.words.count < Self.fewWords,
                file.pictureCover(onPage: page.number) >= Self.wholePage
            {
                marked.append(page.number)
            }
        }
        self.bare = bare
        self.marked = marked
        counts = Dictionary(pages.map { ($0.number, $0.words.count) }) { first, _ in first }
        // A font that is broken on some pages is broken on all; short pages are judged by the whole.
        self.broken =
            PageLayer.isBroken(layers) ? pages.filter { !$0.words.isEmpty }.map(\.number) : broken
    }

    /// In ascending order.
    var all: [Int] { Array(Set(bare + broken + marked)).sorted() }

    /// Whether a page is to be taken as recognised, and not as its own text has it.
    func prefers(_ page: RecognisedPage, onPage number: Int) -> Bool {
        let own = counts[number] ?? 0
        if own == 0 { return true }
        if broken.contains(number) { return page.words.count * 2 >= own && page.confidence ?? 0 >= 0.6 }
        return page.words.count >= 2 * own + 20
    }

    /// The resolution of the scan itself within what serves, pixels an inch.
    func resolution(ofPage number: Int) -> Double {
        min(max(file.pictureResolution(onPage: number) ?? 300, 200), 300)
    }

    /// Whether a page without text and pictures shows anything, such as letters drawn as outlines.
    private static func isDrawnOn(_ page: PDFPage, of file: PDFFile) -> Bool {
        file.image(ofPage: page.number, dpi: 36)?.grey.contains { $0 < 200 } ?? false
    }
}
