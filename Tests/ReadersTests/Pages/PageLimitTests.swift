import Consultation
import Foundation
import Testing

@testable import Readers

/// Files of which only some pages are read: what was read is kept, and what was not is told of.
struct PageLimitTests {
    private let hash = ContentHash(rawValue: "ab")

    private func pages(_ count: Int) -> [UInt8] {
        var sample = PDFSample()
        for number in 1...count {
            sample.page()
            sample.text("Vi mener at side \(number) er god.", x: 70, y: 100)
        }
        return sample.bytes
    }

    private func scanned(_ count: Int) -> [UInt8] {
        var sample = PDFSample()
        sample.page()
        sample.text("Vi er enige i forslaget.", x: 70, y: 100)
        for _ in 0..<count {
            sample.page()
            sample.picture()
        }
        return sample.bytes
    }

    private func read(
        _ bytes: [UInt8], budget: PageBudget = PageBudget(), gate: any PageGate = OpenGate()
    ) -> ReadingResult {
        ReaderTable(budget: budget, gate: gate).read(SourceFile(name: "svar.pdf", hash: hash, bytes: bytes))
    }

    @Test func pagesBeyondTheBudgetAreToldOf() throws {
        let result = read(pages(9), budget: PageBudget(pages: 4))
        let document = try #require(result.document)
        #expect(document.text.contains("side 4") && !document.text.contains("side 5"))
        #expect(document.pageCount == 9)
        let told = try #require(result.diagnostics.first)
        #expect(told.identifier == "pages.too-many" && told.severity == .warning && told.leavesTextUnread)
        #expect(told.place == "side 5–9")
    }

    @Test func scannedPagesBeyondTheBudgetAreToldOfAndTextIsRead() throws {
        let result = read(scanned(3), budget: PageBudget(recognised: 1))
        #expect(result.document?.text == "Vi er enige i forslaget.")
        let told = result.diagnostics.filter(\.leavesTextUnread)
        #expect(told.map(\.identifier) == ["pages.too-many-scanned"])
        #expect(told.first?.place == "side 3–4")
    }

    @Test func aStepThatBrokeBeforeIsLeftOutAndToldOf() throws {
        let steps = [PageStep(file: hash, kind: .text, page: 2)]
        let result = read(pages(3), gate: Gate(leftOut: steps))
        let text = try #require(result.document).text
        #expect(text.contains("side 1") && !text.contains("side 2") && text.contains("side 3"))
        #expect(result.diagnostics.map(\.identifier) == ["pages.broke"])
        #expect(result.diagnostics.first?.place == "side 2")
    }

    @Test func anotherFilesStepsAreNoneOfThisFiles() {
        let steps = [PageStep(file: ContentHash(rawValue: "cd"), kind: .text, page: 2)]
        #expect(read(pages(3), gate: Gate(leftOut: steps)).diagnostics.isEmpty)
    }

    @Test func whereAllPagesBrokeTheFileIsUnread() {
        let steps = [PageStep(file: hash, kind: .text, page: 1)]
        let result = read(pages(1), gate: Gate(leftOut: steps))
        #expect(result.document == nil)
        #expect(result.diagnostics.map(\.identifier) == ["pages.broke"])
        #expect(result.diagnostics.allSatisfy { $0.severity == .error })
    }

    @Test func whatThereIsNoTimeForIsToldOf() throws {
        let result = read(pages(5), gate: Gate(closesAt: 3))
        #expect(try #require(result.document).text.contains("side 2"))
        #expect(result.diagnostics.map(\.identifier) == ["pages.out-of-time"])
        #expect(result.diagnostics.first?.place == "side 3–5")
    }

    @Test func aFormThatBrokeTheReaderIsLeftAlone() throws {
        var sample = PDFSample()
        sample.text("Skjema", x: 70, y: 100)
        sample.field("Navn", value: "Kari", drawn: "Kari", x: 70, y: 120, w: 200, h: 20)
        let steps = [PageStep(file: hash, kind: .form, page: 1)]
        let result = read(sample.bytes, gate: Gate(leftOut: steps))
        #expect(try #require(result.document).text.contains("Skjema"))
        #expect(result.diagnostics.map(\.identifier) == ["pages.form-broke"])
    }

    @Test func whereRecognitionWasGivenUpTheRestIsRead() throws {
        let steps = (2...4).map { PageStep(file: hash, kind: .recognition, page: $0) }
        let result = read(scanned(4), gate: Gate(leftOut: steps + [steps[0].onAllPages]))
        #expect(result.document?.text == "Vi er enige i forslaget.")
        let told = result.diagnostics.filter(\.leavesTextUnread)
        #expect(told.map(\.identifier) == ["pages.broke", "pages.recognition-broke"])
        #expect(told.map(\.place) == ["side 2–4", "side 2–5"])
    }

    @Test func whereAllFindingOfLinesWasGivenUpTheTextIsRead() {
        let step = PageStep(file: hash, kind: .lines, page: 0)
        let result = read(pages(2), gate: Gate(leftOut: [step]))
        #expect(result.document?.text.contains("side 2") ?? false)
        #expect(result.diagnostics.map(\.identifier) == ["pages.lines-broke"])
    }

    @Test func eachPageIsToldOfBeforeItIsRead() {
        let log = Log()
        _ = read(scanned(1), gate: log)
        #expect(log.steps.filter { $0.kind == .text }.map(\.page) == [1, 2])
        #expect(log.steps.filter { $0.kind == .recognition }.map(\.page) == [2])
    }
}

private struct Gate: PageGate {
    var leftOut: [PageStep] = []
    var closesAt = Int.max
    func opens(_ step: PageStep, of count: Int) -> Bool {
        !leftOut.contains(step) && !leftOut.contains(step.onAllPages) && step.page < closesAt
    }
}

private final class Log: PageGate, @unchecked Sendable {
    var steps: [PageStep] = []
    var leftOut: [PageStep] { [] }
    func opens(_ step: PageStep, of count: Int) -> Bool {
        steps.append(step)
        return true
    }
}
