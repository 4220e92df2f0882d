import Consultation
import PDFText
import Testing

@testable import Readers

/// Words that were recognised without certainty are found again in the document's text.
struct DoubtfulWordsTests {
    private func words(_ words: [(text: String, confidence: Double?)]) -> [Word] {
        words.map { text, confidence in
            let box = PDFBox(minX: 0, minY: 0, maxX: 10, maxY: 10)
            let word = PDFWord(text: text, box: box, font: 0, startsLine: false, confidence: confidence)
            return Word(word, fonts: [PDFFont(size: 11, isBold: false)])
        }
    }

    private func line(_ text: String, _ read: [(String, Double?)]) -> [UncertainWord] {
        var assembly = TextAssembly()
        let box = Box(x: 0, y: 0, width: 1, height: 1)
        assembly.append(TextAssembly.Part(.paragraph, text: "Før."))
        assembly.append(
            TextAssembly.Part(
                .paragraph, lines: [.init(text, page: 2, box: box, doubtful: DoubtfulWords(in: words(read)))]))
        let file = SourceFile(name: "a.pdf", hash: ContentHash(rawValue: "ab"), bytes: [])
        let document = assembly.document(of: file, format: .pdf, pageCount: 2)
        return document.uncertainWords.map {
            #expect($0.page == 2); return $0.word
        }
    }

    private let start = "Før.\n".utf8.count

    @Test func onlyWhatTheRecogniserWasNotSureOfIsKept() {
        let found = line("Bydelen støtter tilaket", [("Bydelen", 0.96), ("støtter", 0.9), ("tilaket", 0.414)])
        let from = start + "Bydelen støtter ".utf8.count
        #expect(found == [UncertainWord(range: ByteRange(start: from, end: from + 7), confidence: 0.41)])
        #expect(found.first?.confidence == 0.41)
    }

    @Test func theSameWordReadSurelyBeforeItIsNotTaken() {
        let found = line("i dag i morgen", [("i", 0.95), ("dag", 0.95), ("i", 0.3), ("morgen", 0.95)])
        #expect(found.map(\.range) == [ByteRange(start: start + 6, end: start + 7)])
    }

    @Test func aWordThatLostItsHyphenIsFoundWithoutIt() {
        let found = line("god helsetje", [("god", 0.9), ("helsetje-", 0.5)])
        #expect(found.map(\.range) == [ByteRange(start: start + 4, end: start + 12)])
    }

    @Test func aFilesOwnTextIsNeverUncertain() {
        #expect(line("Bydelen støtter", [("Bydelen", nil), ("støtter", nil)]).isEmpty)
    }
}
