import Consultation
import Foundation
import OfficePackage
import Testing

@testable import Readers

/// Every row of the one table from format to reader is held to the same promises.
struct FormatConformanceTests {
    /// A small file of a format, with its reader and the words that are in it.
    struct Specimen: Sendable, CustomTestStringConvertible {
        let format: DocumentFormat
        let name: String
        let bytes: [UInt8]
        let reader: any DocumentReader
        let words: [String]
        var testDescription: String { name }
    }

    private static let sentence = "Vi er enige i forslaget om bedre belysning langs gangveien."
    private static let words = ["enige", "forslaget", "belysning", "gangveien"]

    /// Stands in for programs that need not be installed.
    private struct StandIn: FileConverter {
        let converted: [UInt8]
        func convert(_ bytes: [UInt8]) -> Conversion { .converted(converted) }
    }

    static let specimens: [Specimen] = {
        (try? [pdf, docx, odt, eml, html, txt, rtf, zip, doc, msg] + pictures) ?? []
    }()

    private static func specimen(
        _ format: DocumentFormat, _ name: String, _ bytes: [UInt8], _ reader: (any DocumentReader)? = nil
    ) -> Specimen {
        Specimen(format: format, name: name, bytes: bytes, reader: reader ?? ReaderTable(), words: words)
    }

    private static var pdf: Specimen {
        var sample = PDFSample()
        sample.lines(["Vi er enige i forslaget om bedre", "belysning langs gangveien."], y: 100)
        return specimen(.pdf, "svar.pdf", sample.bytes)
    }

    private static var docx: Specimen {
        get throws { specimen(.docx, "svar.docx", try DOCXSample(DOCXSample.paragraph(sentence)).bytes()) }
    }

