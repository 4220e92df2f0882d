import Consultation
import OfficePackage
import Readers
import Testing

/// Packages whose parts stand in another order or under other names than usual are still what they are.
struct FormatSnifferPackageTests {
    private func content(_ parts: [(String, String)]) throws -> FormatSniffer.Content {
        var package = PackageWriter()
        for (name, text) in parts { package.add(name, Array(text.utf8)) }
        return FormatSniffer.content(of: try package.finish())
    }

    private let text = "application/vnd.oasis.opendocument.text"
    private let sheet = "application/vnd.oasis.opendocument.spreadsheet"

    @Test func anOpenDocumentWhoseMimetypeIsPackedOrNotFirstIsOne() throws {
        #expect(try content([("content.xml", "<x/>"), ("mimetype", text)]) == .format(.odt))
        #expect(try content([("content.xml", "<x/>"), ("mimetype", sheet)]) == .format(.zip))
    }

    @Test func anOpenDocumentWithoutMimetypeIsKnownByItsManifest() throws {
        let manifest = { (kind: String) in
            "<manifest><file-entry full-path=\"/\" media-type=\"\(kind)\"/><file-entry media-type=\"\(text)\"/></manifest>"
        }
        let found = try [text, sheet].map {
            try content([("content.xml", "<x/>"), ("META-INF/manifest.xml", manifest($0))])
        }
        #expect(found == [.format(.odt), .format(.zip)])
    }

    @Test func aWordFileWithItsTextUnderAnotherNameIsKnownByTheListOfTypes() throws {
        let types = { (kind: String) in "<Types><Override ContentType=\"application/vnd.openxml.\(kind)+xml\"/></Types>"
        }
        let found = try ["wordprocessingml.document.main", "spreadsheetml.sheet.main"].map {
            try content([("[Content_Types].xml", types($0)), ("tekst/hoved.xml", "<x/>")])
        }
        #expect(found == [.format(.docx), .format(.zip)])
    }

    @Test func anArchiveThatHoldsAContentFileIsAnArchive() throws {
        #expect(try content([("content.xml", "<x/>"), ("svar.pdf", text)]) == .format(.zip))
    }
}
