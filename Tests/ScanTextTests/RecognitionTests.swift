import Testing

@testable import ScanText

@Suite("Recognising pages")
struct RecognitionTests {
    private func page(_ name: String, _ number: Int = 1) throws -> RecognisedPage {
        let image = try #require(try ImageFile(bytes: Samples.scan(name)).page(number))
        return try TextRecogniser().page(image)
    }

    private let letter = [
        "Lillevik velforening", "Postboks 12, 0100 Oslo", "Uttalelse om gangveier",
        "Vi støtter planen, men mener at gangveien ved", "skolen bør lyses opp. Strekningen er på 2,4 kilome-",
        "ter og brukes av mange hver dag.", "Våre forslag", "• Brøyting før klokka sju om morgenen.",
        "• Benker for hver hundrede meter.", "Med vennlig hilsen", "Åse Ørnulf, leder",
    ]

    @Test("A page that lies askew is straightened and read, bullets and figures too")
    func skewed() throws {
        let page = try page("skjev-med-stempel.png")
        #expect(page.lines == letter)
        #expect(abs(page.turn + 1.5) < 0.1)
        #expect(page.quarters == 0)
    }

    @Test("A stamp at an angle is set apart from the lines beside it")
    func stamp() throws {
        let page = try page("skjev-med-stempel.png")
        #expect(page.stamps.map(\.lines) == [["MOTTATT", "14 SEPT 2026"]])
        #expect(!page.words.contains { $0.text == "MOTTATT" })
        let box = try #require(page.stamps.first?.box)
        #expect(box.minX > page.width / 2 && box.maxY < page.height / 4)
    }

    @Test("A page that stands on its head is turned, and its places are those of the picture")
    func upsideDown() throws {
        let page = try page("opp-ned.png")
        #expect(page.quarters == 2)
        #expect(page.lines == letter)
        let first = try #require(page.word("Lillevik"))
        let place = page.place(of: first.box)
        #expect(place.minX > page.width / 2 && place.minY > page.height / 2)
    }

    @Test("Words are as sure as they are clear, and sizes and weights are those of the type")
    func measures() throws {
        let page = try page("skjev-med-stempel.png")
        let confidence = try #require(page.confidence)
        #expect(confidence > 0.9)
        let heading = try #require(page.word("Uttalelse"))
        let bold = try #require(page.word("forslag"))
        let plain = try #require(page.word("planen,"))
        #expect(heading.capitalHeight > 1.2 * plain.capitalHeight)
        let strokes = try (#require(bold.stroke), #require(plain.stroke))
        #expect(strokes.0 > 1.25 * strokes.1)
    }

    @Test("Each page of a fax is read")
    func pages() throws {
        let file = try ImageFile(bytes: Samples.scan("to-sider.tif"))
        #expect(file.pageCount == 2)
        #expect(try page("to-sider.tif").lines == letter)
        #expect(
            try page("to-sider.tif", 2).lines == [
                "Side to sier at bydelen ikke har flere merknader", "til planen enn dem som står på side en.",
            ])
        #expect(file.page(0) == nil)
        #expect(file.page(3) == nil)
    }

    @Test("The same picture gives the same words, whatever was read before")
    func repeatable() throws {
        let recogniser = try TextRecogniser()
        let file = try ImageFile(bytes: Samples.scan("to-sider.tif"))
        let images = try (#require(file.page(1)), #require(file.page(2)))
        let first = try recogniser.page(images.0)
        _ = try recogniser.page(images.1)
        #expect(try recogniser.page(images.0) == first)
    }

    @Test("A blank page has no words")
    func blank() throws {
        let page = try page("blank.png")
        #expect(page.isEmpty)
        #expect(page.confidence == nil)
    }

    @Test("A language without data is told, not guessed around")
    func noLanguage() {
        #expect(throws: RecognitionFailure.noLanguageData("zzz")) { try TextRecogniser(language: "zzz") }
    }
}
