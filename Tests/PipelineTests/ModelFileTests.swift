import Analysis
import Consultation
import Testing

@testable import Pipeline

struct ModelFileTests {
    private let model = CarriedModel(
        lessonCount: 3, stance: ["imot": LinearWeights(bias: 0.25, weights: ["cue.savn": -0.5])], kind: [:])

    @Test func aModelComesBackAsItWasAndTheSameModelIsTheSameBytes() throws {
        let bytes = try ModelFile.bytes(of: model)
        #expect(try ModelFile.model(in: bytes, named: "m.json") == model)
        #expect(try ModelFile.bytes(of: model) == bytes)
    }

    @Test(arguments: [
        ("0.25", "0.35", "model.damaged"), ("samsvar-modell", "noe-annet", "model.format"),
        ("\"version\":1", "\"version\":2", "model.version"),
    ])
    func aFileThatIsNoSoundModelOfThisVersionIsRefused(old: String, new: String, identifier: String) throws {
        let text = String(decoding: try ModelFile.bytes(of: model), as: UTF8.self)
        let changed = text.replacing(old, with: new)
        #expect(changed != text)
        let error = #expect(throws: CaseError.self) { try ModelFile.model(in: Array(changed.utf8), named: "m.json") }
        #expect(error?.diagnostic.identifier == identifier)
    }

    @Test func rubbishIsRefused() {
        #expect(throws: CaseError.self) { try ModelFile.model(in: Array("temaer: []".utf8), named: "m.json") }
    }
}
