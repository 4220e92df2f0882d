import Consultation
import Foundation
import Readers
import Testing

/// The samples' scanned replies against what was put into them.
@Suite("Scanned replies against their labels")
struct ScanGoldTests {
    @Test(
        "Of the words of a reply 98 in 100 are read, and 97 in their order",
        arguments: ["ungt-utenforskap", "sykkel-og-gange"])
    func words(consultation: String) throws {
        let folder = try SampleFolder.url().appending(path: consultation)
        let replies = folder.appending(path: "gold/replies")
        var scans = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: replies.path).sorted() {
            let data = try Data(contentsOf: replies.appending(path: name))
            let reply = try JSONDecoder().decode(GoldReply.self, from: data)
            guard reply.format == "pdf-scan" else { continue }
            scans += 1
            let file = folder.appending(path: "svar").appending(path: reply.filename)
            let result = ReaderTable().read(
                SourceFile(
                    name: reply.filename, hash: ContentHash(rawValue: "00"),
                    bytes: [UInt8](try Data(contentsOf: file))))
            let document = try #require(result.document)
            let given = reply.blocks.filter { !["pageheader", "pagefooter"].contains($0.type) }
                .flatMap { Self.words($0.text ?? "") }
            // Numbers of lists are not in the labels.
            let read = document.blocks.filter(\.kind.isRunningText).flatMap { Self.words(document.body(of: $0)) }
            let both = 2 / Double(given.count + read.count)
            #expect(both * Double(Self.common(given, read)) >= 0.98, "\(name): words")
            #expect(both * Double(Self.ordered(given, read)) >= 0.97, "\(name): words in order")
            #expect(!document.blocks.contains { $0.kind.isRunningText && document.text(of: $0).contains("MOTTATT") })
            #expect(
                result.diagnostics.map(\.identifier).filter { $0 != "scan.uncertain" } == ["scan.recognised"])
        }
        #expect(scans > 0)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// How many words two texts have in common, each as often as in both.
    private static func common(_ a: [String], _ b: [String]) -> Int {
        var left: [String: Int] = [:]
        for word in a { left[word, default: 0] += 1 }
        return b.count { word in
            guard let count = left[word], count > 0 else { return false }
            left[word] = count - 1
            return true
        }
    }

    /// The length of the longest sequence of words that both have in this order.
    private static func ordered(_ a: [String], _ b: [String]) -> Int {
        var row = [Int](repeating: 0, count: b.count + 1)
        for word in a {
            var diagonal = 0
            for (index, other) in b.enumerated() {
                let above = row[index + 1]
                row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row[b.count]
    }
}
