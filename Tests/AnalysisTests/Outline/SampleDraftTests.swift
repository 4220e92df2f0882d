import Consultation
import Testing

@testable import Analysis

@Suite("The samples' drafts")
struct SampleDraftTests {
    private func read(_ sample: LabelledSample, _ file: String) throws -> DraftFindings {
        let document = try #require(try sample.document(file))
        return try DraftReader(phrases: ShippedData.draft()).read(document)
    }

    @Test(
        "every section with id, title and level, from PDF and DOCX", arguments: LabelledSample.all,
        ["utkast.pdf", "utkast.docx"])
    func outline(sample: LabelledSample, file: String) throws {
        let truth = try sample.labels().draft
        let found = try read(sample, file)
        #expect(found.draft.title == truth.title)
        #expect(found.sections.map(\.id) == truth.sections.map(\.id))
        #expect(found.sections.map(\.title) == truth.sections.map(\.title))
        #expect(found.sections.map(\.level) == truth.sections.map(\.level))
        #expect(found.diagnostics == [])
    }

    @Test("PDF and DOCX give the same outline, pages included", arguments: LabelledSample.all)
    func same(sample: LabelledSample) throws {
        let pdf = try read(sample, "utkast.pdf")
        let docx = try read(sample, "utkast.docx")
        #expect(pdf.sections == docx.sections)
        #expect(pdf.sections.allSatisfy { $0.page != nil })
    }

    @Test("the points that the draft numbers through stand in their sections", arguments: LabelledSample.all)
    func points(sample: LabelledSample) throws {
        let label = sample.folder == "ungt-utenforskap" ? "Føring" : "Tiltak"
        let truth = try sample.labels().draft.sections.map { section in
            section.paragraphs.compactMap { paragraph -> NumberedPoint? in
                let words = paragraph.split(whereSeparator: { " •:".contains($0) })
                guard words.count > 2, words[0] == label, let number = Int(words[1]) else { return nil }
                return NumberedPoint(label: label, number: number)
            }
        }
        let found = try read(sample, "utkast.docx").sections.map(\.points)
        #expect(found == truth)
        #expect(found.joined().count == (sample.folder == "ungt-utenforskap" ? 30 : 25))
    }

    @Test("the paragraphs of each section are the draft's own", arguments: LabelledSample.all)
    func paragraphs(sample: LabelledSample) throws {
        func bare(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
        for (found, truth) in zip(try read(sample, "utkast.docx").draft.sections, try sample.labels().draft.sections) {
            let text = bare(found.paragraphs.joined())
            #expect(truth.paragraphs.allSatisfy { text.contains(bare($0)) }, "\(truth.id)")
        }
    }
}
