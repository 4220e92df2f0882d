import Foundation
import PDFText
import Testing

/// What a PDF file gives: words, fields, notes, lines, and reasons for not giving anything.
struct PDFFileTests {
    private func page(_ sample: PDFSample) throws -> PDFPage {
        try #require(try PDFFile(bytes: sample.bytes).page(1))
    }

    private func words(_ sample: PDFSample) throws -> [String] { try page(sample).words.map(\.text) }

    @Test func wordsHaveTheirPlaceFromTheUpperLeftCorner() throws {
        var sample = PDFSample()
        sample.text("Høringssvar", x: 70, y: 100, size: 12)
        let word = try #require(try page(sample).words.first)
        #expect(word.text == "Høringssvar")
        #expect(abs(word.box.minX - 70) < 1)
        #expect(word.box.minY > 85 && word.box.maxY < 105)
    }

    @Test func neighbouringCellsAreWordsOfTheirOwn() throws {
        var sample = PDFSample()
        sample.text("Attributter", x: 70, y: 100)
        sample.text("K", x: 127, y: 100)
        sample.text("Type", x: 140, y: 100)
        #expect(try words(sample) == ["Attributter", "K", "Type"])
    }

    @Test func letterSpacedWordsAreWhole() throws {
        var sample = PDFSample()
        sample.text("HØRINGSSVAR FRA BYDELEN", x: 70, y: 100, spacing: 3)
        #expect(try words(sample) == ["HØRINGSSVAR", "FRA", "BYDELEN"])
    }

    @Test func aSuperscriptIsAWordAttachedToTheOneBeforeIt() throws {
        var sample = PDFSample()
        sample.text("rammer", x: 70, y: 100, size: 12)
        sample.text("1", x: 110.7, y: 95, size: 7)
        let words = try page(sample).words
        #expect(words.map(\.text) == ["rammer", "1"])
        #expect(words.map(\.isAttached) == [false, true])
    }

    @Test func stampsAndWatermarksAreNotUpright() throws {
        var sample = PDFSample()
        sample.text("Et svar på høringen", x: 70, y: 100)
        sample.text("Signert elektronisk", x: 30, y: 600, size: 8, turned: 90)
        sample.text("UTKAST", x: 200, y: 500, size: 60, turned: 45)
        let words = try page(sample).words
        #expect(words.filter(\.isUpright).map(\.text) == ["Et", "svar", "på", "høringen"])
        #expect(Set(words.filter { !$0.isUpright }.map(\.text)) == ["Signert", "elektronisk", "UTKAST"])
    }

    @Test func typeIsToldBySizeAndWeight() throws {
        var sample = PDFSample()
        sample.text("Mål", x: 70, y: 100, size: 16, face: .bold)
        sample.text("tekst", x: 70, y: 140, size: 10, face: .italic)
        let page = try page(sample)
        let fonts = page.words.map { page.fonts[$0.font] }
        #expect(fonts.map(\.size) == [16, 10])
        #expect(fonts.map(\.isBold) == [true, false])
        #expect(fonts.map(\.isItalic) == [false, true])
    }

    @Test func aFieldHasAllOfItsValueAndIsNotReadTwice() throws {
        var sample = PDFSample()
        sample.text("Merknad", x: 70, y: 100)
        sample.field("felt", value: "Alt som ble skrevet her", drawn: "Alt som", x: 70, y: 110, w: 60, h: 14)
        let page = try page(sample)
        #expect(page.words.map(\.text) == ["Merknad"])
        #expect(page.fields.map(\.value) == [.text("Alt som ble skrevet her")])
        #expect(page.fields.first.map { abs($0.box.minY - 110) < 1 } == true)
    }

    @Test func checkBoxesAreOnOrOff() throws {
        var sample = PDFSample()
        sample.checkBox("ja", isOn: true, x: 70, y: 100)
        sample.checkBox("nei", isOn: false, x: 120, y: 100)
        let values = try page(sample).fields.sorted { $0.box.minX < $1.box.minX }.map(\.value)
        #expect(values == [.mark(isOn: true), .mark(isOn: false)])
    }

    @Test func notesOnThePageAreRead() throws {
        var sample = PDFSample()
        sample.note("Sjekk tallet", x: 500, y: 100)
        let comments = try page(sample).comments
        #expect(comments.map(\.text) == ["Sjekk tallet"])
        #expect(comments.map(\.author) == ["Leser"])
    }

    @Test func linesAroundCellsAreFoundAndLettersAreNone() throws {
        var sample = PDFSample()
        sample.grid(x: [70, 200, 400], y: [100, 120, 160])
        sample.text("MMMMMMMMMMMM llllllllllllllllllll – – –", x: 75, y: 114)
        let rules = try PDFFile(bytes: sample.bytes).rules(onPage: 1)
        expect(rules.horizontal, at: [100, 120, 160])
        expect(rules.vertical, at: [70, 200, 400])
    }

    /// Both edges of a drawn line may count.
    private func expect(_ rules: [PDFRules.Rule], at places: [Double]) {
        #expect(places.allSatisfy { place in rules.contains { abs($0.at - place) < 2 } }, "\(rules)")
        #expect(rules.allSatisfy { rule in places.contains { abs($0 - rule.at) < 2 } }, "\(rules)")
    }

    @Test func aFileUnderAPasswordSaysSo() throws {
        let bytes = [UInt8](try Data(contentsOf: try Samples.folder().appending(path: "rusk/passord.pdf")))
        #expect(throws: PDFFailure.encrypted) { try PDFFile(bytes: bytes) }
    }

    @Test(arguments: ["", "%PDF-1.5\n", "ikke en pdf"])
    func rubbishIsDamaged(text: String) {
        #expect {
            try PDFFile(bytes: Array(text.utf8))
        } throws: {
            if case .damaged? = $0 as? PDFFailure { true } else { false }
        }
    }

    @Test func everyTruncationIsAFailureOrAFile() {
        var sample = PDFSample()
        sample.text("Et svar", x: 70, y: 100)
        let bytes = sample.bytes
        for length in stride(from: 0, to: bytes.count, by: 37) {
            guard let file = try? PDFFile(bytes: Array(bytes[..<length])) else { continue }
            for number in 0...file.pageCount { _ = file.page(number) }
        }
    }

    @Test func aPageThatIsNotThereIsNil() throws {
        var sample = PDFSample()
        sample.text("Et svar", x: 70, y: 100)
        let file = try PDFFile(bytes: sample.bytes)
        #expect(file.pageCount == 1)
        #expect(file.page(0) == nil)
        #expect(file.page(2) == nil)
    }
}

/// The project's samples.
enum Samples {
    static func folder() throws -> URL {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let samples = folder.appending(path: "Samples")
            if FileManager.default.fileExists(atPath: samples.path) { return samples }
            folder.deleteLastPathComponent()
        }
        throw CocoaError(.fileNoSuchFile)
    }
}
