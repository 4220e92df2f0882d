import Configuration
import Consultation
import Foundation
import Readers
import Testing

@testable import Analysis

@Suite("Comments in the margin, and the draft handed back with changes")
struct MarkedReadingTests {
    private let draft: DraftFindings

    init() throws {
        let reader = try DraftReader(phrases: DataFiles().load(DraftPhrases.self, from: "draft"))
        draft = reader.read(try Self.document("utkast.docx"))
    }

    private static func document(_ name: String) throws -> SourceDocument {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Samples").path) {
            folder = folder.deletingLastPathComponent()
        }
        let bytes = try Data(
            contentsOf: folder.appendingPathComponent("Samples/merknader").appendingPathComponent(name))
        // A file system may spell the name in another normal form.
        let file = SourceFile(name: name, hash: ContentHash(rawValue: "00112233"), bytes: [UInt8](bytes))
        return try #require(ReaderTable().read(file).document)
    }

    private func split(_ name: String) throws -> (SourceDocument, ReplyParts) {
        let document = try Self.document(name)
        return (document, try ShippedReplyData.splitter().split(document, draft: draft.draft))
    }

    private let returned = "Lekeplassplan - endringer fra Bydel Lia.docx"
    /// The same, saved by LibreOffice.
    private static let returnedForms = ["docx", "odt"].map { "Lekeplassplan - endringer fra Bydel Lia.\($0)" }
    private let letter = "Uttalelse fra Furuvik eldreråd.docx"

    @Test(
        "Of the draft handed back only comments, new words and struck words are remarks, in the draft's order",
        arguments: returnedForms)
    func handedBack(_ returned: String) throws {
        let remarks = try split(returned).1.remarks
        #expect(
            remarks.map(\.text) == [
                "Fem minutter er for lite i de spredt bygde delene av bydelen. Bruk heller 500 meter.",
                "skal ha minst tre", "Minst én av dem har gjerde.",
                "Bydelen kan stenge en lekeplass i inntil to år uten å varsle naboene.",
                "Naboene varsles minst fire uker før en lekeplass stenges.",
            ])
        #expect(remarks.map { $0.context.passage?.section } == ["2", "2.1", "2.1", "3", "3"])
    }

    @Test(
        "A proposed wording knows the wording it replaces and the sentence it stands in", arguments: returnedForms)
    func oldWording(_ returned: String) throws {
        let passages = try split(returned).1.remarks.map(\.context.passage)
        #expect(
            passages.map { $0?.change } == [
                nil, WordingChange(old: "bør ha minst to", new: "skal ha minst tre"),
                WordingChange(old: "", new: "Minst én av dem har gjerde."),
                WordingChange(old: "Bydelen kan stenge en lekeplass i inntil to år uten å varsle naboene.", new: ""),
                WordingChange(old: "", new: "Naboene varsles minst fire uker før en lekeplass stenges."),
            ])
        #expect(passages[1]?.text == "Hver bydel skal ha minst tre lekeplasser som er laget for barn med rullestol.")
        #expect(passages[0]?.text == "Alle barn skal ha en lekeplass innen fem minutters gange")
    }

    @Test("All of the rest is accounted for: the draft's own words as such, what is said among colleagues as comments")
    func accounts() throws {
        let (document, parts) = try split(returned)
        let reasons = Dictionary(grouping: parts.accounts, by: \.reason).mapValues { accounts in
            accounts.map { document.text.slice($0.range) }
        }
        #expect(
            reasons[.quotedDraft]?.contains("Lekeplasser ved skolene er åpne for alle etter skoletid og i feriene.")
                == true)
        #expect(reasons[.quotedDraft]?.contains { $0.hasPrefix("Furuvik har 64") } == true)
        #expect(reasons[.struckText] == ["bør", "to"])
        #expect(reasons[.marginComment] == ["Enig.", "Fristen er rettet."])
        #expect(reasons[.unplaced] == nil)
        #expect(parts.status == .withRemarks)
        let covered = (parts.remarks.map(\.anchor.range) + parts.accounts.map(\.range)).sorted()
        #expect(zip(covered, covered.dropFirst()).allSatisfy { $0.end <= $1.start })
        let gaps = zip([0] + covered.map(\.end), covered.map(\.start) + [document.text.utf8.count])
        #expect(gaps.allSatisfy { document.text.slice(ByteRange(start: $0, end: $1)).allSatisfy(\.isWhitespace) })
    }

    @Test(
        "In a body's own reply a comment that takes a side is a remark on the words it hangs on; one to a colleague is none"
    )
    func ownReply() throws {
        let remarks = try split(letter).1.remarks
        #expect(remarks.contains { $0.text == "Benkene bør ha armlener, ellers er de til liten nytte for eldre." })
        #expect(!remarks.contains { $0.text.contains("Kan du sjekke") })
        let comment = try #require(remarks.first { $0.context.block == .comment })
        #expect(comment.context.passage?.text == "benker og beplantning")
        #expect(comment.context.quotation == "benker og beplantning")
        #expect(comment.context.headings == ["Uttalelse til plan for lekeplasser"])
    }

    @Test("Nobody who wrote a comment or made a change is named")
    func authors() throws {
        for name in Self.returnedForms + [letter] {
            let (document, parts) = try split(name)
            let stored = String(decoding: try StoredForm.encode(document) + StoredForm.encode(parts), as: UTF8.self)
            #expect(!stored.contains("Kari Lund") && !stored.contains("Per Moe"))
        }
    }

    @Test("A proposed wording is a change proposal, and its place is the section it stands in")
    func judgement() throws {
        let remarks = try split(returned).1.remarks
        let classifier = try ShippedReplyData.classifier()
        let kinds = remarks.filter { $0.context.passage?.change != nil }.map { classifier.classify($0).kind.value }
        #expect(kinds == [.changeProposal, .changeProposal, .changeProposal, .changeProposal])
        let description = CaseDescription(
            title: draft.draft.title, reference: "", sender: "", sent: nil, deadline: nil, recipients: [],
            sections: draft.sections, themes: [], questions: [])
        let places = try PlacementModel(
            draft: draft.draft, description: description, data: PlacementFixture.data()
        ).place([remarks])
        #expect(remarks.map { places[$0.id]?.sections.first?.value } == ["2", "2.1", "2.1", "3", "3"])
    }
}
