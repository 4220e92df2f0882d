import Consultation
import Foundation
import Testing
import Workers

/// Shell scripts stand in for workers that do what no reader should do.
struct WorkerPoolTests {
    private func pool(_ script: String, seconds: Int = 10) -> WorkerPool {
        WorkerPool(
            command: WorkerCommand(executable: URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", script]),
            limits: WorkerLimits(seconds: seconds), count: 1)
    }

    private let answer = #"{"attachments":[],"diagnostics":[],"hash":"ab"}"#

    @Test func aWorkerThatBreaksCostsItsDocumentOnly() async {
        let pool = pool("read a; case \"$a\" in *ond*) exit 3;; *) echo '\(answer)'; cat >/dev/null;; esac")
        let names = ["ond.pdf", "god.pdf"]
        var found: [String] = []
        for name in names {
            let answer = await pool.read(WorkerRequest(path: "/svar/\(name)", name: name))
            found.append(answer.diagnostics.first?.identifier ?? "lest")
        }
        #expect(found == ["worker.broke", "lest"])
    }

    @Test func aWorkerThatHangsIsEndedAndReplaced() async {
        let pool = pool(
            "read a; case \"$a\" in *treg*) sleep 60;; *) echo '\(answer)'; cat >/dev/null;; esac", seconds: 1)
        let slow = await pool.read(WorkerRequest(path: "treg.pdf", name: nil))
        #expect(slow.diagnostics.map(\.identifier) == ["worker.too-slow"])
        #expect(slow.diagnostics.first?.file == "treg.pdf")
        let good = await pool.read(WorkerRequest(path: "god.pdf", name: nil))
        #expect(good.diagnostics.isEmpty)
    }

    @Test func aPageThatBreaksOrStopsAWorkerCostsThatPageOnly() async {
        let step = #"{"step":{"file":"ab","kind":"text","page":3},"of":9}"#
        for end in ["exit 3", "sleep 60", "kill -SEGV $$"] {
            let pool = pool(
                "read a; case \"$a\" in *'\"page\":3'*) echo '\(answer)'; cat >/dev/null;; "
                    + "*) echo '\(step)'; \(end);; esac", seconds: 1)
            let read = await pool.read(WorkerRequest(path: "a.pdf", name: nil))
            #expect(read.diagnostics.isEmpty && read.hash.rawValue == "ab", "\(end)")
        }
    }

    @Test func aFileThatBreaksAtEveryPageIsGivenUp() async throws {
        let count = FileManager.default.temporaryDirectory.appending(path: "samsvar-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: count) }
        let pool = pool(
            "echo x >> '\(count.path)'; read a; n=$(wc -l < '\(count.path)'); "
                + "echo '{\"step\":{\"file\":\"ab\",\"kind\":\"text\",\"page\":'$n'},\"of\":99}'; exit 3")
        let read = await pool.read(WorkerRequest(path: "a.pdf", name: nil))
        #expect(read.diagnostics.map(\.identifier) == ["worker.broke"])
        #expect(try String(contentsOf: count, encoding: .utf8).count == 8)
    }

    @Test func afterThreePagesAStepIsLeftOutOnAllPages() async throws {
        let log = FileManager.default.temporaryDirectory.appending(path: "samsvar-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: log) }
        let pool = pool(
            "read a; echo \"$a\" >> '\(log.path)'; n=$(wc -l < '\(log.path)'); "
                + "case \"$a\" in *'\"page\":0'*) echo '\(answer)'; cat >/dev/null;; *) "
                + "echo '{\"step\":{\"file\":\"ab\",\"kind\":\"recognition\",\"page\":'$n'},\"of\":99}'; exit 3;; esac")
        let read = await pool.read(WorkerRequest(path: "a.pdf", name: nil))
        #expect(read.diagnostics.isEmpty && read.hash.rawValue == "ab")
        let asked = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
        #expect(asked.count == 5)
        #expect(asked.last?.contains(#""page":1"#) == true && asked.last?.contains(#""page":3"#) == true)
    }

    @Test func aLongFileHasItsTimePageByPage() async {
        let step = #"{"step":{"file":"ab","kind":"text","page":1},"of":4}"#
        let pool = pool(
            "read a; for i in 1 2 3 4; do echo '\(step)'; sleep 0.6; done; echo '\(answer)'; cat >/dev/null", seconds: 2
        )
        let read = await pool.read(WorkerRequest(path: "a.pdf", name: nil))
        #expect(read.diagnostics.isEmpty)
    }

    @Test(arguments: ["yes | tr -d '\\n'", "cat /dev/zero"])
    func aWorkerThatFloodsItsOutputIsEnded(script: String) async {
        let pool = WorkerPool(
            command: WorkerCommand(
                executable: URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", "read a; \(script)"]),
            limits: WorkerLimits(seconds: 60, output: 1 << 20), count: 1)
        let read = await pool.read(WorkerRequest(path: "a.pdf", name: nil))
        #expect(read.diagnostics.map(\.identifier) == ["worker.broke"])
    }

    @Test func aWorkerThatDiesBetweenDocumentsIsReplaced() async throws {
        let pool = pool("read a; echo '\(answer)'; exec 0<&- 1>&-; sleep 60")
        for _ in 0..<2 {
            let read = await pool.read(WorkerRequest(path: "a.pdf", name: nil))
            #expect(read.diagnostics.isEmpty)
        }
    }

    @Test(arguments: [
        "echo rusk", "echo", "printf '{'",
        "echo '{\"attachments\":[],\"diagnostics\":[],\"hash\":\"ab\",\"length\":9,\"document\":{}}'",
    ])
    func anAnswerThatIsNoneIsABreak(script: String) async {
        let answer = await pool("read a; \(script)").read(WorkerRequest(path: "a.pdf", name: nil))
        #expect(answer.diagnostics.map(\.identifier) == ["worker.broke"])
        #expect(answer.document == nil)
    }

    @Test func aProgramThatIsNotThereIsABreak() async {
        let pool = WorkerPool(
            command: WorkerCommand(executable: URL(fileURLWithPath: "/finnes/ikke"), arguments: []),
            limits: WorkerLimits(), count: 2)
        let answer = await pool.read(WorkerRequest(path: "a.pdf", name: nil))
        #expect(answer.diagnostics.map(\.identifier) == ["worker.broke"])
    }
}

struct DirectReadingTests {
    @Test func aFileThatIsGoneIsToldOf() async {
        let answer = await DirectReading().read(WorkerRequest(path: "/finnes/ikke.pdf", name: "svar.pdf"))
        #expect(answer.diagnostics.map(\.identifier) == ["worker.missing"])
        #expect(answer.diagnostics.first?.file == "svar.pdf")
    }

    @Test func moreTextThanTheLimitIsRefusedNotCut() async {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Samples/ungt-utenforskap/brev.docx")
        let request = WorkerRequest(path: file.path, name: nil)
        let small = await DirectReading(limits: WorkerLimits(output: 100)).read(request)
        #expect(small.diagnostics.map(\.identifier) == ["worker.too-much-text"])
        #expect(small.document == nil)
        let whole = await DirectReading().read(request)
        #expect(whole.document != nil)
    }
}
