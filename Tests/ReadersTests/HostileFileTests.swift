import Consultation
import Foundation
import Glibc
import OfficePackage
import Testing

@testable import Readers

/// Files made to break their reader, to make it read what it should not, or to make it call somebody.
struct HostileFileTests {
    private func read(_ bytes: [UInt8], _ name: String = "svar.docx") -> ReadingResult {
        ReaderTable().read(SourceFile(name: name, hash: ContentHash(rawValue: "ab"), bytes: bytes))
    }

    /// A DOCX whose main part is this XML, with these relations.
    private func package(_ xml: String, relations: String = "") throws -> [UInt8] {
        var package = PackageWriter()
        let types = "http://schemas.openxmlformats.org/package/2006/content-types"
        let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        package.add(
            "[Content_Types].xml",
            Array(
                "<Types xmlns='\(types)'><Override PartName='/word/document.xml' ContentType='\(main)'/></Types>".utf8))
        package.add("_rels/.rels", Array(Self.relations("officeDocument", "word/document.xml", "").utf8))
        package.add("word/document.xml", Array(xml.utf8))
        if !relations.isEmpty { package.add("word/_rels/document.xml.rels", Array(relations.utf8)) }
        return try package.finish()
    }

    private static func relations(_ type: String, _ target: String, _ more: String) -> String {
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)" Target="\(target)" \(more)/>\
        </Relationships>
        """
    }

    private static let space = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"

    private func body(_ text: String, type: String = "") -> String {
        "\(type)<w:document \(Self.space)><w:body><w:p><w:r><w:t>Hei \(text)</w:t></w:r></w:p></w:body></w:document>"
    }

    @Test func entitiesThatGrowAreNotExpanded() throws {
        let entities = (1...20).map { "<!ENTITY e\($0) '\(String(repeating: "&e\($0 - 1);", count: 10))'>" }.joined()
        let type = "<!DOCTYPE w [<!ENTITY e0 'bombe'>\(entities)]>"
        let result = read(try package(body("&e20;", type: type)))
        #expect((result.document?.text.utf8.count ?? 0) < 1_000)
        expectPromises(result, "entities")
    }

    @Test func filesOfTheMachineAreNotReadIn() throws {
        let secret = FileManager.default.temporaryDirectory.appending(path: "samsvar-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: secret) }
        try Data("hemmelighet".utf8).write(to: secret)
        let type = "<!DOCTYPE w [<!ENTITY x SYSTEM '\(secret.absoluteString)'>]>"
        let word = read(try package(body("&x;", type: type)))
        #expect(word.document?.text.contains("hemmelighet") != true)
        let page = read(Array("<!DOCTYPE html><p>Hei <object data='\(secret.absoluteString)'></p>".utf8), "svar.html")
        #expect(page.document?.text == "Hei")
    }

    @Test func elementsWithoutEndAreSurvived() throws {
        let deep = String(repeating: "<w:sdt><w:sdtContent>", count: 100_000)
        expectPromises(read(try package("<w:document \(Self.space)><w:body>" + deep)), "deep")
        let tables = String(repeating: "<w:tbl><w:tr><w:tc>", count: 5_000)
        expectPromises(read(try package("<w:document \(Self.space)><w:body>" + tables)), "tables")
    }

    @Test func groupsWithoutEndInRichTextAreSurvived() {
        expectPromises(read(Array("{\\rtf1 Hei".utf8) + Array(repeating: 0x7B, count: 500_000), "svar.rtf"), "rtf")
    }

    @Test func nobodyIsCalled() throws {
        let listener = try #require(Listener())
        let place = "http://127.0.0.1:\(listener.port)/x"
        let relations = Self.relations("attachedTemplate", place, "TargetMode='External'")
        let type = "<!DOCTYPE w SYSTEM '\(place)' [<!ENTITY x SYSTEM '\(place)'>]>"
        _ = read(try package(body("&x;", type: type), relations: relations))
        let page = "<!DOCTYPE html SYSTEM '\(place)'><html><head><link rel=stylesheet href='\(place)'></head>"
        _ = read(Array((page + "<body><p>Hei<img src='\(place)'></p></body></html>").utf8), "svar.html")
        #expect(!listener.wasCalled)
    }

    @Test func aLinkInAnArchiveIsNotFollowed() throws {
        var package = PackageWriter()
        package.addStored("svar.txt", Array("/etc/hostname".utf8))
        var bytes = try package.finish()
        let entry = try #require(bytes.indices.dropLast(46).last { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        bytes[entry + 5] = 3  // made on Unix (APPNOTE 4.4.2), whose attributes are the upper two bytes: a link
        bytes[entry + 40] = 0xFF
        bytes[entry + 41] = 0xA1
        let result = read(bytes, "svar.zip")
        #expect(result.attachments.map { String(decoding: $0.bytes, as: UTF8.self) } == ["/etc/hostname"])
    }

    // MARK: PDF files of very many pages

    /// A file of so many pages, which claims to hold `claimed`.
    private func pages(_ count: Int, claimed: Int) -> [UInt8] {
        let content =
            "BT /F1 11 Tf 70 700 Td (Vi er enige i forslaget om belysning langs veien, og ber kommunen ta vare.) Tj ET"
        let numbers = 5..<(5 + count)
        var file = """
            %PDF-1.4
            1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj
            2 0 obj\n<</Type/Pages/Count \(claimed)/Kids[\(numbers.map { "\($0) 0 R" }.joined(separator: " "))]>>\nendobj
            3 0 obj\n<</Length \(content.utf8.count)>>stream\n\(content)\nendstream\nendobj
            4 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj

            """
        let page = "/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<</Font<</F1 4 0 R>>>>"
        for number in numbers { file += "\(number) 0 obj\n<<\(page)>>\nendobj\n" }
        return Array((file + "trailer<</Size \(numbers.upperBound)/Root 1 0 R>>\n%%EOF\n").utf8)
    }

    @Test func aHundredThousandPagesAreReadUpToALimit() throws {
        let result = ReaderTable(budget: PageBudget(pages: 4)).read(
            SourceFile(name: "svar.pdf", hash: ContentHash(rawValue: "ab"), bytes: pages(100_000, claimed: 100_000)))
        #expect(result.document?.pageCount == 100_000)
        #expect(result.diagnostics.map(\.identifier) == ["pages.too-many"])
        #expect(result.diagnostics.first?.place == "side 5–100000")
    }

    @Test(arguments: [-1, 2_000_000_000, 9_999_999_999]) func aNumberOfPagesThatIsALieIsSurvived(claimed: Int) {
        let table = ReaderTable(budget: PageBudget(pages: 4))
        let file = SourceFile(name: "svar.pdf", hash: ContentHash(rawValue: "ab"), bytes: pages(1, claimed: claimed))
        expectPromises(table.read(file), "\(claimed)")
    }
}

/// A place on this machine that takes note of whether anybody calls.
private final class Listener {
    private let descriptor: Int32
    let port: UInt16

    init?() {
        let place = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(place, generic, length) == 0 && listen(place, 4) == 0
                    && getsockname(place, generic, &length) == 0
            }
        }
        guard place >= 0, isBound else { return nil }
        descriptor = place
        port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(descriptor) }

    var wasCalled: Bool { accept(descriptor, nil, nil) >= 0 }
}
