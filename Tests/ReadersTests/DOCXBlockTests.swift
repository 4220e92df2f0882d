import Consultation
import Readers
import Testing

private func p(_ text: String, _ properties: String = "", _ run: String = "") -> String {
    DOCXSample.paragraph(text, properties, run: run)
}
private func cell(_ text: String) -> String { "<w:tc>\(DOCXSample.paragraph(text))</w:tc>" }

/// What kind of block a paragraph becomes, and where it stands.
@Suite struct DOCXBlockTests {
    private func styled(_ id: String) -> String { "<w:pStyle w:val=\"\(id)\"/>" }

    @Test(arguments: [
        ("heading 1", "heading 1"), ("Overskrift 3", "heading 3"), ("Title", "title"), ("Tittel", "title"),
        ("Sitat", "quotation"), ("Intense Quote", "quotation"), ("caption", "caption"), ("toc 2", "contents"),
        ("INNH 1", "contents"), ("Punktliste", "list_item 1"), ("Normal", "paragraph"),
    ])
    func builtInStylesSayWhatAParagraphIs(_ name: String, _ kind: String) throws {
        let styles = DOCXSample.part("styles", DOCXSample.style("S1", name: name))
        #expect(try DOCXSample(p("Ord", styled("S1"), ""), parts: ["styles": styles]).lines() == ["\(kind): Ord"])
    }