    private static var odt: Specimen {
        get throws {
            var package = PackageWriter()
            package.addStored("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
            let names = "urn:oasis:names:tc:opendocument:xmlns"
            package.add(
                "content.xml",
                Array(
                    """
                    <o:document-content xmlns:o="\(names):office:1.0" xmlns:t="\(names):text:1.0"><o:body><o:text>\
                    <t:p>\(sentence)</t:p></o:text></o:body></o:document-content>
                    """.utf8))
            return specimen(.odt, "svar.odt", try package.finish())
        }
    }

    private static let mail = "From: a@b.example\nTo: c@d.example\nSubject: Svar\n\n\(sentence)\n"
    private static var eml: Specimen { specimen(.eml, "svar.eml", Array(mail.utf8)) }
    private static var html: Specimen {
        specimen(.html, "svar.html", Array("<!DOCTYPE html><html><body><p>\(sentence)</p></body></html>".utf8))
    }
    private static var txt: Specimen { specimen(.txt, "svar.txt", Array(sentence.utf8)) }
    private static var rtf: Specimen { specimen(.rtf, "svar.rtf", Array("{\\rtf1\\ansi \(sentence)\\par}".utf8)) }

    private static var zip: Specimen {
        get throws {
            var package = PackageWriter()
            package.add("svar.txt", Array(sentence.utf8))
            return specimen(.zip, "svar.zip", try package.finish())
        }
    }

    /// The head of a compound file ([MS-CFB] 2.2) with the name of a stream.
    private static func compound(_ stream: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
            + stream.utf8.flatMap { [$0, 0] } + [UInt8](repeating: 0, count: 512)
    }

    private static var doc: Specimen {
        get throws {
            let made = StandIn(converted: try docx.bytes)
            return specimen(
                .doc, "svar.doc", compound("WordDocument"), ConvertedReader(.doc, by: made, reader: DOCXReader()))
        }
    }

    private static var msg: Specimen {
        specimen(
            .msg, "svar.msg", compound("__properties_version1.0"),
            ConvertedReader(.msg, by: StandIn(converted: Array(mail.utf8)), reader: EMLReader()))
    }

    private static var pictures: [Specimen] {
        get throws {
            try ["png", "jpg", "tif"].map { ending in
                let url = try SampleFolder.url().appending(path: "skann/to-linjer.\(ending)")
                return specimen(.image, "svar.\(ending)", [UInt8](try Data(contentsOf: url)))
            }
        }
    }

    private func read(_ specimen: Specimen, _ bytes: [UInt8]? = nil) -> ReadingResult {
        specimen.reader.read(
            SourceFile(name: specimen.name, hash: ContentHash(rawValue: "ab"), bytes: bytes ?? specimen.bytes))
    }

    // MARK: The promises

    @Test func everyRowOfTheTableHasASpecimen() {
        let rows = Set(ReaderTable().readers.keys)
        #expect(rows == Set(DocumentFormat.allCases).subtracting([.unknown]))
        #expect(Set(Self.specimens.map(\.format)) == rows)
    }

    @Test(arguments: specimens) func theFormatIsToldByTheContent(_ specimen: Specimen) {
        #expect(FormatSniffer.content(of: specimen.bytes) == .format(specimen.format))
    }

    @Test(arguments: specimens) func nothingIsLostAndTheRangesHold(_ specimen: Specimen) {
        let result = read(specimen)
        expectPromises(result, specimen.name)
        let inside = result.attachments.map { String(decoding: $0.bytes, as: UTF8.self) }
        let text = ([result.document?.text ?? ""] + inside).joined(separator: "\n")
        for word in specimen.words { #expect(text.contains(word), "\(specimen.name): \(word)") }
        #expect(result.document.map { $0.format == specimen.format } ?? result.isContainer)
    }

    @Test(arguments: specimens) func theSameBytesGiveTheSameAnswer(_ specimen: Specimen) {
        #expect(read(specimen) == read(specimen))
    }

    @Test(arguments: specimens) func aFileCutShortHasTextOrAReason(_ specimen: Specimen) {
        let parts = specimen.format == .image ? 4 : 16
        for part in 0..<parts {
            let bytes = Array(specimen.bytes[..<(specimen.bytes.count * part / parts)])
            expectPromises(ReaderTable.withoutPrograms.read(file(specimen, bytes)), "\(specimen.name) \(part)/\(parts)")
        }
    }

    @Test(arguments: specimens) func aDamagedFileHasTextOrAReason(_ specimen: Specimen) {
        var state: UInt64 = 20_260_915
        for round in 0..<(specimen.format == .image ? 4 : 24) {
            var bytes = specimen.bytes
            for _ in 0..<(4 + round) {
                // Knuth's multiplier (MMIX): the same places in every run.
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            expectPromises(ReaderTable.withoutPrograms.read(file(specimen, bytes)), "\(specimen.name) round \(round)")
        }
    }

    @Test(arguments: specimens) func rubbishUnderAFormatsMarkIsRefused(_ specimen: Specimen) {
        guard ![.txt, .html, .eml, .rtf].contains(specimen.format) else { return }
        let rubbish = (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ ($0 >> 3)) }
        let result = ReaderTable.withoutPrograms.read(file(specimen, Array(specimen.bytes.prefix(8)) + rubbish))
        #expect(result.document == nil && result.attachments.isEmpty)
        #expect(result.diagnostics.contains { $0.severity == .error && $0.summary.contains("ulest") })
        #expect(result.diagnostics.allSatisfy { !$0.cure.isEmpty && $0.file == specimen.name })
    }

    @Test(arguments: [DocumentFormat.doc, .msg])
    func withoutItsProgramAFormatHasAMessageWithTheCure(_ format: DocumentFormat) throws {
        let specimen = try #require(Self.specimens.first { $0.format == format })
        let result = ReaderTable.withoutPrograms.read(file(specimen, specimen.bytes))
        #expect(result.diagnostics.map(\.identifier) == ["converted.not-installed"])
        #expect(result.diagnostics[0].cure.hasPrefix("Installer "))
    }

    private func file(_ specimen: Specimen, _ bytes: [UInt8]) -> SourceFile {
        SourceFile(name: specimen.name, hash: ContentHash(rawValue: "ab"), bytes: bytes)
    }
}

private struct NoProgram: FileConverter {
    func convert(_ bytes: [UInt8]) -> Conversion { .notInstalled }
}

extension ReaderTable {
    /// The table on a machine that has none of the programs that convert.
    fileprivate static var withoutPrograms: ReaderTable {
        ReaderTable(
            doc: ConvertedReader(.doc, by: NoProgram(), reader: DOCXReader()),
            msg: ConvertedReader(.msg, by: NoProgram(), reader: EMLReader()))
    }
}
