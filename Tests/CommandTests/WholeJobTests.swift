import Foundation
import Testing

struct WholeJobTests {
    private let scratch: Scratch
    private let sample = Samsvar.consultation

    init() throws { scratch = try Scratch() }

    private func makeCase(_ name: String = "sak") throws -> String {
        let path = scratch.path(name)
        let made = try Samsvar.call(
            "new", path, "--letter", sample.appendingPathComponent("brev.pdf").path, "--draft",
            sample.appendingPathComponent("utkast.docx").path, "--themes",
            sample.appendingPathComponent("themes.yaml").path)
        #expect(made.code != 2, "\(made.messages)")
        return path
    }

    private func replies(_ suffix: String) throws -> [String] {
        let folder = sample.appendingPathComponent("svar")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(suffix) }.map { folder.appendingPathComponent($0).path }
    }

    @Test func oneCallMakesTheCaseTakesTheRepliesAndWritesTheTables() throws {
        let path = scratch.path("sak")
        let run = try Samsvar.call(
            "run", path, "--letter", sample.appendingPathComponent("brev.docx").path, "--draft",
            sample.appendingPathComponent("utkast.pdf").path, "--themes",
            sample.appendingPathComponent("themes.yaml").path,
            "--replies", sample.appendingPathComponent("svar").path)
        #expect(run.code == 1, "scans and mails need a person: \(run.messages)")
        #expect(run.output.contains("38 instanser"))
        for name in ["tabeller.docx", "tabeller.xlsx", "oversikt.html", "merknader.jsonl"] {
            #expect(try scratch.names("sak/ut").contains(name))
        }
        #expect(try scratch.names("sak") == ["grunnlag", "sak.sqlite", "sak.yaml", "svar", "temaforslag.yaml", "ut"])
    }

    @Test func aSecondRunDoesNoWorkAndChangesNoByte() throws {
        let path = try makeCase()
        _ = try Samsvar.call(["add", path] + replies(".docx").prefix(3))
        _ = try Samsvar.call("run", path)
        let before = try scratch.contents("sak")
        let again = try Samsvar.call("run", path)
        #expect(again.output.contains("Lest 0, delt 0, merket om 0."))
        #expect(try scratch.contents("sak") == before)
    }

    @Test func aLateReplyCostsOneReply() throws {
        let path = try makeCase()
        let files = try replies(".docx")
        _ = try Samsvar.call(["add", path] + files.prefix(3))
        _ = try Samsvar.call("run", path)
        _ = try Samsvar.call("add", path, files[3])
        let late = try Samsvar.call("run", path)
        #expect(late.output.contains("Lest 1, delt 1,"))
    }

    @Test func theOrderInWhichRepliesCameChangesNoTable() throws {
        let first = try makeCase("a")
        let second = try makeCase("b")
        let files = try Array(replies(".docx").prefix(4))
        _ = try Samsvar.call(["add", first] + files)
        _ = try Samsvar.call("run", first)
        for file in files.reversed() {
            _ = try Samsvar.call("add", second, file)
            _ = try Samsvar.call("run", second)
        }
        #expect(try scratch.contents("a/ut") == scratch.contents("b/ut"))
    }

    @Test func aCopyIsTakenInOnce() throws {
        let path = try makeCase()
        let file = try #require(try replies(".docx").first)
        let copy = scratch.path("kopi.docx")
        try FileManager.default.copyItem(atPath: file, toPath: copy)
        _ = try Samsvar.call("add", path, file)
        let again = try Samsvar.call("add", path, file, copy)
        #expect(again.output.contains("0 nye filer"))
        #expect(try scratch.names("sak/svar").count == 1)
    }

    @Test func whatAPersonWroteInTheSheetHolds() throws {
        let path = try makeCase()
        let file = try #require(try replies(".docx").first { $0.contains("BFE") })
        _ = try Samsvar.call("add", path, file)
        let sheet = URL(fileURLWithPath: path).appendingPathComponent("sak.yaml")
        let text = try String(contentsOf: sheet, encoding: .utf8)
        let edited = text.replacing(
            "svar: []",
            with:
                "svar:\n- fil: \(URL(fileURLWithPath: file).lastPathComponent)\n  avsender: Bydel Ullern\n  mottatt: 2026-09-20\n"
        )
        #expect(edited != text)
        try Data(edited.utf8).write(to: sheet)
        _ = try Samsvar.call("run", path)
        let export = try Samsvar.call("export", path, "--format", "jsonl")
        #expect(export.output.contains("\"respondent\": \"Bydel Ullern\""))
        #expect(!export.output.contains("\"respondent\": \"Barne- og familieetaten\""))
        #expect(try String(contentsOf: sheet, encoding: .utf8) == edited)
    }

    @Test func aTableThatAPersonChangedIsSetAsideNotWrittenOver() throws {
        let path = try makeCase()
        let files = try replies(".docx")
        _ = try Samsvar.call("add", path, files[0])
        _ = try Samsvar.call("run", path)
        let table = URL(fileURLWithPath: path).appendingPathComponent("ut/tabeller.docx")
        try Data("min egen".utf8).write(to: table)
        _ = try Samsvar.call("add", path, files[1])
        let run = try Samsvar.call("run", path)
        #expect(run.messages.contains("output.set-aside"))
        let kept = table.deletingLastPathComponent().appendingPathComponent("tabeller (din utgave).docx")
        #expect(try Data(contentsOf: kept) == Data("min egen".utf8))
    }
}
