import Consultation
import Foundation
import Testing

@testable import Readers

@Suite("Reading scans")
struct ScanReadingTests {
    private func read(_ name: String) throws -> ReadingResult {
        let path = try SampleFolder.url().appending(path: "skann").appending(path: name)
        return ReaderTable().read(
            SourceFile(
                name: name, hash: ContentHash(rawValue: String(repeating: "a", count: 64)),
                bytes: [UInt8](try Data(contentsOf: path))))
    }

    private func outline(_ document: SourceDocument) -> [String] {
        document.blocks.map { "\($0.kind.rawValue): \(document.text(of: $0))" }
    }

    private let paragraphs = [
        """
        paragraph: Bydelsutvalget behandlet høringen om gangveier på møtet i september. Utvalget mener at planen er \
        god, men at kommunen må sørge for bedre brøyting om vinteren. Mange eldre tør ikke gå ut når fortauene er \
        glatte. Det går også ut over skolebarna, som må gå i veibanen.
        """,
        """
        paragraph: Utvalget ber om at strekningen forbi skolen får lys hele døgnet. I dag slokkes lyset klokka elleve, \
        og da er det ennå folk på vei hjem fra jobb. Videre bør det settes opp benker, slik at flere orker å gå hele \
        veien til butikken. Kostnadene er små, og nytten er stor for mange.
        """,
        "paragraph: Utvalget viser ellers til uttalelsen fra eldrerådet, som følger vedlagt, og slutter seg til den.",
    ]

    @Test("A scanned letter has headings, paragraphs and list items, and its stamp is no part of the text")
    func letter() throws {
        let result = try read("skjev-med-stempel.png")
        let document = try #require(result.document)
        #expect(document.format == .image)
        #expect(document.pageCount == 1)
        let lines = outline(document)
        #expect(lines.contains("page_header: MOTTATT 14 SEPT 2026"))
        #expect(
            lines.contains(
                """
                paragraph: Vi støtter planen, men mener at gangveien ved skolen bør lyses opp. Strekningen er på 2,4 \
                kilometer og brukes av mange hver dag.
                """))
        #expect(lines.contains("heading: Våre forslag"))
        #expect(lines.contains("list_item: • Brøyting før klokka sju om morgenen."))
        #expect(result.diagnostics.map(\.identifier) == ["scan.recognised", "scan.uncertain"])
        #expect(result.diagnostics.allSatisfy { $0.severity == .note && !$0.leavesTextUnread })
        // The bullet and the label are small and alone; what is named is in the text, and told of by page.
        let uncertain = document.uncertainWords
        #expect(!uncertain.isEmpty && uncertain.allSatisfy { $0.page == 1 && $0.word.confidence < 0.85 })
        #expect(result.diagnostics[1].place == "side 1")
        #expect(result.diagnostics[1].summary.contains("\(uncertain.count) på side 1"))
    }

    @Test("Lines stand where they are in the picture, though it lies askew")
    func places() throws {
        let document = try #require(try read("skjev-med-stempel.png").document)
        let heading = try #require(document.blocks.first { document.text(of: $0) == "Våre forslag" })
        let box = try #require(heading.lines.first).box
        // On the straight page its middle is at 80 and 165.5 points. Turned clockwise by 1.5 degrees about the
        // page's middle (180, 162), what stands 100 points to the left of that has moved up by 2.6.
        #expect((161.5...164.2).contains(box.y + box.height / 2))
        #expect((38.5...40.5).contains(box.x))
    }

    @Test("Each page of a fax is read, and blocks know their page")
    func pages() throws {
        let document = try #require(try read("to-sider.tif").document)
        #expect(document.pageCount == 2)
        #expect(document.blocks.last?.page == 2)
        #expect(outline(document).last?.hasSuffix("enn dem som står på side en.") == true)
    }

    @Test("A text layer without the letter o is set aside, and the page read from its picture")
    func brokenLayer() throws {
        let result = try read("lag-uten-o.pdf")
        #expect(outline(try #require(result.document)) == paragraphs)
        #expect(result.diagnostics.map(\.identifier) == ["scan.broken-text-layer", "scan.recognised"])
        #expect(result.diagnostics[0].place == "side 1")
    }

    @Test("A good text layer under a picture is taken as it is")
    func goodLayer() throws {
        let result = try read("godt-lag.pdf")
        #expect(outline(try #require(result.document)) == paragraphs)
        #expect(result.diagnostics.isEmpty)
    }

    @Test("An archive's mark on a scanned page does not hide that the page is a picture")
    func markedScan() throws {
        let document = try #require(try read("arkivmerket.pdf").document)
        #expect(outline(document).suffix(3) == paragraphs[...])
        #expect(document.text.contains("26/1234-5"))
    }

    @Test("A picture without text is unread, never a reply without remarks")
    func blank() throws {
        let result = try read("blank.png")
        #expect(result.document == nil)
        #expect(result.diagnostics.map(\.identifier) == ["scan.no-text"])
        #expect(result.diagnostics[0].summary.contains("ulest"))
    }

    @Test("A cut picture is told as damaged, with its name and what to do")
    func damaged() throws {
        let path = try SampleFolder.url().appending(path: "skann/opp-ned.png")
        let bytes = Array([UInt8](try Data(contentsOf: path))[..<20])
        let file = SourceFile(name: "kuttet.png", hash: ContentHash(rawValue: "00"), bytes: bytes)
        let result = ReaderTable().read(file)
        #expect(result.document == nil)
        #expect(result.diagnostics.map(\.identifier) == ["scan.damaged"])
        #expect(result.diagnostics[0].file == "kuttet.png")
    }

    @Test("Missing data for Norwegian is told with the package that has it")
    func noLanguageData() {
        let whole = ScanDiagnostics.noLanguageData("svar.pdf", pages: [1, 2], isWholeFile: true)
        #expect(whole.severity == .error && whole.summary.contains("ulest"))
        #expect(whole.cure.contains("tesseract-ocr-nor"))
        let part = ScanDiagnostics.noLanguageData("svar.pdf", pages: [2], isWholeFile: false)
        #expect(part.severity == .warning && part.place == "side 2")
    }

    @Test("Two files at once are read as one at a time")
    func atOnce() async throws {
        let table = ReaderTable()
        let path = try SampleFolder.url().appending(path: "skann/to-sider.tif")
        let file = SourceFile(
            name: "to-sider.tif", hash: ContentHash(rawValue: "00"), bytes: [UInt8](try Data(contentsOf: path)))
        let alone = table.read(file)
        let results = await withTaskGroup(of: ReadingResult.self) { group in
            for _ in 0..<3 { group.addTask { table.read(file) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results == [alone, alone, alone])
    }
}
