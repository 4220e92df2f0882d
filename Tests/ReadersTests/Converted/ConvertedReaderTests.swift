import Consultation
import Foundation
import Testing

@testable import Readers

/// Formats that another program converts; the program is stood in for, so that none need be installed.
struct ConvertedReaderTests {
    private struct StandIn: FileConverter {
        let answer: Conversion

        func convert(_ bytes: [UInt8]) -> Conversion { answer }
    }

    private let file = SourceFile(name: "svar.doc", hash: ContentHash(rawValue: "00"), bytes: [1, 2])

    private func read(_ answer: Conversion, _ format: ConversionProblem.Format = .doc) -> ReadingResult {
        let reader: any DocumentReader = format == .doc ? DOCXReader() : EMLReader()
        return ConvertedReader(format, by: StandIn(answer: answer), reader: reader).read(file)
    }

    @Test func theDocumentKeepsItsOwnNameHashAndFormat() throws {
        let result = read(.converted(try DOCXSample(DOCXSample.paragraph("Vi er enige.")).bytes()))
        let document = try #require(result.document)
        #expect(document.text == "Vi er enige.")
        #expect(document.format == .doc && document.fileName == "svar.doc" && document.hash == file.hash)
        #expect(result.diagnostics.map(\.identifier) == ["converted.by-libreoffice"])
        #expect(result.diagnostics.map(\.severity) == [.note])
    }

    @Test func aConvertedMailKeepsItsAttachments() throws {
        let mail = """
            From: kari@example.no
            Content-Type: multipart/mixed; boundary=x

            --x

            Se vedlegg.
            --x
            Content-Disposition: attachment; filename=svar.txt

            Innspill
            --x--
            """
        let result = read(.converted(Array(mail.utf8)), .msg)
        #expect(result.document?.format == .msg)
        #expect(result.attachments.map(\.name) == ["svar.txt"])
    }

    @Test(arguments: [
        (Conversion.notInstalled, "converted.not-installed"), (.tooSlow, "converted.too-slow"),
        (.failed, "converted.failed"),
    ])
    func whatIsNotConvertedIsUnreadWithACure(_ answer: Conversion, _ identifier: String) {
        for format in [ConversionProblem.Format.doc, .msg] {
            let result = read(answer, format)
            #expect(result.document == nil)
            #expect(result.diagnostics.map(\.identifier) == [identifier])
            #expect(result.diagnostics.allSatisfy { $0.severity == .error && $0.summary.contains("ulest") })
        }
        #expect(read(.notInstalled, .doc).diagnostics[0].cure.contains("libreoffice-writer-nogui"))
        #expect(read(.notInstalled, .msg).diagnostics[0].cure.contains("libemail-outlook-message-perl"))
    }

    @Test func rubbishFromTheProgramIsTold() {
        let result = read(.converted([1, 2, 3]))
        #expect(result.document == nil && result.diagnostics.contains { $0.severity == .error })
    }
}
