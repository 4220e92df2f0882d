import Testing

@testable import ScanText

@Suite("Measures of lines")
struct MeasureTests {
    private func word(_ text: String, _ top: Int, _ bottom: Int, left: Int = 0) -> ReadWord {
        ReadWord(
            text: text, box: PixelBox(left: left, top: top, right: left + 40, bottom: bottom), confidence: 0.9,
            startsLine: left == 0)
    }

    @Test("Capitals and ascenders give the height, and descenders do not lower the line")
    func line() {
        let line = [word("Planen", 100, 120), word("gjelder", 100, 126, left: 50), word("våre", 103, 120, left: 100)]
        let measure = LineMeasure(line[...])
        #expect(measure.baseline == 120)
        #expect(measure.capitalHeight == 20)
    }

    @Test("Where only small letters stand on a line, capitals are four tenths higher")
    func small() {
        let measure = LineMeasure([word("mer", 106, 120), word("enn", 106, 120, left: 50)][...])
        #expect(abs(measure.capitalHeight - 19.6) < 0.01)
    }

    @Test("A line without letters is as high as the others")
    func noLetters() {
        #expect(LineMeasure([word("–", 110, 112)][...], usual: 21).capitalHeight == 21)
    }

    @Test("A place on the straightened page is found in the picture that lay askew")
    func place() {
        let page = RecognisedPage(width: 600, height: 800, words: [], turn: 1)
        let point = page.place(of: ScanBox(minX: 500, minY: 400, maxX: 500, maxY: 400))
        // A point to the right of the middle was higher up before the page was turned clockwise.
        #expect(abs(point.midX - 500) < 0.1)
        #expect(abs(point.midY - 396.51) < 0.05)
        let side = RecognisedPage(width: 800, height: 600, words: [], quarters: 1)
        #expect(
            side.place(of: ScanBox(minX: 0, minY: 0, maxX: 10, maxY: 20))
                == ScanBox(minX: 0, minY: 790, maxX: 20, maxY: 800))
    }

    @Test("A dark band along an edge is taken off, a dark picture is not")
    func shadow() {
        let image = { (dark: (Int) -> Bool) in
            GreyImage(
                width: 200, height: 100, dpi: 100, pixels: (0..<20_000).map { dark($0 % 200) ? 150 : 240 })
        }
        let banded = image { $0 < 5 }
        #expect(EdgeShadow(banded).left == 6)
        #expect(EdgeShadow(banded).right == 0)
        #expect(banded.withoutShadow().pixels.min() == 240)
        #expect(EdgeShadow(image { $0 < 60 }).isEmpty)
        #expect(EdgeShadow(image { _ in false }).isEmpty)
    }

    @Test("Strips that are read again hold whole lines")
    func bands() {
        let words = [word("en", 10, 30), word("to", 50, 70), word("tre", 90, 110)]
        let bands = LineBands(beside: [PixelBox(left: 5, top: 60, right: 20, bottom: 66)], words: words, margin: 20)
            .bands
        #expect(bands.count == 1)
        #expect(bands[0].top <= 50 && bands[0].top > 30 && bands[0].bottom >= 70 && bands[0].bottom < 90)
    }

    @Test(
        "Among capitals an l is an I",
        arguments: [("BTl", "BTI"), ("BTl-modellen", "BTI-modellen"), ("til", "til"), ("Al", "Al")])
    func capitals(read: String, meant: String) {
        #expect(WordRepair.withCapitalI(read) == meant)
    }
}
