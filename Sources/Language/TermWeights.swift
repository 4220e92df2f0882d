import Foundation

/// How much a feature tells, after how few texts hold it: inverse document frequency (Spärck Jones 1972).
public struct TermWeights: Sendable {
    private let weights: [Float]
    private let unseen: Float

    /// - Parameter texts: the counts of the texts that are to be told apart.
    public init(over texts: [SparseVector]) {
        let size = texts.reduce(0) { max($0, Int($1.ids.last ?? -1) + 1) }
        var holders = [Int](repeating: 0, count: size)
        for text in texts {
            for id in text.ids { holders[Int(id)] += 1 }
        }
        let all = Double(texts.count)
        // Smoothed as if one more text held every feature, so that a feature of all texts still counts.
        weights = holders.map { Float(log((1 + all) / (1 + Double($0))) + 1) }
        unseen = Float(log(1 + all) + 1)
    }

    /// The weight of one feature.
    public func weight(of id: Int32) -> Float {
        Int(id) < weights.count ? weights[Int(id)] : unseen
    }

    /// Counts as weights of length 1: (1 + ln count) times the feature's weight.
    public func vector(of counts: SparseVector) -> SparseVector {
        counts.map { id, count in (1 + Float(log(Double(count)))) * weight(of: id) }.normalised()
    }
}
