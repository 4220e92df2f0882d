import Consultation
import Readers
import Testing

private func p(_ text: String, _ properties: String = "", _ run: String = "") -> String {
    DOCXSample.paragraph(text, properties, run: run)
}
private func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
private func struck(_ text: String) -> String {
    "<w:del w:id=\"1\"><w:r><w:delText xml:space=\"preserve\">\(text)</w:delText></w:r></w:del>"
}

/// Tracked changes read as if each were accepted; what was struck stands apart.
@Suite struct DOCXChangeTests {
    @Test func insertedTextCountsAndStruckTextStandsApart() throws {
        let body =
            "<w:p>\(run("Vi "))\(struck("støtter "))<w:ins w:id=\"2\">\(run("går imot "))</w:ins>\(run("planen."))</w:p>"
        let sample = DOCXSample(body)
        #expect(try sample.lines() == ["paragraph: Vi går imot planen.", "deleted: støtter"])
        #expect(try sample.read().diagnostics.map(\.identifier) == ["docx.tracked-changes"])
    }

    @Test func textStruckInsideAnInsertionIsStruck() throws {
        let body = "<w:p><w:ins w:id=\"2\">\(run("Ny "))\(struck("gal "))\(run("tekst"))</w:ins></w:p>"
        #expect(try DOCXSample(body).lines() == ["paragraph: Ny tekst", "deleted: gal"])
    }

    @Test func movedTextStandsWhereItWasMovedTo() throws {
        let body = """
            <w:p><w:moveFrom w:id="1">\(run("Flyttet."))</w:moveFrom></w:p>\(p("Midt."))\
            <w:p><w:moveTo w:id="2">\(run("Flyttet."))</w:moveTo></w:p>
            """
        #expect(try DOCXSample(body).lines() == ["deleted: Flyttet.", "paragraph: Midt.", "paragraph: Flyttet."])
    }

    @Test func paragraphsWhoseMarkIsStruckAreOne() throws {
        let gone = "<w:rPr><w:del w:id=\"3\"/></w:rPr>"
        let body = p("Første ", gone, "") + p("andre ", gone, "") + p("tredje.", "<w:outlineLvl w:val=\"1\"/>")
        #expect(try DOCXSample(body).lines() == ["heading 2: Første andre tredje."])
    }

    @Test func aParagraphStruckWholeLeavesOnlyItsStruckText() throws {
        let body =
            p("Før.") + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>\(struck("Borte."))</w:p>"
            + p("Etter.")
        #expect(try DOCXSample(body).lines() == ["paragraph: Før.", "deleted: Borte.", "paragraph: Etter."])
    }

    @Test func aRowStruckIsStruck() throws {
        let cells = { (text: String) in "<w:tc>\(p(text))</w:tc><w:tc>\(p("\(text) også"))</w:tc>" }
        let body =
            "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>\(cells("Borte"))</w:tr><w:tr>\(cells("Her"))</w:tr></w:tbl>"
        #expect(
            try DOCXSample(body).lines()
                == ["deleted: Borte", "deleted: Borte også", "table_text: Her", "table_text: Her også"])
    }

    @Test func propertiesThatWereChangedAreNotThoseInForce() throws {
        let body =
            p("Tekst", "<w:pPrChange><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>")
            + p("Mager", "", "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>")
        let document = try #require(try DOCXSample(body).read().document)
        #expect(document.blocks.map(\.kind) == [.paragraph, .paragraph])
        #expect(document.blocks.map(\.isBold) == [false, false])
    }

    @Test func theNoteOfAStruckReferenceIsStruck() throws {
        let notes = DOCXSample.part("footnotes", "<w:footnote w:id=\"1\">\(p("Kilde."))</w:footnote>")
        let body = "<w:p>\(run("Ord."))<w:del w:id=\"1\"><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:del></w:p>"
        #expect(try DOCXSample(body, parts: ["footnotes": notes]).lines() == ["paragraph: Ord.", "deleted: Kilde."])
    }
}
