import Language

/// A text as the set of its pairs of neighbouring words: what near-duplicates are told by.
///
/// Pairs of words keep the order that single words lose, and one misread word costs only two of them. Resemblance
/// of such sets is Broder's (A. Broder, On the resemblance and containment of documents, 1997), taken exactly.
struct WordPairs: Sendable {
    /// The bytes of the text's words, in order.
    let words: [Range<Int>]
    /// The pair that begins at each word but the last; of a text of one word that word.
    let inOrder: [UInt64]
    /// The pairs, each once, ascending.
    let distinct: [UInt64]

    init(_ text: String) {
        let cut = CueText(text)
        var words: [Range<Int>] = []
        var hashes: [UInt64] = []
        for (token, range) in cut.tokens.enumerated() where cut.isWord[token] {
            words.append(range)
            hashes.append(Self.hash(cut.bytes[range]))
        }
        let pairs = hashes.count < 2 ? hashes : zip(hashes, hashes.dropFirst()).map(Self.joined)
        self.words = words
        inOrder = pairs
        distinct = Self.unique(pairs)
    }

    /// The share of this text's pairs that `others` (ascending) holds; nil for a text without words.
    func share(in others: [UInt64]) -> Double? {
        distinct.isEmpty ? nil : Double(Self.common(distinct, others)) / Double(distinct.count)
    }

    /// How many values two ascending lists have in common.
    static func common(_ a: [UInt64], _ b: [UInt64]) -> Int {
        var (i, j, count) = (0, 0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                count += 1
                i += 1
                j += 1
            } else if a[i] < b[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return count
    }

    /// The values, each once, ascending.
    static func unique(_ values: [UInt64]) -> [UInt64] {
        var result: [UInt64] = []
        result.reserveCapacity(values.count)
        for value in values.sorted() where result.last != value { result.append(value) }
        return result
    }

    /// FNV-1a with 64 bits, the same on every machine.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private static func joined(_ a: UInt64, _ b: UInt64) -> UInt64 {
        ((a << 21 | a >> 43) ^ b) &* 0x9e37_79b9_7f4a_7c15
    }
}
