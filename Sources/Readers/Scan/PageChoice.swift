import PDFText
import ScanText

/// Which pages of a PDF file are read from their pictures.
struct PageChoice {
    /// Pages without text of their own.
    private let bare: [Int]
    /// Pages with so little text that it may be but a mark on a scanned page.
    private let marked: [Int: Int]
    /// Pages whose text is not what the page shows.
    let broken: [Int]
    private let file: PDFFile

    /// Fewer words may be no more than what an archive prints on a scanned page: number, date, name.
    private static let fewWords = 30
    /// A picture of this part of the page is the page.
    private static let wholePage = 0.6

    init(_ pages: [PDFPage], of file: PDFFile) {
        self.file = file
        var bare: [Int] = []
        var marked: [Int: Int] = [:]
        var broken: [Int] = []
        for page in pages {
            if page.words.isEmpty {
                guard page.fields.isEmpty || page.hasImages else { continue }
                if page.hasImages || Self.isDrawnOn(page, of: file) { bare.append(page.number) }
            } else if TextLayerCheck(page.words.lazy.map(\.text)).fault != nil {
                broken.append(page.number)
            } else if page.hasImages, page.words.count < Self.fewWords,
                file.pictureCover(onPage: page.number) >= Self.wholePage
            {
                marked[page.number] = page.words.count
            }
        }
        self.bare = bare
        self.marked = marked
        // A font that is broken on some pages is broken on all; short pages are judged by the whole.
        let all = TextLayerCheck(pages.lazy.flatMap(\.words).map(\.text))
        self.broken = all.fault == nil ? broken : pages.filter { !$0.words.isEmpty }.map(\.number)
    }

    /// In ascending order.
    var all: [Int] { Array(Set(bare + broken + marked.keys)).sorted() }

    /// Whether a page is to be taken as recognised.
    func prefers(_ page: RecognisedPage, onPage number: Int) -> Bool {
        guard let own = marked[number], !broken.contains(number) else { return true }
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
