import Testing

@testable import Analysis

@Suite("Fitting")
struct LogisticTests {
    @Test("A feature that goes with the label gets weight, one that does not gets next to none")
    func weights() {
        let samples = (0..<200).map { [Double($0 % 2), Double($0 / 2 % 2)] }
        let labels = (0..<200).map { $0 % 2 == 1 }
        let fitted = Logistic.fit(samples, labels, strength: 1)
        #expect(fitted.weights[0] > 3)
        #expect(abs(fitted.weights[1]) < 0.01)
        #expect(Logistic.probability(fitted.logit([1, 0])) > 0.9)
        #expect(Logistic.probability(fitted.logit([0, 1])) < 0.1)
    }

    @Test("Without features the bias is the log-odds of the labels")
    func bias() {
        let fitted = Logistic.fit([[Double]](repeating: [0], count: 4), [true, true, true, false], strength: 1)
        #expect(abs(Logistic.probability(fitted.logit([0])) - 0.75) < 1e-6)
    }

    @Test("A stronger penalty gives smaller weights, and the same samples the same weights")
    func penalty() {
        let samples = (0..<50).map { [Double($0 % 2)] }
        let labels = (0..<50).map { $0 % 2 == 1 }
        let loose = Logistic.fit(samples, labels, strength: 1)
        let tight = Logistic.fit(samples, labels, strength: 0.1)
        #expect(tight.weights[0] < loose.weights[0])
        #expect(Logistic.fit(samples, labels, strength: 1) == loose)
    }

    @Test("Nothing to learn from gives no weights")
    func empty() {
        #expect(Logistic.fit([], [], strength: 1) == DenseWeights(bias: 0, weights: []))
    }
}
