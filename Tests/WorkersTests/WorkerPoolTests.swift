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
