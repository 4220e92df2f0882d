import Consultation
import Testing

@testable import Analysis

/// Floors, not targets: the shipped weights were fitted to these replies. A fall below them is a fault in the
/// rules or in a reader.
@Suite("The labelled consultations")
struct SampleStanceTests {
    @Test("Most labelled remarks are covered, and little else is taken")
    func remarks() throws {
        let splitter = try ShippedReplyData.splitter()
        for sample in try SampleReplies.all() {
            var covered = 0
            var labelled = 0
            var outside = 0
            var taken = 0
            for reply in sample.replies {
                let parts = splitter.split(reply.document, draft: sample.draft)
                let gold = LabelAlignment(labels(reply)).ranges.compactMap { $0 }
                let found = parts.remarks.map { $0.anchor.range.start..<$0.anchor.range.end }
                labelled += gold.count
                covered += gold.filter { shared($0, found) * 10 >= $0.count * 6 }.count
                taken += found.reduce(0) { $0 + $1.count }
                outside += found.reduce(0) { $0 + $1.count - shared($1, gold) }
            }
            #expect(Double(covered) >= 0.9 * Double(labelled), "\(sample.name): \(covered) of \(labelled)")
            #expect(Double(outside) <= 0.2 * Double(taken), "\(sample.name): \(outside) of \(taken) bytes")
        }
    }

    @Test("Most stances and kinds of labelled remarks are right")
    func stances() throws {
        let classifier = try ShippedReplyData.classifier()
        let trainer = StanceTrainer(vocabulary: try ShippedReplyData.vocabulary())
        for sample in try SampleReplies.all() {
            let judged = sample.replies.flatMap { trainer.remarks(labels($0)) }.map { ($1, classifier.classify($0)) }
            let stance = judged.filter { $0.0.stance == $0.1.stance.value }.count
            let kind = judged.filter { $0.0.kind == $0.1.kind.value }.count
            #expect(Double(stance) >= 0.7 * Double(judged.count), "\(sample.name): \(stance) of \(judged.count)")
            #expect(Double(kind) >= 0.65 * Double(judged.count), "\(sample.name): \(kind) of \(judged.count)")
        }
    }

    private func labels(_ reply: SampleReplies.Reply) -> LabelledReply {
        LabelledReply(
            document: reply.document,
            remarks: reply.labels.map { LabelledRemark(text: $0.text, stance: $0.stance, kind: $0.kind) })
    }

    private func shared(_ range: Range<Int>, _ others: [Range<Int>]) -> Int {
        others.reduce(0) { $0 + $1.clamped(to: range).count }
    }
}
