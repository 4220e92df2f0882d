import Consultation
import Foundation
import Readers
import Testing

/// The labelled consultations' office files and mails: nothing that their labels quote is lost.
@Suite struct SampleFilesTests {
    /// One reply file with what its labels say of it.
    struct Labelled: CustomTestStringConvertible {
        let path: URL
        let texts: [String]
        let struck: [String]
        var testDescription: String { path.lastPathComponent }
    }

    private struct Gold: Decodable {
        struct Block: Decodable {
            let type: String
            let text: String?
            let rows: [[String]]?
        }
        let id: String
        let filename: String
        let blocks: [Block]
    }

    private struct Extra: Decodable { let struck: [String]? }

    static let files: [Labelled] = {
        var root = URL(fileURLWithPath: #filePath)
        while root.path != "/", !FileManager.default.fileExists(atPath: root.appendingPathComponent("Samples").path) {
            root.deleteLastPathComponent()
        }
        let samples = root.appendingPathComponent("Samples")
        let cases = (try? FileManager.default.contentsOfDirectory(atPath: samples.path).sorted()) ?? []
        return cases.flatMap { labelled(in: samples.appendingPathComponent($0)) }
    }()

    private static func labelled(in consultation: URL) -> [Labelled] {
        let folder = consultation.appendingPathComponent("gold/replies")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
        let extras = try? JSONDecoder().decode(
            [String: Extra].self, from: Data(contentsOf: consultation.appendingPathComponent("gold/extras.json")))
        return names.compactMap { name in
            guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)),
                let gold = try? JSONDecoder().decode(Gold.self, from: data),
                ["docx", "odt"].contains(URL(fileURLWithPath: gold.filename).pathExtension)
            else { return nil }
            // The number of pages is what the program that wrote the file last counted.
            let blocks = gold.blocks.filter { $0.type != "pagefooter" }
            return Labelled(
                path: consultation.appendingPathComponent("svar/\(gold.filename)"),
                texts: blocks.flatMap { block in block.rows?.flatMap { $0 } ?? [block.text].compactMap { $0 } },
                struck: extras?[gold.id]?.struck ?? [])
        }
    }

    private func document(_ file: Labelled) throws -> SourceDocument {
        let bytes = Array(try Data(contentsOf: file.path))
        let source = SourceFile(name: file.path.lastPathComponent, hash: ContentHash(rawValue: "00"), bytes: bytes)
        return try #require(ReaderTable().read(source).document)
    }

    /// On one line, with single spaces.
    private func flat(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func thereAreSamples() { #expect(Self.files.count >= 14) }

    @Test(arguments: files) func everyTextOfTheLabelsIsInTheDocument(_ file: Labelled) throws {
        let all = flat(try document(file).text)
        for text in file.texts where !text.isEmpty { #expect(all.contains(flat(text)), "\(text)") }
    }

    @Test(arguments: files) func struckTextIsInNoBlockButItsOwn(_ file: Labelled) throws {
        let document = try document(file)
        for passage in file.struck.map(flat) {
            let kinds = document.blocks.filter { flat(document.text(of: $0)).contains(passage) }.map(\.kind)
            #expect(kinds == [.deleted])
        }
    }

    @Test(arguments: files) func blocksCoverTheTextInOrder(_ file: Labelled) throws {
        let document = try document(file)
        var end = -1
        for block in document.blocks {
            #expect(block.range.start == end + 1 && !block.range.isEmpty)
            end = block.range.end
        }
        #expect(end == document.text.utf8.count)
    }
}
