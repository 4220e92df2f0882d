import Foundation
import Testing

/// The same three replies as Word files, as the PDFs made of them and as scans of those.
struct ThreeFormsTests {
    /// A line of the exchange format, as far as this asks.
    private struct Line: Decodable {
        struct Source: Decodable { let file: String }
        struct Label: Decodable { let id: String }
        let respondent: String?
        let source: Source
        let text: String?
        let sections: [Label]?
        let themes: [Label]?
        let stance: String?
        let kind: String?

        var tags: [String] {
            (sections ?? []).map(\.id) + (themes ?? []).map(\.id) + [stance ?? "", kind ?? "", respondent ?? ""]
        }
    }

    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// The remarks of each reply by the file's name without its ending, in order.
    private func remarks(_ form: String) throws -> [String: [Line]] {
        let sample = Samsvar.consultation
        let replies = sample.deletingLastPathComponent().appendingPathComponent("tre-former/\(form)")
        let path = scratch.path(form)
        _ = try Samsvar.call(
            "run", path, "--letter", sample.appendingPathComponent("brev.docx").path, "--draft",
            sample.appendingPathComponent("utkast.docx").path, "--themes",
            sample.appendingPathComponent("themes.yaml").path, "--replies", replies.path)
        let lines = try Samsvar.call("export", path).output.split(separator: "\n").map {
            try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
        return Dictionary(grouping: lines.filter { $0.text != nil }) {
            URL(fileURLWithPath: $0.source.file).deletingPathExtension().lastPathComponent
        }
    }

    private static func words(_ line: Line) -> [Substring] {
        (line.text ?? "").split { !$0.isLetter && !$0.isNumber }
    }

    @Test func aReplyAsPDFGetsTheRemarksAndTagsThatItGetsAsDOCX() throws {
        let written = try remarks("docx")
        let printed = try remarks("pdf")
        #expect(written.count == 3)
        #expect(written.mapValues { $0.map(\.tags) } == printed.mapValues { $0.map(\.tags) })
        #expect(written.mapValues { $0.map(Self.words) } == printed.mapValues { $0.map(Self.words) })
    }

    /// Misread words may tip what hangs in the balance: of 36 remarks four differ in one tag each, measured.
    @Test func aReplyAsScanGetsTheSameRemarksAndNearlyAllTheSameTags() throws {
        let written = try remarks("docx")
        let scanned = try remarks("skann")
        #expect(written.mapValues(\.count) == scanned.mapValues(\.count))
        let pairs = written.flatMap { name, lines in zip(lines, scanned[name] ?? []) }
        #expect(pairs.count == 36)
        #expect(pairs.allSatisfy { $0.respondent == $1.respondent && $0.stance == $1.stance })
        #expect(pairs.filter { $0.tags == $1.tags }.count >= 31)
    }
}
