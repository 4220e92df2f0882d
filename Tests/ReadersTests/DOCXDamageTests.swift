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

    @Test func theSameBytesGiveTheSameDocument() throws {
        let bytes = try DOCXSample(DOCXSample.paragraph("Hei")).bytes()
        #expect(read(bytes) == read(bytes))
    }
}
