import Consultation
import Foundation
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

/// What was marked, and where.
@Suite struct DOCXMarkupTests {
    /// The words that a tracked change put in, block by block.
    private func inserted(_ document: SourceDocument) -> [[String]] {
        document.blocks.map { ($0.markup?.inserted ?? []).map(document.text.slice) }
    }

    @Test func insertedWordsAndThePlaceOfStruckOnesAreKnown() throws {
        let body =
            "<w:p>\(run("1. Vi "))\(struck("støtter "))<w:ins w:id=\"2\">\(run("går imot "))</w:ins>\(run("planen."))</w:p>"
            + "<w:p><w:ins w:id=\"4\">\(run("Ny."))</w:ins></w:p>"
            + "<w:p><w:moveTo w:id=\"5\">\(run("Flyttet."))</w:moveTo></w:p>"
        let document = try #require(try DOCXSample(body).read().document)
        #expect(inserted(document) == [["går imot "], [], ["Ny."], ["Flyttet."]])
        let place = try #require(document.blocks[1].markup?.struckAt)
        #expect(document.text.utf8.prefix(place).elementsEqual("1. Vi ".utf8))
    }

    @Test func aParagraphStruckWholeHasNoPlaceInAnother() throws {
        let body = p("Før.") + "<w:p>\(struck("Borte."))</w:p>"
        let document = try #require(try DOCXSample(body).read().document)
        #expect(document.blocks.map { $0.markup?.struckAt } == [nil, nil])
    }

    @Test func aRowPutInIsPutIn() throws {
        let row = { (properties: String, text: String) in
            "<w:tr><w:trPr>\(properties)</w:trPr><w:tc>\(p(text))</w:tc><w:tc>\(p("\(text) også"))</w:tc></w:tr>"
        }
        let document = try #require(
            try DOCXSample("<w:tbl>\(row("", "Her"))\(row("<w:ins w:id=\"1\"/>", "Ny"))</w:tbl>").read().document)
        #expect(inserted(document) == [[], [], ["Ny"], ["Ny også"]])
    }

    @Test func aCommentKnowsItsWordsAlsoOverParagraphs() throws {
        let comments = DOCXSample.part(
            "comments",
            "<w:comment w:id=\"7\">\(p("Hvorfor?"))</w:comment><w:comment w:id=\"8\">\(p("Begge."))</w:comment>"
                + "<w:comment w:id=\"9\">\(p("Uten ord."))</w:comment><w:comment w:id=\"10\">\(p("Løs."))</w:comment>")
        let mark = { (name: String, id: Int) in "<w:\(name) w:id=\"\(id)\"/>" }
        let body = """
            <w:p>\(run("Vi "))\(mark("commentRangeStart", 7))\(run("støtter"))\(mark("commentRangeEnd", 7))\
            <w:r>\(mark("commentReference", 7))</w:r>\(run(" planen."))</w:p>\
            \(mark("commentRangeStart", 8))\(p("En."))<w:p>\(run("To."))\(mark("commentRangeEnd", 8))\
            <w:r>\(mark("commentReference", 8))</w:r></w:p><w:p>\(run("Tre."))<w:r>\(mark("commentReference", 9))</w:r></w:p>
            """
        let document = try #require(try DOCXSample(body, parts: ["comments": comments]).read().document)
        let passages = document.blocks.filter { $0.kind == .comment }.map {
            $0.markup?.passage.map(document.text.slice)
        }
        #expect(passages == ["støtter", "En.\nTo.", "Tre.", nil])
    }

    @Test func threadsTellAnswersAndWhatIsDone() throws {
        let comment = { (id: Int) in
            "<w:comment w:id=\"\(id)\" w:author=\"Kari Lund\"><w:p w14:paraId=\"0\(id)\">\(run("Ord \(id)."))</w:p></w:comment>"
        }
        let threads = """
            <w15:commentsEx NAMESPACES xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">\
            <w15:commentEx w15:paraId="01" w15:done="1"/><w15:commentEx w15:paraId="02" w15:paraIdParent="01" w15:done="1"/>\
            <w15:commentEx w15:paraId="03" w15:done="0"/></w15:commentsEx>
            """
        let comments = DOCXSample.part("comments", (1...3).map(comment).joined())
        let document = try #require(
            try DOCXSample(p("Tekst."), parts: ["comments": comments, "commentsExtended": threads]).read().document)
        let marks = document.blocks.compactMap(\.markup)
        #expect(marks.map(\.isResolved) == [true, true, false])
        #expect(marks.map(\.isAnswer) == [false, true, false])
        #expect(!document.text.contains("Kari"))
    }
}
