import Foundation
import Testing

struct RubbishTests {
    private let scratch: Scratch
    private let sample = Samsvar.consultation

    init() throws { scratch = try Scratch() }

    private func new(_ name: String, letter: URL, draft: URL) throws -> Samsvar.Result {
        try Samsvar.call("new", scratch.path(name), "--letter", letter.path, "--draft", draft.path)
    }

    private func rubbish(_ name: String) -> URL { Samsvar.samples.appendingPathComponent("rusk/\(name)") }

    @Test func rubbishAmongRepliesIsNamedAndTheRestIsRead() throws {
        _ = try new(
            "sak", letter: sample.appendingPathComponent("brev.docx"),
            draft: sample.appendingPathComponent("utkast.docx"))
        let good = sample.appendingPathComponent("svar/KUL høringssvar med tabell.docx")
        _ = try Samsvar.call("add", scratch.path("sak"), Samsvar.samples.appendingPathComponent("rusk").path, good.path)
        let run = try Samsvar.call("run", scratch.path("sak"))
        #expect(run.code == 1)
        for file in ["tom.pdf", "avkortet.pdf", "passord.pdf", "ingen pakke.docx", "tilfeldig.pdf"] {
            let line = try #require(
                run.messages.split(separator: "\n").first { $0.contains(file) }, "\(file) is told of")
            #expect(line.hasPrefix("feil: ") && line.hasSuffix("]"), "\(line)")
        }
        let export = try Samsvar.call("export", scratch.path("sak"), "--format", "jsonl").output
        #expect(export.contains("\"respondent\": \"Kulturetaten\""))
        let unread = export.split(separator: "\n").filter { $0.contains("\"status\": \"ulest\"") }
        #expect(unread.count == 5)
        #expect(!export.contains("uten_merknader"))
    }

    @Test(arguments: ["tom.pdf", "avkortet.pdf", "passord.pdf", "ingen pakke.docx", "tilfeldig.pdf", "finnes-ikke.pdf"])
    func aLetterThatCannotBeReadMakesNoCaseAndLeavesNothing(name: String) throws {
        let made = try new("sak", letter: rubbish(name), draft: sample.appendingPathComponent("utkast.docx"))
        #expect(made.code == 2)
        #expect(made.messages.contains(name))
        #expect(try scratch.names().isEmpty)
    }

    @Test func aCaseIsNeverMadeOverAnother() throws {
        let letter = sample.appendingPathComponent("brev.docx")
        let draft = sample.appendingPathComponent("utkast.docx")
        _ = try new("sak", letter: letter, draft: draft)
        let before = try scratch.contents("sak")
        let again = try new("sak", letter: letter, draft: draft)
        #expect(again.code == 2)
        #expect(again.messages.contains("case.exists"))
        #expect(try scratch.contents("sak") == before)
    }

    @Test func aFolderThatIsNoCaseIsLeftAlone() throws {
        try Data("dagbok".utf8).write(to: scratch.url.appendingPathComponent("mine.txt"))
        let made = try Samsvar.call(
            "new", scratch.url.path, "--letter", sample.appendingPathComponent("brev.docx").path, "--draft",
            sample.appendingPathComponent("utkast.docx").path)
        #expect(made.code == 2)
        #expect(try scratch.names() == ["mine.txt"])
    }

    @Test(arguments: [
        ["run"], ["new", "sak"], ["run", "sak", "--format"], ["dans"], ["export", "sak", "--format", "docm"],
    ])
    func wrongUsageIsCode64(arguments: [String]) throws {
        #expect(try Samsvar.call(arguments, in: scratch.url).code == 64)
        #expect(try scratch.names().isEmpty)
    }

    @Test(arguments: [
        ["run", "sak"], ["status", "sak"], ["tables", "sak"], ["export", "sak"], ["add", "sak", "tom.pdf"],
    ])
    func withoutACaseTheCureIsNamed(arguments: [String]) throws {
        try FileManager.default.copyItem(at: rubbish("tom.pdf"), to: scratch.url.appendingPathComponent("tom.pdf"))
        let result = try Samsvar.call(arguments, in: scratch.url)
        #expect(result.code == 2)
        #expect(result.messages.contains("case.missing") && result.messages.contains("samsvar new"))
        #expect(try scratch.names() == ["tom.pdf"])
    }

    @Test func aSheetThatIsNotUnderstoodStopsTheRunAndNamesTheLine() throws {
        _ = try new(
            "sak", letter: sample.appendingPathComponent("brev.docx"),
            draft: sample.appendingPathComponent("utkast.docx"))
        let sheet = scratch.url.appendingPathComponent("sak/sak.yaml")
        let text = try String(contentsOf: sheet, encoding: .utf8).replacing("gruppe: bydel", with: "gruppe: bidel")
        try Data(text.utf8).write(to: sheet)
        let run = try Samsvar.call("run", scratch.path("sak"))
        #expect(run.code == 2)
        #expect(run.messages.contains("sak.yaml, linje ") && run.messages.contains("bidel"))
    }
}
