import Consultation
import Foundation
import Readers
import Testing

private func p(_ text: String, _ properties: String = "", _ run: String = "") -> String {
    DOCXSample.paragraph(text, properties, run: run)
}
private func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }

/// What a paragraph says, whatever its text is wrapped in.
@Suite struct DOCXTextTests {
    @Test func textInWrappersIsRead() throws {
        let body = """
            <w:sdt><w:sdtPr><w:alias w:val="Felt"/></w:sdtPr><w:sdtContent>\(p("I et felt"))</w:sdtContent></w:sdt>
            <w:p><w:smartTag>\(run("Oslo"))</w:smartTag><w:sdt><w:sdtContent>\(run(" kommune"))</w:sdtContent></w:sdt>
            <w:hyperlink r:id="x">\(run(" på nett"))</w:hyperlink><w:bdo>\(run(" nå"))</w:bdo></w:p>
            <w:customXml><w:p>\(run("Til slutt"))</w:p></w:customXml>
            """
        #expect(
            try DOCXSample(body).lines() == [
                "paragraph: I et felt", "paragraph: Oslo kommune på nett nå", "paragraph: Til slutt",
            ])
    }

    @Test func tabsBreaksHyphensAndSymbolsAreText() throws {
        let body = """
            <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>Navn:</w:t><w:tab/><w:t>Kari</w:t><w:br/>\
            <w:t>nord</w:t><w:noBreakHyphen/><w:t>sør, sam</w:t><w:softHyphen/><w:t>svar </w:t>\
            <w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0E0"/>\
            <w:sym w:font="Wingdings" w:char="FE"/></w:r></w:p>
            """
        #expect(try DOCXSample(body).lines() == ["paragraph: Navn:\tKari\nnord-sør, samsvar α→☑"])
    }

    @Test func ordinaryCharactersInAFontOfSymbolsReadAsTheyShow() throws {
        let set = { (font: String, text: String) in
            "<w:r><w:rPr><w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\"/></w:rPr><w:t>\(text)</w:t></w:r>"
        }
        let body =
            "<w:p>\(set("Symbol", "a £ b"))\(run(" "))\(set("Wingdings", "þü"))\(set("Calibri", " ab"))\(set("Symbol", "→"))</w:p>"
        #expect(try DOCXSample(body).lines() == ["paragraph: α ≤ β ☑✓ ab→"])
    }

    @Test func ofAFieldOnlyTheResultIsRead() throws {
        let mark = { (type: String) in "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
        let body = """
            <w:p>\(run("Se "))\(mark("begin"))<w:r><w:instrText> IF \(mark("begin"))</w:instrText></w:r>\(run("skjult"))\
            \(mark("end"))\(mark("separate"))\(run("kapittel 3"))\(mark("end"))\
            <w:fldSimple w:instr=" PAGE ">\(run(", side 4"))</w:fldSimple></w:p>
            """
        // The inner field's marks stand outside the instruction's text, as Word writes them.
        let nested = body.replacingOccurrences(
            of: "<w:instrText> IF \(mark("begin"))</w:instrText></w:r>",
            with: "<w:instrText> IF </w:instrText></w:r>\(mark("begin"))<w:r><w:instrText>X</w:instrText></w:r>")
        #expect(try DOCXSample(nested).lines() == ["paragraph: Se kapittel 3, side 4"])
    }

    @Test func aFieldThatLostItsEndDoesNotSwallowTheRest() throws {
        let body = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + p("Teksten etter")
        #expect(try DOCXSample(body).lines() == ["paragraph: Teksten etter"])
    }

    @Test func formFieldsGiveTheirAnswers() throws {
        let field = { (data: String) in
            "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>\(data)</w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        }
        let body = """
            <w:p>\(field("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>"))\(run(" Ja "))\
            \(field("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>"))\(run(" Nei: "))\
            \(field("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"a\"/><w:listEntry w:val=\"delvis\"/></w:ddList>"))</w:p>
            """
        #expect(try DOCXSample(body).lines() == ["paragraph: ☒ Ja ☐ Nei: delvis"])
    }

    @Test func aTextBoxIsReadOnceAfterItsParagraph() throws {
        let box = "<w:txbxContent>\(p("I boksen"))</w:txbxContent>"
        let body = """
            <w:p>\(run("Foran "))<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>\(box)</wps:txbx></mc:Choice>\
            <mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>\(run("og bak"))</w:p>
            """
        #expect(try DOCXSample(body).lines() == ["paragraph: Foran og bak", "paragraph: I boksen"])
    }

    @Test func anOlderTextBoxIsReadToo() throws {
        let body =
            "<w:p><w:r><w:pict><v:textbox><w:txbxContent>\(p("Boks"))</w:txbxContent></v:textbox></w:pict></w:r></w:p>"
        #expect(try DOCXSample(body).lines() == ["paragraph: Boks"])
    }

    @Test func hiddenTextStandsApart() throws {
        let styles = DOCXSample.part(
            "styles",
            DOCXSample.style("Skjult", name: "Skjult", type: "character", run: "<w:vanish/>"))
        let body = """
            <w:p>\(run("Synlig "))<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>\
            <w:r><w:rPr><w:rStyle w:val="Skjult"/></w:rPr><w:t>også skjult</w:t></w:r>\
            <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>tekst</w:t></w:r></w:p>
            """
        #expect(
            try DOCXSample(body, parts: ["styles": styles]).lines()
                == ["paragraph: Synlig tekst", "hidden: skjultogså skjult"])
    }

    @Test func thePromptOfAnEmptyFieldIsNoAnswer() throws {
        let body = """
            <w:p>\(run("Merknad: "))<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>\
            <w:sdtContent>\(run("Skriv her"))</w:sdtContent></w:sdt></w:p>
            """
        #expect(try DOCXSample(body).lines() == ["paragraph: Merknad:", "form_label: Skriv her"])
    }

    @Test func aLargeFirstLetterBelongsToItsWord() throws {
        let body = p("D", "<w:framePr w:dropCap=\"drop\"/>") + p("elmålet er godt.")
        #expect(try DOCXSample(body).lines() == ["paragraph: Delmålet er godt."])
    }

    @Test func aDiagramsTextIsRead() throws {
        let data = """
            <dgm:dataModel NAMESPACES><dgm:pt><dgm:t><a:p><a:r><a:t>Delmål </a:t></a:r><a:r><a:t>1</a:t></a:r></a:p></dgm:t>\
            </dgm:pt></dgm:dataModel>
            """
        let body = "<w:p>\(run("Figur"))<w:r><w:drawing><dgm:relIds r:dm=\"diagramData1\"/></w:drawing></w:r></w:p>"
        #expect(
            try DOCXSample(body, parts: ["diagramData1": data]).lines() == ["paragraph: Figur", "paragraph: Delmål 1"])
    }

    @Test func aChartsWordsAreReadOnceAndItsFiguresNot() throws {
        let names = { (words: String...) in
            "<c:strRef><c:f>A1</c:f><c:strCache>" + words.map { "<c:pt><c:v>\($0)</c:v></c:pt>" }.joined()
                + "</c:strCache></c:strRef>"
        }
        let series = { (name: String) in
            """
            <c:ser><c:tx>\(names(name))</c:tx><c:cat>\(names("Nord", "Sør"))</c:cat>\
            <c:val><c:numRef><c:numCache><c:pt><c:v>4.3</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>
            """
        }
        let chart = """
            <c:chartSpace NAMESPACES><c:title><c:tx><c:rich><a:p><a:r><a:t>Plasser </a:t></a:r><a:r><a:t>i dag</a:t></a:r></a:p>\
            </c:rich></c:tx></c:title>\(series("Barnehage"))\(series("Skole"))</c:chartSpace>
            """
        let body = "<w:p>\(run("Se figuren."))<w:r><w:drawing><c:chart r:id=\"chart1\"/></w:drawing></w:r></w:p>"
        #expect(
            try DOCXSample(body, parts: ["chart1": chart]).lines() == [
                "paragraph: Se figuren.", "caption: Plasser i dag", "caption: Barnehage", "caption: Nord; Sør",
                "caption: Skole",
            ])
    }

    @Test func chosenItemsBoxesAndDatesInContentControlsAreAnswers() throws {
        let control = { (kind: String, content: String) in
            "<w:sdt><w:sdtPr>\(kind)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
        }
        let list = """
            <w:dropDownList w:lastValue="2"><w:listItem w:displayText="Støtter" w:value="1"/>\
            <w:listItem w:displayText="Støtter ikke" w:value="2"/></w:dropDownList>
            """
        let symbol = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>"
        let prompt = run("Velg et element.")
        let body = """
            <w:p>\(run("Svar: "))\(control(list, run("Støtter ikke")))</w:p>\
            <w:p>\(control("<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>", run("☒")))\(run(" Ja "))\
            \(control("<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>", run("☐")))\(run(" Nei "))\(symbol)\(run(" Vet ikke"))</w:p>\
            <w:p>\(control("<w:date w:fullDate=\"2026-09-01T00:00:00Z\"/>", run("1. september 2026")))</w:p>\
            <w:p>\(control("<w:dataBinding w:xpath=\"/a[1]/b[1]\"/><w:text/>", run("Bydel Lia")))</w:p>\
            <w:p>\(run("Tema: "))\(control(list + "<w:showingPlcHdr/>", prompt))</w:p>
            """
        #expect(
            try DOCXSample(body).lines() == [
                "paragraph: Svar: Støtter ikke", "paragraph: ☒ Ja ☐ Nei ☑ Vet ikke", "paragraph: 1. september 2026",
                "paragraph: Bydel Lia", "paragraph: Tema:", "form_label: Velg et element.",
            ])
    }

    @Test func bothEditionsOfTheStandardReadTheSame() throws {
        let styles = DOCXSample.part("styles", DOCXSample.style("H", name: "heading 2"))
        let header = DOCXSample.part("hdr", p("Bydel Øst"))
        let body =
            p("Skole", "<w:pStyle w:val=\"H\"/>") + p("Bra.", "<w:ind w:start=\"20\"/>")
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>"
        var sample = DOCXSample(body, parts: ["styles": styles, "header1": header])
        let lines = try sample.lines()
        #expect(lines == ["page_header: Bydel Øst", "heading 2: Skole", "paragraph: Bra."])
        sample.isStrict = true
        #expect(try sample.lines() == lines)
    }

    @Test func pagesAreKnownOnlyWhereWordRecordedThem() throws {
        let page = "<w:r><w:br w:type=\"page\"/></w:r>"
        let rendered = "<w:r><w:lastRenderedPageBreak/><w:t>Tre</w:t></w:r>"
        let explicit = p("En") + "<w:p>\(page)</w:p>" + p("To")
        #expect(try DOCXSample(explicit).read().document?.blocks.map(\.page) == [nil, nil])
        let document = try DOCXSample(
            explicit.replacingOccurrences(
                of: "<w:t xml:space=\"preserve\">To", with: "<w:lastRenderedPageBreak/><w:t>To")
                + "<w:p>\(rendered)</w:p>"
        ).read().document
        #expect(document?.blocks.map(\.page) == [1, 2, 3])
        #expect(document?.pageCount == 3)
    }

    @Test func whatTheFileSaysOfItselfIsKept() throws {
        let styles = DOCXSample.part(
            "styles",
            "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"nn-NO\"/></w:rPr></w:rPrDefault></w:docDefaults>")
        let properties = try DOCXSample(p("Hei"), parts: ["styles": styles]).read().document?.properties
        #expect(properties == DocumentProperties(language: "nn-NO"))
    }
}
