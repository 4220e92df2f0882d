import Consultation

/// What a person's settled remarks nearby say of a remark's stance or kind.
///
/// A settled remark votes with a weight for standing in the same reply, for pointing to the same section, and for
/// likeness of words. The votes, drawn towards how all settled remarks are shared out, say how much likelier than there
/// each class is here; a model's belief is multiplied by that (a naive Bayes step, since the model has not seen them).
struct SettledVotes<Class: Hashable> {
    private let classes: [Class]
    private let voters: [(index: Int, value: Class)]
    private let prior: [Double]
    private static var drawnTo: Double { 12 }

    /// - Parameter settled: for each of the case's settled remarks, in the order of `SettledNearness`, its class; nil
    ///   where that is not settled.
    init(_ settled: [Class?], classes: [Class]) {
        self.classes = classes
        voters = settled.enumerated().compactMap { index, value in value.map { (index, $0) } }
        let values = voters.map(\.value)
        let all = Double(voters.count + classes.count)
        prior = classes.map { wanted in Double(values.count { $0 == wanted } + 1) / all }
    }

    /// What each class's belief is multiplied by, given how much each settled remark counts.
    func factors(_ weights: [Double]) -> [Double] {
        var votes = [Double](repeating: 0, count: classes.count)
        for voter in voters {
            guard let place = classes.firstIndex(of: voter.value) else { continue }
            votes[place] += weights[voter.index]
        }
        let sum = votes.reduce(0, +)
        return classes.indices.map { (votes[$0] + Self.drawnTo * prior[$0]) / (sum + Self.drawnTo) / prior[$0] }
    }
}
