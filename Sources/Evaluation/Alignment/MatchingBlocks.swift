/// A stretch that two texts share.
struct MatchingBlock: Hashable, Sendable {
    /// Where it begins in the first text.
    let first: Int
    /// Where it begins in the second text.
    let second: Int
    let count: Int
}

/// The stretches that two texts share, in order, none crossing another.
///
/// Ratcliff and Obershelp's method (Dr. Dobb's Journal, July 1988) with the tie rules of Python's
/// `difflib.SequenceMatcher` (no junk, `autojunk=False`): the longest common stretch, of equal ones the one that
/// begins first in the first text, then first in the second; then the same on either side of it.
struct MatchingBlocks {
    private let first: Scalars
    private let second: Scalars
    private let places: [Unicode.Scalar: [Int]]

    /// The shared stretches of `first` and `second`; those that touch in both texts are joined.
    static func of(_ first: Scalars, _ second: Scalars) -> [MatchingBlock] {
        MatchingBlocks(first, second).joined()
    }

    private init(_ first: Scalars, _ second: Scalars) {
        self.first = first
        self.second = second
        places = Dictionary(grouping: second.indices) { second[$0] }
    }

    private func joined() -> [MatchingBlock] {
        var found: [MatchingBlock] = []
        var open = [(first.indices, second.indices)]
        while let (left, right) = open.popLast() {
            let match = longest(in: left, and: right)
            guard match.count > 0 else { continue }
            found.append(match)
            open.append((left.lowerBound..<match.first, right.lowerBound..<match.second))
            open.append(
                (match.first + match.count..<left.upperBound, match.second + match.count..<right.upperBound))
        }
        found.sort { $0.first < $1.first }
        return found.reduce(into: []) { joined, block in
            if let last = joined.last, last.first + last.count == block.first, last.second + last.count == block.second
            {
                joined[joined.count - 1] = MatchingBlock(
                    first: last.first, second: last.second, count: last.count + block.count)
            } else {
                joined.append(block)
            }
        }
    }

    private func longest(in left: Range<Int>, and right: Range<Int>) -> MatchingBlock {
        var best = MatchingBlock(first: left.lowerBound, second: right.lowerBound, count: 0)
        // lengths[j]: how long the stretch is that ends at the scalar above and at j of the second text.
        var lengths: [Int: Int] = [:]
        for i in left {
            var next: [Int: Int] = [:]
            for j in places[first[i]] ?? [] where j >= right.lowerBound {
                guard j < right.upperBound else { break }
                let count = (lengths[j - 1] ?? 0) + 1
                next[j] = count
                if count > best.count {
                    best = MatchingBlock(first: i - count + 1, second: j - count + 1, count: count)
                }
            }
            lengths = next
        }
        return best
    }
}
