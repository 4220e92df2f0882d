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

    private func expectPromises(_ result: ReadingResult, _ name: String) {
        guard let document = result.document else {
            #expect(result.diagnostics.contains { $0.severity == .error }, "\(name): unread without a reason")
            return
        }
        let bytes = Array(document.text.utf8)
        var end = 0
        for (index, block) in document.blocks.enumerated() {
            let start = index == 0 ? 0 : end + 1
            #expect(block.range.start == start, "\(name): block \(index) leaves or shares bytes")
            #expect(index == 0 || bytes[end] == 0x0A, "\(name): block \(index) is not parted by a line feed")
            #expect(!block.range.isEmpty && block.range.end <= bytes.count, "\(name): block \(index) is empty")
            end = block.range.end
            #expect(end == bytes.count || bytes[end] & 0xC0 != 0x80, "\(name): block \(index) cuts a letter")
            #expect(block.page.map { (1...(document.pageCount ?? .max)).contains($0) } ?? true, "\(name): page")
            expectLines(of: block, name)
        }
        #expect(end == bytes.count, "\(name): text after the last block")
        #expect(document.text == document.text.precomposedStringWithCanonicalMapping, "\(name): not in form C")
    }

    private func expectLines(of block: Block, _ name: String) {
        var end = block.range.start
        for line in block.lines {
            #expect(line.range.start == end && line.range.end <= block.range.end, "\(name): lines leave bytes")
            end = line.range.end
        }
        #expect(block.lines.isEmpty || end == block.range.end, "\(name): lines do not fill the block")
    }
}
