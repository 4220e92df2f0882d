import Consultation
import Foundation
import Testing
import Workers

/// Mails made to break their reader: each costs itself some of its attachments, which it tells of.
struct MailBombTests {
    private func read(_ mail: String) throws -> WorkerAnswer {
        let file = FileManager.default.temporaryDirectory.appending(path: "samsvar-\(UUID().uuidString).eml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(mail.utf8).write(to: file)
        return DirectReading().answer(to: WorkerRequest(path: file.path, name: "svar.eml"))
    }

    @Test func mailsInMailsAreFollowedThreeDeep() throws {
        var mail = "From: a@b.example\nSubject: Innerst\n\nVi er enige.\n"
        for level in 0..<1_000 {
            mail = "From: a@b.example\nSubject: \(level)\nContent-Type: message/rfc822\n\n" + mail
        }
        let answer = try read(mail)
        #expect(answer.attachments.count == 3)
        let told = try #require(answer.attachments.last?.diagnostics.last)
        #expect(told.identifier == "worker.too-deep" && told.leavesTextUnread)
    }

    @Test func partsInPartsWithoutEndAreSurvived() throws {
        let level = { (n: Int) in "--b\(n)\nContent-Type: multipart/mixed; boundary=b\(n + 1)\n\n" }
        let mail =
            "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b0\n\n"
            + (0..<1_000).map(level).joined()
        #expect(try read(mail).diagnostics.contains { $0.severity == .error })
    }

    @Test func thousandsOfAttachmentsAreReadUpToALimit() throws {
        let part = "--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nVi er enige.\n"
        let mail =
            "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=x\n\n"
            + String(repeating: part, count: 3_000) + "--x--\n"
        let answer = try read(mail)
        #expect(answer.attachments.count == 500)
        #expect(answer.diagnostics.contains { $0.identifier == "worker.too-many-files" && $0.leavesTextUnread })
        #expect(answer.document != nil)
    }
}
