import Consultation
import Foundation
import OfficePackage
import Testing

@testable import Readers

/// Archives of replies, each the smallest that shows something.
struct ArchiveReaderTests {
    private func archive(_ files: [(String, String)]) throws -> [UInt8] {
        var package = PackageWriter()
        for (name, text) in files { package.add(name, Array(text.utf8)) }
        return try package.finish()
    }

    private func read(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) -> ReadingResult {
        ArchiveReader(limits: limits).read(
            SourceFile(name: "svar.zip", hash: ContentHash(rawValue: "00"), bytes: bytes))
    }

    private func names(_ files: [String]) throws -> [String] {
        read(try archive(files.map { ($0, "tekst") })).attachments.map(\.name)
    }

    @Test func filesComeOutInTheOrderOfTheirNames() throws {
        let result = read(try archive([("b.txt", "to"), ("a.txt", "én")]))
        #expect(
            result.attachments == [
                Attachment(name: "a.txt", bytes: Array("én".utf8)), Attachment(name: "b.txt", bytes: Array("to".utf8)),
            ])
        #expect(result.document == nil && result.isContainer)
        #expect(result.diagnostics.map(\.identifier) == ["archive.files"])
        #expect(result.diagnostics.allSatisfy { $0.severity == .note })
    }

    @Test func foldersAreWordsAheadOfTheName() throws {
        #expect(
            try names(["Bydel Nord/", "Bydel Nord/svar.pdf", "Bydel Sør/svar.pdf"]) == [
                "Bydel Nord – svar.pdf", "Bydel Sør – svar.pdf",
            ])
    }

    @Test(arguments: [
        "../../svar.pdf", "/svar.pdf", "C:\\svar.pdf", "..\\svar.pdf", "./svar.pdf", "//svar.pdf", "\u{202E}svar.pdf",
    ])
    func noPathIsLeft(_ name: String) throws {
        #expect(try names([name]) == ["svar.pdf"])
    }

    @Test func equalNamesGetNumbers() throws {
        #expect(try names(["svar.pdf", "../svar.pdf", "..", "svar (2).pdf"]).count == 4)
        #expect(try names(["svar.pdf", "../svar.pdf"]) == ["svar (2).pdf", "svar.pdf"])
    }

    @Test func lettersOfOldNamesAreRestored() {
        #expect(ArchiveName("H¢ring ¥st.pdf").text == "Høring Øst.pdf")
        #expect(ArchiveName("Bla\u{30A}.pdf").text == "Blå.pdf")
    }

    @Test func whatSystemsLeaveBehindIsPassedOver() throws {
        let left = ["__MACOSX/._svar.pdf", ".DS_Store", "a/Thumbs.db", "desktop.ini", "a/~$svar.docx", "svar.pdf"]
        #expect(try names(left) == ["svar.pdf"])
        #expect(read(try archive([("Thumbs.db", "x")])).diagnostics.map(\.identifier) == ["archive.empty"])
    }

    @Test func archivesInsideAreOpenedOneLevelDeep() throws {
        func packed(_ name: String, _ bytes: [UInt8]) throws -> [UInt8] {
            var package = PackageWriter()
            package.add(name, bytes)
            return try package.finish()
        }
        let inner = try packed("svar.txt", Array("hei".utf8))
        let one = read(try packed("Nord.zip", inner))
        #expect(one.attachments == [Attachment(name: "Nord.zip – svar.txt", bytes: Array("hei".utf8))])
        let two = read(try packed("ytre.zip", try packed("Nord.zip", inner)))
        #expect(two.attachments.isEmpty && !two.isContainer)
        #expect(two.diagnostics.map(\.identifier) == ["archive.too-deep"])
    }

    @Test func packagesOfProgramsAreNoArchives() throws {
        let sheet = try archive([("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>")])
        #expect(read(sheet).diagnostics.map(\.identifier) == ["archive.other-package"])
        #expect(read(sheet).attachments.isEmpty)
        var outer = PackageWriter()
        outer.add("tall.xlsx", sheet)
        #expect(read(try outer.finish()).attachments == [Attachment(name: "tall.xlsx", bytes: sheet)])
    }

    // MARK: Limits

    @Test func thereIsAMostOfFiles() throws {
        let bytes = try archive([("a", "x"), ("b", "x"), ("c", "x")])
        let result = read(bytes, limits: ArchiveLimits(files: 2))
        #expect(result.attachments.map(\.name) == ["a", "b"])
        #expect(result.diagnostics.contains { $0.identifier == "archive.too-many-files" && $0.severity == .error })
    }

    @Test func aFileThatIsTooLargeCostsOnlyItself() throws {
        let bytes = try archive([("a", String(repeating: "x", count: 200)), ("b", "x")])
        let result = read(bytes, limits: ArchiveLimits(fileBytes: 100))
        #expect(result.attachments.map(\.name) == ["b"])
        #expect(result.diagnostics.last?.identifier == "archive.file-too-large")
        #expect(result.diagnostics.last?.place == "«a»")
    }

    @Test func bytesAreCountedOverAllFilesInnerArchivesIncluded() throws {
        let text = String(repeating: "x", count: 60)
        let limits = ArchiveLimits(fileBytes: 1000, totalBytes: 300)
        let plain = read(try archive((1...9).map { ("\($0)", text) }), limits: limits)
        #expect(plain.attachments.count == 5)
        #expect(plain.diagnostics.last?.identifier == "archive.too-large")
        var outer = PackageWriter()
        outer.add("a.zip", try archive([("1", text), ("2", text), ("3", text)]))
        outer.add("b", Array(text.utf8))
        let nested = read(try outer.finish(), limits: limits)
        #expect(nested.attachments.reduce(0) { $0 + $1.bytes.count } <= 300)
        #expect(nested.diagnostics.last?.identifier == "archive.too-large")
    }

    @Test func aBombIsNotUnpacked() throws {
        let bytes = try archive([("bombe.txt", String(repeating: "0", count: 20 << 20)), ("svar.txt", "hei")])
        let result = read(bytes)
        #expect(result.attachments.map(\.name) == ["svar.txt"])
        #expect(result.diagnostics.last?.identifier == "archive.file-too-large")
    }

    // MARK: Locked and broken

    /// The bytes of an archive with one stored file whose entries say that it is under a password.
    private func locked() throws -> [UInt8] {
        var package = PackageWriter()
        package.addStored("svar.txt", Array("hemmelig innhold".utf8))
        var bytes = try package.finish()
        for index in bytes.indices.dropLast(4) where bytes[index...].starts(with: [0x50, 0x4B]) {
            // Bit 0 of the general purpose flags (APPNOTE 4.4.4).
            if bytes[index + 2] == 3 { bytes[index + 6] |= 1 }
            if bytes[index + 2] == 1 { bytes[index + 8] |= 1 }
        }
        return bytes
    }

    @Test func aFileUnderAPasswordIsTold() throws {
        let result = read(try locked())
        #expect(result.attachments.isEmpty)
        #expect(result.diagnostics.map(\.identifier) == ["archive.encrypted"])
        #expect(result.diagnostics.allSatisfy { $0.summary.contains("ulest") })
    }

    @Test func anArchiveCutShortIsTold() throws {
        let whole = try archive([("svar.txt", "hei på deg")])
        for part in 0..<whole.count {
            let result = read(Array(whole[..<part]))
            #expect(result.isContainer || result.diagnostics.contains { $0.severity == .error }, "\(part) bytes")
        }
    }

    @Test func theTableOfReadersOpensArchives() throws {
        let bytes = try archive([("svar.txt", "hei")])
        let result = ReaderTable().read(SourceFile(name: "x", hash: ContentHash(rawValue: "00"), bytes: bytes))
        #expect(result.isContainer)
    }
}