    @Test func aStyleIsWhatItIsBasedOn() throws {
        let styles = DOCXSample.part(
            "styles",
            DOCXSample.style("A", name: "heading 2") + DOCXSample.style("B", name: "Min egen", basedOn: "A")
                + DOCXSample.style("C", name: "Brødtekst", basedOn: "B", paragraph: "<w:outlineLvl w:val=\"9\"/>")
                + DOCXSample.style("X", name: "X", basedOn: "Y") + DOCXSample.style("Y", name: "Y", basedOn: "X"))
        let body = p("Skole", styled("B"), "") + p("Tekst", styled("C"), "") + p("Rundt", styled("X"), "")
        #expect(
            try DOCXSample(body, parts: ["styles": styles]).lines()
                == ["heading 2: Skole", "paragraph: Tekst", "paragraph: Rundt"])
    }

    @Test func anOutlineLevelMakesAHeading() throws {
        let body = p("Skole", "<w:outlineLvl w:val=\"0\"/>") + p("Fet", "", "<w:b/>")
        let document = try #require(try DOCXSample(body).read().document)
        #expect(document.blocks.map(\.kind) == [.heading, .paragraph])
        #expect(document.blocks.map(\.isBold) == [false, true])
    }

    @Test func togglesOfTwoStylesCancelEachOther() throws {
        let styles = DOCXSample.part(
            "styles",
            DOCXSample.style("P", name: "P", run: "<w:b/>")
                + DOCXSample.style("R", name: "R", type: "character", run: "<w:b/>"))
        let body =
            p("Fet", styled("P"), "") + p("Ikke", styled("P"), "<w:rStyle w:val=\"R\"/>")
            + p("Fet", "", "<w:rStyle w:val=\"R\"/>") + p("Ikke", styled("P"), "<w:b w:val=\"false\"/>")
        let document = try #require(try DOCXSample(body, parts: ["styles": styles]).read().document)
        #expect(document.blocks.map(\.isBold) == [true, false, true, false])
    }

    @Test func anIndentedParagraphInQuotationMarksIsAQuotation() throws {
        let body = p("«Ord for ord.»", "<w:ind w:left=\"400\"/>") + p("«Ord for ord.»")
        #expect(try DOCXSample(body).lines() == ["quotation: «Ord for ord.»", "paragraph: «Ord for ord.»"])
    }

    @Test func theLinesOfATableOfContentsAreNoText() throws {
        let mark = { (type: String) in "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
        let body = """
            <w:p>\(mark("begin"))<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>\(mark("separate"))\
            <w:r><w:t>1 Skole</w:t><w:tab/><w:t>3</w:t></w:r></w:p>\(p("2 Fritid"))\
            <w:p>\(mark("end"))</w:p>\(p("Skole"))
            """
        #expect(try DOCXSample(body).lines() == ["contents: 1 Skole\t3", "contents: 2 Fritid", "paragraph: Skole"])
    }

    @Test func cellsStandInTheColumnsOfTheGrid() throws {
        let merged = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(p("Bred"))</w:tc>"
        let body = """
            <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(cell("A"))\(cell("B"))\(cell("C"))</w:tr>\
            <w:tr>\(merged)\(cell("etter"))</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>\(cell("inn"))</w:tr></w:tbl>
            """
        let blocks = try #require(try DOCXSample(body).read().document).blocks
        let place = { CellPlace(table: 0, row: $0, column: $1, isHeader: $2) }
        #expect(
            blocks.map(\.cell) == [
                place(0, 0, true), place(0, 1, true), place(0, 2, true), place(1, 0, false), place(1, 2, false),
                place(2, 1, false),
            ])
        #expect(blocks.allSatisfy { $0.kind == .tableText })
    }

    @Test func aCellMergedDownwardKnowsHowManyRowsItCovers() throws {
        let merged = { (value: String, text: String) in
            "<w:tc><w:tcPr><w:vMerge\(value)/></w:tcPr>\(text.isEmpty ? "<w:p/>" : p(text))</w:tc>"
        }
        let body = """
            <w:tbl><w:tr>\(merged(" w:val=\"restart\"", "Kap. 3"))\(cell("a"))</w:tr><w:tr>\(merged("", ""))\(cell("b"))</w:tr>\
            <w:tr>\(merged(" w:val=\"restart\"", "Kap. 4"))\(cell("c"))</w:tr><w:tr>\(cell("Kap. 5"))\(cell("d"))</w:tr></w:tbl>
            """
        let blocks = try #require(try DOCXSample(body).read().document).blocks
        #expect(blocks.map { $0.cell?.rowSpan } == [2, nil, nil, nil, nil, nil, nil])
        #expect(blocks.map { $0.cell?.row } == [0, 0, 1, 2, 2, 3, 3])
    }

    @Test func aTableInACellIsATableOfItsOwn() throws {
        let inner = "<w:tbl><w:tr>\(cell("x"))\(cell("y"))</w:tr></w:tbl>"
        let body = "<w:tbl><w:tr>\(cell("a"))<w:tc>\(inner)\(p("b"))</w:tc></w:tr></w:tbl>"
        let blocks = try #require(try DOCXSample(body).read().document).blocks
        #expect(blocks.map { $0.cell?.table } == [0, 1, 1, 0])
        #expect(blocks.map { $0.cell?.column } == [0, 0, 1, 1])
    }

    @Test func aFrameOfOneCellIsNoTable() throws {
        let body = "<w:tbl><w:tr><w:tc>\(p("Uttalelse", "<w:outlineLvl w:val=\"0\"/>"))</w:tc></w:tr></w:tbl>"
        #expect(try DOCXSample(body).lines() == ["heading 1: Uttalelse"])
    }

    @Test func aFirstRowSetApartHoldsTheHeads() throws {
        let head = { (text: String) in "<w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>\(text)</w:t></w:r></w:p></w:tc>" }
        let heads =
            "<w:tbl><w:tr>\(head("Sted"))\(head("Merknad"))</w:tr><w:tr>\(cell("3"))\(cell("Bra."))</w:tr></w:tbl>"
        let pairs =
            "<w:tbl><w:tr>\(cell("Navn"))\(cell("Bydel Øst"))</w:tr><w:tr>\(cell("Dato"))\(cell("i dag"))</w:tr></w:tbl>"
        let isHeader = { (body: String) in
            try #require(try DOCXSample(body).read().document).blocks.map { $0.cell?.isHeader }
        }
        #expect(try isHeader(heads) == [true, true, false, false])
        #expect(try isHeader(pairs) == [false, false, false, false])
    }

    @Test func headersComeFirstAndOnceWithThatOfTheFirstPageAhead() throws {
        let parts = [
            "header1": DOCXSample.part("hdr", p("Bydel Øst")),
            "header2": DOCXSample.part("hdr", p("Oslo kommune") + p("Bydel Øst")),
            "header3": DOCXSample.part("hdr", p("Vises ikke")),
            "footer1": DOCXSample.part("ftr", p("Side 1")),
        ]
        let body =
            p("Hei") + """
                <w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/>\
                <w:headerReference w:type="even" r:id="header3"/><w:footerReference w:type="default" r:id="footer1"/><w:titlePg/></w:sectPr>
                """
        #expect(
            try DOCXSample(body, parts: parts).lines() == [
                "page_header: Oslo kommune", "page_header: Bydel Øst", "paragraph: Hei", "page_footer: Side 1",
            ])
    }

    @Test func notesFollowTheParagraphThatRefersToThem() throws {
        let notes = DOCXSample.part(
            "footnotes",
            "<w:footnote w:type=\"separator\" w:id=\"0\">\(p("---"))</w:footnote>"
                + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> Kilde.</w:t></w:r></w:p></w:footnote>"
        )
        let endnotes = DOCXSample.part("endnotes", "<w:endnote w:id=\"2\">\(p("Slutt."))</w:endnote>")
        let body = """
            <w:p><w:r><w:t>Tallet</w:t></w:r><w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>\
            <w:r><w:t> er høyt.</w:t></w:r></w:p>\(p("Mer."))
            """
        #expect(
            try DOCXSample(body, parts: ["footnotes": notes, "endnotes": endnotes]).lines() == [
                "paragraph: Tallet er høyt.", "footnote: {i }Slutt.", "footnote: {1 }Kilde.", "paragraph: Mer.",
            ])
    }

    @Test func commentsFollowTheParagraphTheyStandBeside() throws {
        let comments = DOCXSample.part(
            "comments",
            "<w:comment w:id=\"7\">\(p("Hvorfor?"))\(p("Spør."))</w:comment>"
                + "<w:comment w:id=\"8\">\(p("Løs."))</w:comment>")
        let body = """
            <w:p><w:commentRangeStart w:id="7"/><w:r><w:t>Ja.</w:t></w:r><w:commentRangeEnd w:id="7"/>\
            <w:r><w:commentReference w:id="7"/></w:r></w:p>\(p("Nei."))
            """
        #expect(
            try DOCXSample(body, parts: ["comments": comments]).lines()
                == ["paragraph: Ja.", "comment: Hvorfor?", "comment: Spør.", "paragraph: Nei.", "comment: Løs."])
    }

    @Test func blocksTellTheirPartAndParagraph() throws {
        let document = try #require(try DOCXSample(p("En") + "<w:p/>" + p("Tre")).read().document)
        #expect(document.blocks.compactMap { $0.part?.paragraph } == [1, 3])
        #expect(document.blocks[0].part?.name == "word/document.xml")
    }
}
