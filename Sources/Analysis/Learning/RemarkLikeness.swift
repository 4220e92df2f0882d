import Language

/// How like a case's remarks are to one another, 0 to 1: the mean of the cosines of stems and of runs of letters.
///
/// A remark's likenesses are worked out when they are first asked for and kept: each correction asks for one remark's.
final class RemarkLikeness {
    private let vectors: [TextVectors]
    private let words: FeaturePostings
    private let characters: FeaturePostings
    private var known: [Int: [Float]] = [:]

    init(_ vectors: [TextVectors]) {
        self.vectors = vectors
        words = FeaturePostings(vectors.map(\.words))
        characters = FeaturePostings(vectors.map(\.characters))
    }

    /// The number of remarks.
    var count: Int { vectors.count }

    /// How like one remark is to each, in the order of the rows.
    func likenesses(of row: Int) -> [Float] {
        if let found = known[row] { return found }
        var sums = words.products(with: vectors[row].words)
        for (other, product) in characters.products(with: vectors[row].characters).enumerated() {
            sums[other] = (sums[other] + product) / 2
        }
        known[row] = sums
        return sums
    }
}
