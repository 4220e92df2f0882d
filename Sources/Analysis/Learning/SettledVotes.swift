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

/// How near each remark of a case is to each settled one.
public struct SettledNearness {
    /// The settled remarks' ids, in the order of the case's rows.
    let settled: [String]
    private let likeness: [String: [Float]]
    private let sections: [String: String]
    private let replies: [String: ContentHash]

    private static let sameReply = 0.3
    private static let sameSection = 0.1
    private static let likeWords = 3.0

    init(
        settled: [String], likeness: [String: [Float]], sections: [String: String], replies: [String: ContentHash]
    ) {
        self.settled = settled
        self.likeness = likeness
        self.sections = sections
        self.replies = replies
    }

    /// How much each settled remark counts for a remark.
    func weights(for remark: String) -> [Double] {
        settled.indices.map { index in
            let other = settled[index]
            guard other != remark else { return 0 }
            let like = Double(likeness[remark]?[index] ?? 0)
            let isOfReply = replies[other] == replies[remark]
            let isOfSection = sections[remark] != nil && sections[other] == sections[remark]
            return (isOfReply ? Self.sameReply : 0) + (isOfSection ? Self.sameSection : 0)
                + Self.likeWords * like * like
        }
    }

    /// What brings the settled remarks that count most near, in Norwegian.
    func reason(for remark: String) -> String {
        let nearest = settled.indices.max {
            ((likeness[remark]?[$0] ?? 0), $1) < ((likeness[remark]?[$1] ?? 0), $0)
        }
        if let nearest, (likeness[remark]?[nearest] ?? 0) >= 0.4 { return "lignende innspill du har avgjort" }
        if settled.contains(where: { replies[$0] == replies[remark] }) {
            return "andre innspill i svaret som du har avgjort"
        }
        return "innspill du har avgjort"
    }
}
