import Consultation
import Readers
import Testing

private func p(_ text: String, _ properties: String = "", _ run: String = "") -> String {
    DOCXSample.paragraph(text, properties, run: run)
}

private func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }

/// The places of a Word file whose words one reader or another is known to lose, each by its smallest sample.
@Suite struct DOCXPlaceTests {
    @Test func wordsInATable() throws {
        let body = "<w:tbl><w:tr><w:tc>\(p("Kapittel 2"))</w:tc><w:tc>\(p("For vagt."))</w:tc></w:tr></w:tbl>"
        #expect(try DOCXSample(body).lines() == ["table_text: Kapittel 2", "table_text: For vagt."])
    }

    @Test func wordsInATableInsideACell() throws {
        let inner = "<w:tbl><w:tr><w:tc>\(p("Indre"))</w:tc><w:tc>\(p("tabell"))</w:tc></w:tr></w:tbl>"
        let body = "<w:tbl><w:tr><w:tc>\(inner)<w:p/></w:tc><w:tc>\(p("Ytre"))</w:tc></w:tr></w:tbl>"
        #expect(try DOCXSample(body).lines() == ["table_text: Indre", "table_text: tabell", "table_text: Ytre"])
    }

    @Test func wordsInAContentControlAroundParagraphs() throws {
        let body = "<w:sdt><w:sdtPr/><w:sdtContent>\(p("Vi støtter planen."))</w:sdtContent></w:sdt>"
        #expect(try DOCXSample(body).lines() == ["paragraph: Vi støtter planen."])
    }

    @Test func wordsInAContentControlInsideAParagraph() throws {
        let body = "<w:p>\(run("Fra "))<w:sdt><w:sdtContent>\(run("Bydel Lia"))</w:sdtContent></w:sdt></w:p>"
        #expect(try DOCXSample(body).lines() == ["paragraph: Fra Bydel Lia"])
    }

    @Test func rowsAndCellsInAContentControl() throws {
        let cell = "<w:sdt><w:sdtContent><w:tc>\(p("Ja"))</w:tc></w:sdtContent></w:sdt>"
        let body = """
            <w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>\(p("Er du enig?"))</w:tc>\(cell)</w:tr></w:sdtContent></w:sdt></w:tbl>
            """
        let document = try #require(try DOCXSample(body).read().document)
        #expect(document.text == "Er du enig?\nJa")
        #expect(document.blocks.map { $0.cell?.column } == [0, 1])
    }

    @Test func wordsPutInByATrackedChange() throws {
        let body = "<w:p>\(run("Vi er "))<w:ins w:id=\"1\">\(run("ikke "))</w:ins>\(run("enige."))</w:p>"
        #expect(try DOCXSample(body).lines() == ["paragraph: Vi er ikke enige."])
    }

    @Test func wordsMovedByATrackedChange() throws {
        let body = "<w:p><w:moveTo w:id=\"1\">\(run("Hit."))</w:moveTo></w:p>"
        #expect(try DOCXSample(body).lines() == ["paragraph: Hit."])
    }

    @Test func wordsStruckAreNotSaid() throws {
        let body =
            "<w:p>\(run("Vi er "))<w:del w:id=\"1\"><w:r><w:delText>ikke</w:delText></w:r></w:del>\(run("enige."))</w:p>"
        #expect(try DOCXSample(body).lines() == ["paragraph: Vi er enige.", "deleted: ikke"])
    }

    @Test func wordsInASmartTag() throws {
        let body =
            "<w:p>\(run("I "))<w:smartTag w:element=\"place\">\(run("Furuvik"))</w:smartTag>\(run(" sentrum"))</w:p>"
        #expect(try DOCXSample(body).lines() == ["paragraph: I Furuvik sentrum"])
    }

    @Test func wordsInATextBoxOnce() throws {
        let box = "<w:txbxContent>\(p("Uttalelse fra rådet"))</w:txbxContent>"
        let body = """
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice>\
            <mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """
        #expect(try DOCXSample(body).lines() == ["paragraph: Uttalelse fra rådet"])
    }

    @Test(arguments: ["footnote", "endnote"])
    func wordsInANote(kind: String) throws {
        let notes = DOCXSample.part("\(kind)s", "<w:\(kind) w:id=\"2\">\(p("Se budsjettet."))</w:\(kind)>")
        let body = "<w:p>\(run("For dyrt"))<w:r><w:\(kind)Reference w:id=\"2\"/></w:r></w:p>"
        let label = kind == "footnote" ? "1" : "i"
        #expect(
            try DOCXSample(body, parts: ["\(kind)s": notes]).lines()
                == ["paragraph: For dyrt", "footnote: {\(label) }Se budsjettet."])
    }

    @Test func wordsInAMarginComment() throws {
        let comments = DOCXSample.part("comments", "<w:comment w:id=\"4\">\(p("Bør være tre."))</w:comment>")
        let body = "<w:p>\(run("To benker"))<w:r><w:commentReference w:id=\"4\"/></w:r></w:p>"
        #expect(
            try DOCXSample(body, parts: ["comments": comments]).lines()
                == ["paragraph: To benker", "comment: Bør være tre."])
    }

    @Test func wordsInAHeaderAndAFooterStandApart() throws {
        let parts = [
            "header1": DOCXSample.part("hdr", p("Bydel Lia")), "footer1": DOCXSample.part("ftr", p("Lia torg 1")),
        ]
        let body = """
            \(p("Vi er enige."))<w:sectPr><w:headerReference w:type="default" r:id="header1"/>\
            <w:footerReference w:type="default" r:id="footer1"/></w:sectPr>
            """
        #expect(
            try DOCXSample(body, parts: parts).lines()
                == ["page_header: Bydel Lia", "paragraph: Vi er enige.", "page_footer: Lia torg 1"])
    }

    @Test func wordsInASimpleField() throws {
        let body = "<w:p>\(run("Se "))<w:fldSimple w:instr=\" REF mål \">\(run("delmål 2"))</w:fldSimple></w:p>"
        #expect(try DOCXSample(body).lines() == ["paragraph: Se delmål 2"])
    }

    @Test func hiddenWordsAreNotShown() throws {
        let body = "<w:p>\(run("Synlig"))<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r></w:p>"
        #expect(try DOCXSample(body).lines() == ["paragraph: Synlig", "hidden: skjult"])
    }

    @Test(arguments: [("decimal", "%1.", "1."), ("lowerLetter", "%1)", "a)")])
    func anAutomaticNumber(format: String, pattern: String, label: String) throws {
        let numbering = numbering(
            "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(pattern)\"/></w:lvl>")
        let lines = try DOCXSample(item("Flere benker", 0), parts: ["numbering": numbering]).lines()
        #expect(lines == ["list_item 1: {\(label) }Flere benker"])
    }

    @Test func anAutomaticNumberOfTwoLevels() throws {
        let numbering = numbering(
            "<w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
        )
        let lines = try DOCXSample(item("Mål", 0) + item("Skole", 1), parts: ["numbering": numbering]).lines()
        #expect(lines == ["list_item 1: {1 }Mål", "list_item 2: {1.1 }Skole"])
    }

    @Test func wordsOfAStrictFile() throws {
        var sample = DOCXSample(p("Vi er enige."))
        sample.isStrict = true
        #expect(try sample.lines() == ["paragraph: Vi er enige."])
    }

    private func numbering(_ levels: String) -> String {
        DOCXSample.part(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"0\">\(levels)</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        )
    }

    private func item(_ text: String, _ level: Int) -> String {
        p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr>")
    }
}
