import Consultation
import Foundation
import Readers
import Testing

/// What every document of every reader promises, tried on all samples and on rubbish made of them.
struct ReaderConformanceTests {
    /// The samples' files of the formats that hold text.
    private static func files() throws -> [URL] {
        let root = try SampleFolder.url().resolvingSymlinksInPath()
        guard let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) else { return [] }
        return all.compactMap { $0 as? URL }
            .filter { ["pdf", "docx"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
    }

    private func read(_ bytes: [UInt8], name: String) -> ReadingResult {
        let hash = ContentHash(rawValue: String(repeating: "a", count: 64))
        let file = SourceFile(name: name, hash: hash, bytes: bytes)
        // The readers of text; recognising pictures has its own tests and is slow.
        switch FormatSniffer.content(of: bytes) {
        case .format(.pdf): return PDFReader().read(file)
        case .format(.docx): return DOCXReader().read(file)
        default: return ReaderTable().read(file)
        }
    }

    @Test func everySampleKeepsThePromises() throws {
        let files = try Self.files()
        #expect(files.count > 40)
        for file in files {
            let result = read([UInt8](try Data(contentsOf: file)), name: file.lastPathComponent)
            expectPromises(result, file.lastPathComponent)
        }
    }

    @Test func theSameBytesGiveTheSameDocument() throws {
        for file in try Self.files() where file.path.contains("utkast") || file.path.contains("tabell") {
            let bytes = [UInt8](try Data(contentsOf: file))
            #expect(read(bytes, name: "a") == read(bytes, name: "a"), "\(file.lastPathComponent)")
        }
    }

    @Test func truncatedFilesGiveADiagnosticOrADocument() throws {
        for name in ["utkast.pdf", "utkast.docx"] {
            let file = try SampleFolder.url().appending(path: "ungt-utenforskap").appending(path: name)
            let bytes = [UInt8](try Data(contentsOf: file))
            for part in 0..<12 {
                expectPromises(read(Array(bytes[..<(bytes.count * part / 12)]), name: name), "\(name) \(part)/12")
            }
        }
    }

    @Test func damagedBytesGiveADiagnosticOrADocument() throws {
        let file = try SampleFolder.url().appending(path: "ungt-utenforskap/brev.pdf")
        let whole = [UInt8](try Data(contentsOf: file))
        var state: UInt64 = 20260915
        for round in 0..<12 {
            var bytes = whole
            for _ in 0..<40 {
                // Knuth's multiplier (MMIX): the same places in every run.
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            expectPromises(read(bytes, name: "brev.pdf"), "round \(round)")
        }
    }
}
