import Consultation
import Foundation
import OfficePackage
import Readers
import Testing

/// Files that cannot be read, or not in full, are told of and never taken for empty replies.
@Suite struct DOCXDamageTests {
    private func read(_ bytes: [UInt8]) -> ReadingResult {
        DOCXReader().read(SourceFile(name: "svar.docx", hash: ContentHash(rawValue: "00"), bytes: bytes))
    }

    private func expectUnread(_ bytes: [UInt8], _ identifier: String, _ place: SourceLocation = #_sourceLocation) {
        let result = read(bytes)
        #expect(result.document == nil, sourceLocation: place)
        #expect(result.diagnostics.map(\.identifier) == [identifier], sourceLocation: place)
        #expect(
            result.diagnostics.allSatisfy { $0.severity == .error && $0.file == "svar.docx" }, sourceLocation: place)
    }

    @Test func whatIsNoPackageIsToldApart() throws {
        expectUnread([], "docx.not-a-package")
        expectUnread(Array("ren tekst".utf8), "docx.not-a-package")
        expectUnread(Array(try DOCXSample(DOCXSample.paragraph("Hei")).bytes().dropLast(40)), "docx.not-a-package")
        expectUnread([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "office.encrypted")
    }

    @Test func aPackageWithoutADocumentIsToldApart() throws {
        var package = PackageWriter()
        package.add("mimetype", Array("x".utf8))
        expectUnread(try package.finish(), "docx.no-document")
    }

    @Test func aBombIsRefused() throws {
        let text = String(repeating: "<w:p/>", count: 2_000_000)
        expectUnread(try DOCXSample(text).bytes(), "package.too-large")
    }

    @Test func whatStandsBeforeTheDamageIsKept() throws {
        let result = try DOCXSample(DOCXSample.paragraph("Lest.") + "<w:p><w:r><w:t>Halv</w:r>").read()
        #expect(result.document?.text == "Lest.\nHalv")
        #expect(result.diagnostics.map(\.identifier) == ["docx.damaged"])
        #expect(result.diagnostics.map(\.severity) == [.warning])
    }

    @Test func aDocumentDamagedFromTheStartIsUnread() throws {
        expectUnread(try DOCXSample("<w:p").bytes(), "docx.damaged")
    }

    @Test func aDocumentOfPicturesOnlyIsUnread() throws {
        expectUnread(try DOCXSample("<w:p><w:r><w:drawing/></w:r></w:p>").bytes(), "docx.no-text")
    }

    @Test func aPartThatIsMissingIsSurvived() throws {
        let body = "<w:p><w:r><w:t>Hei</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
        let sectioned = body + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"borte\"/></w:sectPr>"
        #expect(try DOCXSample(sectioned).lines() == ["paragraph: Hei"])
    }

    @Test func aPartThatIsDamagedIsToldOf() throws {
        let notes = DOCXSample.part("footnotes", "<w:footnote w:id=\"1\">\(DOCXSample.paragraph("Kilde"))")
        let body = "<w:p><w:r><w:t>Hei</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
        let result = try DOCXSample(
            body, parts: ["footnotes": notes.replacingOccurrences(of: "</w:footnotes>", with: "")]
        ).read()
        #expect(result.diagnostics.map(\.identifier) == ["docx.damaged"])
    }

    @Test func aDocumentByAnyNameIsFound() throws {
        var sample = DOCXSample(DOCXSample.paragraph("Hei"))
        sample.documentName = "word/document2.xml"
        #expect(try sample.lines() == ["paragraph: Hei"])
    }

    @Test func anEmbeddedFileIsToldOf() throws {
        let result = try DOCXSample(DOCXSample.paragraph("Hei") + "<w:altChunk r:id=\"x\"/>").read()
        #expect(result.diagnostics.map(\.identifier) == ["docx.embedded-file"])
    }

    @Test func theTextOfAnEmbeddedFileStandsInItsPlace() throws {
        let p = { (text: String) in DOCXSample.paragraph(text) }
        let html = "<!DOCTYPE html><html><body><h2>Innledning</h2><p>Vi støtter planen.</p></body></html>"
        let result = try DOCXSample(
            p("Før.") + "<w:altChunk r:id=\"aFChunk1\"/>" + p("Etter."), parts: ["aFChunk1": html]
        ).read()
        #expect(result.document?.text == "Før.\nInnledning\nVi støtter planen.\nEtter.")
        #expect(
            result.document?.blocks.map { $0.part?.name } == [
                "word/document.xml", "word/aFChunk1.xml", "word/aFChunk1.xml", "word/document.xml",
            ])
        #expect(result.diagnostics.isEmpty)
    }

    @Test func entitiesAndFilesFromElsewhereAreNotFetched() throws {
        let root = DOCXSample.paragraph("Lest.")
        var package = PackageWriter()
        let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        package.add(
            "_rels/.rels",
            Array(
                "\(relations)<Relationship Id=\"r\" Type=\"\(type)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
                    .utf8))
        let outside =
            "<Relationship Id=\"h\" Type=\"\(type)/header\" Target=\"file:///etc/hostname\" TargetMode=\"External\"/><Relationship Id=\"f\" Type=\"\(type)/footer\" Target=\"../../../../etc/hostname\"/>"
        package.add("word/_rels/document.xml.rels", Array("\(relations)\(outside)</Relationships>".utf8))
        let namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"\(type)\""
        let section =
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/><w:footerReference w:type=\"default\" r:id=\"f\"/></w:sectPr>"
        package.add(
            "word/document.xml", Array("<w:document \(namespaces)><w:body>\(root)\(section)</w:body></w:document>".utf8)
        )
        #expect(read(try package.finish()).document?.text == "Lest.")
        let entity = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"bbbbbbbbbb\">]>"
        var hostile = PackageWriter()
        hostile.add(
            "word/document.xml",
            Array(
                "\(entity)<w:document \(namespaces)><w:body>\(DOCXSample.paragraph("&a;&b;"))</w:body></w:document>"
                    .utf8))
        expectUnread(try hostile.finish(), "docx.damaged")
    }

    @Test func elementsNestedWithoutEndAreDamageAndNoCrash() throws {
        let deep = DOCXSample.paragraph("Lest.") + String(repeating: "<w:tbl><w:tr><w:tc>", count: 100_000)
        let result = try DOCXSample(deep).read()
        #expect(result.document?.text == "Lest.")
        #expect(result.diagnostics.map(\.identifier) == ["docx.damaged"])
    }

    @Test func theSameBytesGiveTheSameDocument() throws {
        let bytes = try DOCXSample(DOCXSample.paragraph("Hei")).bytes()
        #expect(read(bytes) == read(bytes))
    }
}
