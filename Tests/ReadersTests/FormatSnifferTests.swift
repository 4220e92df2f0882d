import Consultation
import Foundation
import Readers
import Testing

/// A format is told by what a file holds.
struct FormatSnifferTests {
    private func content(_ text: String) -> FormatSniffer.Content { FormatSniffer.content(of: Array(text.utf8)) }

    @Test func textFormatsAreToldApart() {
        #expect(content("From: a@example.no\r\nTo: b@example.no\r\nSubject: Svar\r\n\r\nHei") == .format(.eml))
        #expect(content("\n<!DOCTYPE html>\n<html><body>Hei</body></html>") == .format(.html))
        #expect(content("{\\rtf1\\ansi Hei}") == .format(.rtf))
        #expect(content("Fra: Bydelen\nTil: Byrådet\n\nVi støtter forslaget.") == .format(.txt))
    }

    @Test func aPDFMayBeginWithOtherBytes() {
        #expect(content(String(repeating: "x", count: 900) + "%PDF-1.7") == .format(.pdf))
        #expect(content(String(repeating: "x", count: 1100) + "%PDF-1.7") == .format(.txt))
    }

    @Test func picturesAndCompoundFilesAreKnownByTheirSignatures() {
        #expect(FormatSniffer.content(of: [0xFF, 0xD8, 0xFF, 0xE0, 0, 0]) == .format(.image))
        let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let named = { (name: String) in FormatSniffer.content(of: ole + name.utf8.flatMap { [$0, 0] }) }
        #expect(named("WordDocument") == .format(.doc))
        #expect(named("__properties_version1.0") == .format(.msg))
        #expect(named("__properties_version1.0 WordDocument") == .format(.msg))
        #expect(named("EncryptedPackage") == .encryptedOffice)
        #expect(named("Workbook") == .unknown)
    }

    @Test func nothingAndNoiseAreNoFormat() {
        #expect(FormatSniffer.content(of: []) == .empty)
        #expect(FormatSniffer.content(of: [1, 2, 3, 0, 4, 5]) == .unknown)
    }

    @Test func samplesAreWhatTheirNamesSay() throws {
        let folder = try SampleFolder.url().appending(path: "ungt-utenforskap/svar")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let file = folder.appending(path: name)
            let found = FormatSniffer.content(of: [UInt8](try Data(contentsOf: file)))
            #expect(found == DocumentFormat(rawValue: file.pathExtension).map { .format($0) }, "\(name)")
        }
    }

    @Test func whatIsNotReadIsSaidToBeUnread() {
        for text in ["", "\u{1}\u{0}\u{2}"] {
            let hash = ContentHash(rawValue: String(repeating: "a", count: 64))
            let result = ReaderTable().read(SourceFile(name: "svar.bin", hash: hash, bytes: Array(text.utf8)))
            #expect(result.document == nil)
            #expect(result.diagnostics.contains { $0.severity == .error && $0.summary.contains("ulest") })
        }
    }
}
