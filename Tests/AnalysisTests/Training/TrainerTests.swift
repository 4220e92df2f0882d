import Consultation
import Testing

@testable import Analysis

@Suite("Learning from labelled replies")
struct TrainerTests {
    private func labelled() -> LabelledReply {
        let reply = MarkedReply(
            """
            Bydel Furuvik
            Saken ble behandlet i møte 2. september.
            # Merknader
            ⟦Vi støtter målet.⟧ ⟦Men vi savner en frist.⟧
            ⟦Hvem skal betale?⟧
            """)
        let stances: [(Stance, RemarkKind)] = [(.support, .support), (.reservation, .criticism), (.neutral, .question)]
        let labels = zip(reply.expected, stances).map { marked, label in
            LabelledRemark(text: marked.text, stance: label.0, kind: label.1)
        }
        return LabelledReply(document: reply.document, remarks: labels)
    }

    @Test("Labels are laid on the text by letters alone, with the marks that follow")
    func alignment() {
        let document = MarkedReply("Furuvik\nVi støtter opp- følgingen.  «Hvorfor ikke?»").document
        let reply = LabelledReply(
            document: document,
            remarks: [
                LabelledRemark(text: "vi støtter oppfølgingen", stance: .support, kind: .support),
                LabelledRemark(text: "Hvorfor  ikke", stance: .neutral, kind: .question),
                LabelledRemark(text: "Dette står ikke her", stance: .neutral, kind: .question),
            ])
        let found = LabelAlignment(reply).ranges.map { range in
            range.map { document.text.slice(ByteRange($0)) }
        }
        #expect(found == ["Vi støtter opp- følgingen.", "Hvorfor ikke?»", nil])
    }

    @Test("The same labelled replies give the same models, and the models separate what they were shown")
    func models() throws {
        let vocabulary = try ShippedReplyData.vocabulary()
        let remarks = RemarkTrainer(vocabulary: vocabulary)
        let lessons = [remarks.lesson(labelled(), draft: nil)]
        let model = remarks.fit(lessons)
        #expect(model == remarks.fit(lessons))
        let stances = StanceTrainer(vocabulary: vocabulary, strength: 10)
        let fitted = stances.fit([stances.lessons(labelled())])
        let classifier = StanceClassifier(vocabulary: vocabulary, model: fitted)
        for (remark, label) in stances.remarks(labelled()) {
            #expect(classifier.classify(remark).stance.value == label.stance)
            #expect(classifier.classify(remark).kind.value == label.kind)
        }
    }

    @Test("Weights keep their names and lose what is next to nothing")
    func storedWeights() {
        let stored = LinearWeights(DenseWeights(bias: 0.123, weights: [1.005, 0.001]), names: ["a", "b"])
        #expect(stored == LinearWeights(bias: 0.12, weights: ["a": 1]) || stored.weights["a"] == 1.01)
        #expect(stored.weights["b"] == nil)
        #expect(stored.dense(["b", "a"]).weights.first == 0)
    }
}
