import Consultation
import Foundation
import Readers
import Testing
import Workers

struct WorkerMessageTests {
    private let hash = ContentHash(rawValue: String(repeating: "a", count: 64))
    private let tricky = Diagnostic(
        identifier: "a.b", severity: .note, file: "«,\"document\":{} \"length\":3».pdf",
        summary: "Om \"length\":7,\"document\":",
        cure: "Se\nher.")

    @Test(arguments: [nil, "{}", "{\"text\":\",\\\"document\\\":\"}", "{\"length\":1,\"document\":{\"length\":2}}"])
    func anAnswerIsReadBackWhateverItsTextsHold(document: String?) throws {
        let answer = WorkerAnswer(hash: hash, diagnostics: [tricky], document: document.map { Data($0.utf8) })
        var line = try answer.line
        #expect(line.popLast() == UInt8(ascii: "\n"))
        #expect(!line.contains(UInt8(ascii: "\n")))
        #expect(try WorkerAnswer(line: line) == answer)
    }

    @Test func aLineOfProgressIsReadBack() throws {
        let progress = WorkerProgress(step: PageStep(file: hash, kind: .recognition, page: 7), of: 120)
        #expect(try StoredForm.decode(WorkerProgress.self, from: progress.line) == progress)
        #expect(progress.line.last == UInt8(ascii: "\n"))
    }

    @Test func theLineIsOneJSONObject() throws {
        let line = try WorkerAnswer(hash: hash, diagnostics: [tricky], document: Data("{\"b\":[1]}".utf8)).line
        let object = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
        #expect(Set(object.keys) == ["attachments", "diagnostics", "hash", "length", "document"])
        #expect(object["length"] as? Int == 9)
    }

    @Test func anAnswerThatIsCutOffIsRefused() throws {
        let line = try WorkerAnswer(hash: hash, diagnostics: [], document: Data("{\"text\":\"abcdef\"}".utf8)).line
        for length in stride(from: 0, to: line.count - 1, by: 7) {
            #expect(throws: (any Error).self) { try WorkerAnswer(line: line.prefix(length)) }
        }
    }
}
