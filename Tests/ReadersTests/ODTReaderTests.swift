import Consultation
import OfficePackage
import Readers
import Testing

/// The smallest OpenDocument texts that show something.
@Suite struct ODTReaderTests {
    private func read(_ body: String, manifest: String = "") throws -> ReadingResult {
        try ODTSample(body, manifest: manifest).read()
    }

    private func read(_ body: String, automatic: String) throws -> ReadingResult {
        try ODTSample(body, automatic: automatic).read()
    }

    private func lines(_ body: String, automatic: String = "", styles: String = "") throws -> [String] {
        try ODTSample(body, automatic: automatic, styles: styles).lines()
    }

    private func p(_ text: String, _ style: String = "Standard") -> String { ODTSample.paragraph(text, style) }

    @Test func paragraphsHeadingsAndStylesSayWhatTextIs() throws {
        let styles =
            "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Quotations\"/>"
            + "<style:style style:name=\"Quotations\" style:family=\"paragraph\"/>"
            + "<style:style style:name=\"Title\" style:family=\"paragraph\"/>"
        let body =
            p("Uttalelse", "Title") + "<text:h text:outline-level=\"2\">Skole</text:h>" + p("Ord", "P1") + p("Mer")
        #expect(
            try lines(body, styles: styles)
                == ["title: Uttalelse", "heading 2: Skole", "quotation: Ord", "paragraph: Mer"])
    }

    @Test func aHeadingsStyleMakesAHeadingOfAnyParagraph() throws {
        let style =
            "<style:style style:name=\"Heading_20_2\" style:display-name=\"Heading 2\" style:family=\"paragraph\"/>"
        #expect(try lines(p("Skole", "Heading_20_2"), styles: style) == ["heading 2: Skole"])
    }

    @Test func whiteSpaceAndSpansAreText() throws {
        let bold =
            "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
        let body =
            p(
                "Navn<text:tab/>Kari\n Nord<text:s text:c=\"3\"/>mann<text:line-break/><text:span text:style-name=\"T1\">Oslo</text:span>"
            )
            + p("<text:span text:style-name=\"T1\">Fet</text:span>")
        #expect(try lines(body, automatic: bold) == ["paragraph: Navn\tKari Nord mann\nOslo", "paragraph: Fet"])
        #expect(try read(body, automatic: bold).document?.blocks.map(\.isBold) == [false, true])
    }

    @Test func listsAreNumberedAsTheyAreShown() throws {
        let style = """
            <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>\
            <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>
            """
        func item(_ content: String) -> String { "<text:list-item>\(content)</text:list-item>" }
        let body = """
            <text:list text:style-name="L1">\(item(p("a") + p("mer") + "<text:list>\(item(p("b")))</text:list>"))</text:list>\
            <text:list text:style-name="L1" text:continue-numbering="true">\(item(p("c")))</text:list>\
            <text:list text:style-name="L1">\(item(p("d")))</text:list>
            """
        #expect(
            try lines(body, automatic: style) == [
                "list_item 1: {1. }a", "paragraph: mer", "list_item 2: {1.a) }b", "list_item 1: {2. }c",
                "list_item 1: {1. }d",
            ])
    }

    @Test func headingsTakeTheirNumbersFromTheOutline() throws {
        let outline = """
            <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/>\
            <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>
            """
        func h(_ level: Int, _ text: String) -> String { "<text:h text:outline-level=\"\(level)\">\(text)</text:h>" }
        #expect(
            try lines(h(1, "Mål") + h(2, "Skole") + h(1, "Grep") + h(2, "BTI"), styles: outline)
                == ["heading 1: {1 }Mål", "heading 2: {1.1 }Skole", "heading 1: {2 }Grep", "heading 2: {2.1 }BTI"])
    }

    @Test func aHeadingTakenOutOfTheListsHasNoNumber() throws {
        let outline = """
            <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/></text:outline-style>
            """
        let none = "<style:style style:name=\"P1\" style:family=\"paragraph\" style:list-style-name=\"\"/>"
        let body =
            "<text:h text:outline-level=\"1\" text:style-name=\"P1\">Forord</text:h><text:h text:outline-level=\"1\">Mål</text:h>"
        #expect(try lines(body, automatic: none, styles: outline) == ["heading 1: Forord", "heading 1: {1 }Mål"])
    }

    @Test func notesAndCommentsFollowTheirParagraph() throws {
        let body = p(
            """
            Tallet<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>\(p("Kilde."))\
            </text:note-body></text:note> er høyt.<office:annotation><dc:creator>Kari</dc:creator>\(p("Hvorfor?"))</office:annotation>
            """)
        #expect(try lines(body) == ["paragraph: Tallet er høyt.", "footnote: {1 }Kilde.", "comment: Hvorfor?"])
    }

    @Test func struckTextStandsApart() throws {
        let body = """
            <text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info><dc:creator>Kari</dc:creator>\
            </office:change-info>\(p("ikke "))</text:deletion></text:changed-region></text:tracked-changes>\
            \(p("Vi støtter <text:change text:change-id=\"ct1\"/>planen."))
            """
        #expect(try lines(body) == ["paragraph: Vi støtter planen.", "deleted: ikke"])
        #expect(try read(body).diagnostics.map(\.identifier) == ["odt.tracked-changes"])
    }

    @Test func hiddenTextAndContentsStandApart() throws {
        let hidden =
            "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
        let body = """
            <text:table-of-content><text:table-of-content-source>x</text:table-of-content-source><text:index-body>\(p("1 Skole<text:tab/>3"))\
            </text:index-body></text:table-of-content>\(p("Ja<text:span text:style-name=\"T1\">nei</text:span>"))\
            <text:section text:display="none">\(p("Skjult"))</text:section>
            """
        #expect(
            try lines(body, automatic: hidden)
                == ["contents: 1 Skole\t3", "paragraph: Ja", "hidden: nei", "hidden: Skjult"])
    }

    @Test func aTextBoxIsReadAfterItsParagraphWithoutItsDescription() throws {
        let body = p(
            "Foran <draw:frame><draw:text-box>\(p("I boksen"))</draw:text-box><svg:desc>et bilde</svg:desc></draw:frame>og bak"
        )
        #expect(try lines(body) == ["paragraph: Foran og bak", "paragraph: I boksen"])
    }

    @Test func cellsStandInTheirColumns() throws {
        func cell(_ text: String) -> String { "<table:table-cell>\(p(text))</table:table-cell>" }
        let body = """
            <table:table><table:table-header-rows><table:table-row>\(cell("A"))\(cell("B"))\(cell("C"))</table:table-row>\
            </table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2">\(p("Bred"))</table:table-cell>\
            <table:covered-table-cell/>\(cell("etter"))</table:table-row></table:table>
            """
        let blocks = try #require(try read(body).document).blocks
        #expect(blocks.map { $0.cell?.column } == [0, 1, 2, 0, 2])
        #expect(blocks.map { $0.cell?.isHeader } == [true, true, true, false, false])
    }

    @Test func headersComeFirstAndThatOfTheFirstPageAhead() throws {
        let pages = """
            <style:master-page style:name="Standard"><style:header>\(p("Bydel Øst"))</style:header><style:footer>\(p("Side 2"))</style:footer>\
            </style:master-page><style:master-page style:name="First" style:next-style-name="Standard"><style:header>\(p("Oslo kommune"))\
            </style:header></style:master-page>
            """
        #expect(
            try lines(p("Hei"), styles: pages)
                == ["page_header: Oslo kommune", "page_header: Bydel Øst", "paragraph: Hei", "page_footer: Side 2"])
    }

    @Test func pagesAreKnownWhereTheProgramRecordedThem() throws {
        let document = try read(
            p("En") + "<text:soft-page-break/>" + p("To<text:soft-page-break/> går videre") + p("Tre")
        ).document
        #expect(document?.blocks.map(\.page) == [1, 2, 3])
        #expect(document?.pageCount == 3)
        #expect(try read(p("En")).document?.pageCount == nil)
    }

    @Test func whatCannotBeReadIsToldOf() throws {
        #expect(
            try read(p("Hei"), manifest: "<manifest:encryption-data/>").diagnostics.map(\.identifier) == [
                "office.encrypted"
            ])
        #expect(try read("").diagnostics.map(\.identifier) == ["odt.no-text"])
        let damaged = try read(p("Lest.") + "<text:p>Halv</text:h>")
        #expect(damaged.document?.text == "Lest.\nHalv")
        #expect(damaged.diagnostics.map(\.identifier) == ["odt.damaged"])
        let file = SourceFile(name: "svar.odt", hash: ContentHash(rawValue: "00"), bytes: [0x50, 0x4B])
        #expect(ODTReader().read(file).diagnostics.map(\.identifier) == ["odt.not-a-package"])
    }
}
