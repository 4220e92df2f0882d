import Consultation
import Testing

@testable import Analysis

/// What settled remarks teach the others, on the invented plan for bathing places.
struct CaseLearningTests {
    private func placement(_ remarks: [Remark]) throws -> CasePlacement {
        let replies = Dictionary(grouping: remarks, by: \.anchor.document).sorted { $0.key < $1.key }.map(\.value)
        return PlacementModel(
            draft: PlacementFixture.draft, description: PlacementFixture.description, data: try PlacementFixture.data()
        ).measure(replies)
    }

    private let settled = PlacementFixture.remark("Sommerskuta legger til for nær hopperne.", reply: "a")
    private let alike = PlacementFixture.remark("Sommerskuta kommer for nær dem som hopper.", reply: "b")

    @Test func aSettledRemarkTakesRemarksInTheSameWordsWithIt() throws {
        let placement = try placement([settled, alike])
        let tags = [settled.id: SettledTags(sections: ["2.2"], themes: ["trygg"])]
        let place = try #require(placement.place(settled: tags)[alike.id])
        #expect(place.sections.first?.value == "2.2")
        #expect(place.themes.first?.value == "trygg")
        let reasons = (place.sections + place.themes).map(\.evidence)
        #expect(reasons.contains { $0.contains("lignende innspill du har avgjort: «Sommerskuta legger til") })
    }

    @Test func whatIsTakenBackTeachesNothingAnyMore() throws {
        let placement = try placement([settled, alike])
        let cold = placement.place()
        _ = placement.place(settled: [settled.id: SettledTags(sections: ["2.2"], themes: ["trygg"])])
        #expect(placement.place() == cold)
    }

    @Test func aSectionThatTheCaseDoesNotHaveTeachesNothing() throws {
        let placement = try placement([settled, alike])
        let place = placement.place(settled: [settled.id: SettledTags(sections: ["99"])])
        #expect(place[alike.id]?.sections.contains { $0.value == "99" } == false)
    }

    @Test func aSettledRemarkMovesOnlyTheWeightsOfTheCuesItHas() {
        let shipped = DenseWeights(bias: 0.1, weights: [0.5, -0.5, 0])
        let update = WeightUpdate([[1, 0, 0], [1, 0, 0]], strength: 0.1)
        let learned = update.weights(from: shipped, labels: [true, true])
        #expect(learned.weights[0] > 0.5)
        #expect(learned.weights[1...] == [-0.5, 0])
        #expect(update.weights(from: shipped, labels: [false, false]).weights[0] < 0.5)
        #expect(WeightUpdate([], strength: 0.1).weights(from: shipped, labels: []) == shipped)
    }

    @Test func votesLeanTowardsWhatIsSettledNearby() {
        let votes = SettledVotes<Stance>([.oppose, .support, .support, nil], classes: [.support, .oppose])
        let factors = votes.factors([3, 0, 0, 9])
        #expect(factors[1] > 1)
        #expect(factors[0] < 1)
        #expect(votes.factors([0, 0, 0, 0]).allSatisfy { abs($0 - 1) < 1e-9 })
    }

    @Test func confidencesRiseWithBeliefAndSayWhatShareWasRight() {
        let outcomes = (0..<200).map { (belief: Double($0) / 200, isRight: $0 >= 100 || $0.isMultiple(of: 4)) }
        let map = ConfidenceFit.calibration(of: outcomes, binSize: 50)
        #expect(map.knots.map { $0[1] } == map.knots.map { $0[1] }.sorted())
        #expect(abs(map.confidence(0.1) - 0.25) < 0.03)
        #expect(map.confidence(0.95) == 1)
        #expect(ConfidenceFit.calibration(of: Array(outcomes.prefix(20)), binSize: 50).knots.isEmpty)
    }
}
