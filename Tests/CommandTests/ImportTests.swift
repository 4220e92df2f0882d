import Foundation
import Testing

/// Decisions taken in by a command, on a few replies of the sample.
struct ImportTests {
    private let scratch: Scratch
    private let sample = Samsvar.consultation

    init() throws { scratch = try Scratch() }

    @Test func decisionsAreInForceAfterTheNextRunAndComeInOnce() throws {
        let path = scratch.path("sak")
        _ = try Samsvar.call(
            "new", path, "--letter", sample.appendingPathComponent("brev.pdf").path, "--draft",
            sample.appendingPathComponent("utkast.docx").path, "--themes",
            sample.appendingPathComponent("themes.yaml").path)
        let folder = sample.appendingPathComponent("svar")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".docx") }.prefix(2).map { folder.appendingPathComponent($0).path }
        _ = try Samsvar.call(["add", path] + files)
        _ = try Samsvar.call("run", path)
        let gold = sample.appendingPathComponent("gold").path
        let first = try Samsvar.call("import", path, "--gold", gold, "--author", "KN")
        #expect(first.code == 0, "\(first.messages)")
        #expect(!first.output.hasPrefix("0 "))
        _ = try Samsvar.call("run", path)
        let lines = try Samsvar.call("export", path).output.split(separator: "\n").filter { $0.contains("\"text\"") }
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { !$0.contains("\"id\"") || $0.contains("\"reviewed\": true") })
        #expect(lines.contains { $0.contains("avgjort av KN") })
        #expect(try Samsvar.call("import", path, "--gold", gold, "--author", "KN").output.hasPrefix("0 "))
        #expect(try Samsvar.call("run", path).output.contains("merket om 0."))
    }
}
