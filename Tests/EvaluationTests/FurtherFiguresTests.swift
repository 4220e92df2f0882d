import Testing

@testable import Evaluation

struct FurtherFiguresTests {
    private func isClose(_ one: Double?, _ other: Double) -> Bool {
        one.map { abs($0 - other) < 1e-12 } ?? false
    }

    /// Cohen's own way of counting: 45 + 15 and 25 + 15 of 100, κ = (0.60 − 0.54) / (1 − 0.54).
    @Test func kappaIsAgreementBeyondChance() {
        var pairs = OrderedCounts<LabelPair>()
        pairs.add(LabelPair(gold: "ja", found: "ja"), 45)
        pairs.add(LabelPair(gold: "ja", found: "nei"), 15)
        pairs.add(LabelPair(gold: "nei", found: "ja"), 25)
        pairs.add(LabelPair(gold: "nei", found: "nei"), 15)
        #expect(isClose(Agreement.kappa(of: pairs), 0.06 / 0.46))
        let asDecisions = LabelCounts(right: 45, excess: 25, lost: 15)
        #expect(Agreement.kappa(of: asDecisions, decisions: 100) == Agreement.kappa(of: pairs))
    }

    @Test func kappaIsUnknownWithoutPairsOrWithOneLabelAlone() {
        #expect(Agreement.kappa(of: OrderedCounts()) == nil)
        #expect(Agreement.kappa(of: OrderedCounts([LabelPair(gold: "a", found: "a")])) == nil)
    }

    @Test func calibrationErrorIsTheMeanDistanceOfConfidenceFromRight() {
        var counts = CalibrationCounts()
        // 0.8 to 0.9: two tags of mean 0.85, one right; 1.0: one, right; 0.25: one, wrong; none: not counted.
        counts.add(0.82, isRight: true)
        counts.add(0.88, isRight: false)
        counts.add(1.0, isRight: true)
        counts.add(0.25, isRight: false)
        counts.add(nil, isRight: true)
        let figures = counts.figures
        #expect(figures.tags == 4)
        #expect(isClose(figures.error, (2 * 0.35 + 0 + 0.25) / 4))
        #expect(isClose(figures.meanConfidence, 2.95 / 4))
        #expect(figures.right == 0.5)
    }

    @Test func calibrationErrorIsUnknownWithoutConfidences() {
        #expect(CalibrationCounts().figures == Calibration(tags: 0, error: nil, meanConfidence: nil, right: nil))
    }

    @Test func ofEqualCountsTheFirstComesFirst() {
        let counts = OrderedCounts(["b", "a", "c", "a", "c"])
        #expect(counts.mostFrequent.map(\.key) == ["a", "c", "b"])
        #expect(counts.top == "a")
    }
}
