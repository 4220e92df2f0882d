import Testing

@testable import Evaluation

/// Values by Python 3.11, `SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()` without the last.
struct MatchingBlocksTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let first: String
        let second: String
        let blocks: [[Int]]
        var testDescription: String { "\(first) \(second)" }
    }

    @Test(arguments: [
        Example(first: "abxcd", second: "abcd", blocks: [[0, 0, 2], [3, 2, 2]]),
        Example(first: "xabyab", second: "abzab", blocks: [[1, 0, 2], [4, 3, 2]]),
        Example(first: "aaaa", second: "aa", blocks: [[0, 0, 2]]),
        Example(first: "abcabc", second: "cabcab", blocks: [[0, 1, 5]]),
        Example(first: "abab", second: "baba", blocks: [[0, 1, 3]]),
        Example(first: "blåbær", second: "rødgrøt", blocks: [[5, 0, 1]]),
        Example(first: "a", second: "b", blocks: []),
        Example(first: "", second: "b", blocks: []),
    ])
    func theSharedStretchesAreThoseOfDifflib(_ example: Example) {
        let blocks = MatchingBlocks.of(Scalars(example.first), Scalars(example.second))
        #expect(blocks.map { [$0.first, $0.second, $0.count] } == example.blocks)
    }
}
