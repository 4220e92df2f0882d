import Configuration
import Consultation
import Foundation
import Testing

@testable import Analysis

/// What a case carries to the next, and what it proposes.
struct CarriedModelTests {
    private func classifier() throws -> StanceClassifier {
        StanceClassifier(
            vocabulary: try ShippedReplyData.vocabulary(),
            model: try DataFiles().load(StanceModel.self, from: "stance-weights"))
    }

    private let remarks = [
        PlacementFixture.remark("Hoppetårnskapteinen savner et rekkverk på moloen.", reply: "a"),
        PlacementFixture.remark("Vi støtter badevaktene på Furuneset.", reply: "b"),
    ]

    @Test func whatIsCarriedHoldsNoWordOfARemark() throws {
        let shipped = try classifier()
        let stances = CaseStances(remarks.map { [$0] }, classifier: shipped)
        let tags = [remarks[0].id: SettledTags(stance: .oppose, kind: .criticism)]
        let model = stances.carried(settled: tags, from: shipped)
        let text = String(decoding: try StoredForm.encode(model), as: UTF8.self).lowercased()
        #expect(model.lessonCount == 1)
        for word in ["hoppet", "rekkverk", "moloen", "badevakt", "furuneset"] { #expect(!text.contains(word)) }
    }

    @Test func aCarriedModelMovesTheNextCaseAsItMovedItsOwn() throws {
        let shipped = try classifier()
        let stances = CaseStances(remarks.map { [$0] }, classifier: shipped)
        let model = stances.carried(
            settled: [remarks[0].id: SettledTags(stance: .oppose, kind: .criticism)], from: shipped)
        let carried = shipped.carrying(model)
        #expect(carried.stanceWeights != shipped.stanceWeights)
        #expect(carried.moves(from: shipped) == model)
        #expect(
            shipped.carrying(CarriedModel(lessonCount: 0, stance: [:], kind: [:])).stanceWeights
                == shipped.stanceWeights)
    }

    @Test func theLineIsSetWhereEnoughAreRightAboveIt() {
        var outcomes = PlacementOutcomes()
        outcomes.firstSections = (0..<400).map { (belief: Double($0) / 400, isRight: $0 >= 200) }
        let fitted = PlacementConfidenceFit.fit([outcomes, outcomes])
        let above = outcomes.firstSections.filter { fitted.section.confidence($0.belief) >= fitted.sureLine }
        #expect(Double(above.count { $0.isRight }) >= 0.95 * Double(above.count))
        #expect(above.count >= 180)
    }

    @Test func remarksInTheSameWordsAreProposedAsOneThemeNamedByThem() throws {
        let piers = (0..<6).map {
            PlacementFixture.remark("Bryggen mangler rekkverk ved stupet \($0).", reply: "p\($0)")
        }
        let toilets = (0..<6).map { PlacementFixture.remark("Toalettene må vaskes om kvelden \($0).", reply: "t\($0)") }
        let placement = PlacementModel(
            draft: PlacementFixture.draft, description: PlacementFixture.description, data: try PlacementFixture.data()
        ).measure((piers + toilets).map { [$0] })
        let proposals = placement.themeProposals()
        #expect(proposals.contains { Set($0.remarks) == Set(piers.map(\.id)) && $0.words.contains("rekkverk") })
        #expect(proposals.contains { Set($0.remarks) == Set(toilets.map(\.id)) })
        #expect(placement.themeProposals() == proposals)
    }
}
