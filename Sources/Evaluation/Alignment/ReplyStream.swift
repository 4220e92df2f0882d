/// A labelled reply as one row of words, each of which knows its block and its remark.
struct ReplyStream: Sendable {
    struct Remark: Sendable {
        let label: GoldRemark
        /// Its words among the stream's.
        let words: Range<Int>
        let blockType: String
        let onBehalfOf: String?
    }

    /// Where a word of the stream comes from.
    struct Origin: Sendable {
        /// The block's index; nil for text of the file that is none of the blocks.
        let block: Int?
        let blockType: String
        /// Which of the remarks; nil for none.
        let remark: Int?
    }

    let words: [Scalars]
    let origins: [Origin]
    /// In the order of their blocks and cells.
    let remarks: [Remark]
    /// How many of the words stand in blocks; what is beside the blocks comes after them.
    let blockWordCount: Int
    /// The letters of all words in a row.
    let letters: Scalars
    /// For each letter, its word.
    let wordOfLetter: [Int]
    /// For each five letters in a row, where they begin, in order.
    let places: [Gram: [Int]]

    /// - Throws: `EvaluationError` when a remark does not stand in its block.
    init(_ reply: GoldReply, beside texts: [GoldCase.TextBesideBlocks]) throws {
        var row = WordRow()
        for (index, block) in reply.blocks.enumerated() {
            if let astray = row.append(block, index: index) {
                throw EvaluationError(
                    file: "\(reply.id).json", summary: "the remark “\(astray.text.prefix(60))” is not in its block.",
                    cure: "Write the remark as the block has it.")
            }
        }
        if let empty = row.remarks.first(where: \.words.isEmpty) {
            throw EvaluationError(
                file: "\(reply.id).json", summary: "the remark “\(empty.label.text.prefix(60))” holds no word.",
                cure: "Mark at least one word.")
        }
        blockWordCount = row.words.count
        for text in texts {
            row.append(Word.words(of: Scalars(text.text))) { _ in
                Origin(block: nil, blockType: text.kind, remark: nil)
            }
        }
        (words, origins, remarks) = (row.words, row.origins, row.remarks)
        letters = Scalars(words.joined())
        wordOfLetter = words.enumerated().flatMap { index, word in word.map { _ in index } }
        places = Gram.places(in: letters)
    }
}

/// A stream in the making.
private struct WordRow {
    var words: [Scalars] = []
    var origins: [ReplyStream.Origin] = []
    var remarks: [ReplyStream.Remark] = []

    mutating func append(_ more: [Word], origin: (Int) -> ReplyStream.Origin) {
        words += more.map(\.letters)
        origins += more.indices.map(origin)
    }

    /// Appends the block's text, then its cells; returns the first of its remarks that stands in none of them.
    mutating func append(_ block: GoldReply.Block, index: Int) -> GoldRemark? {
        var open = block.remarks
        for cell in [block.text] + block.rows.flatMap({ $0 }) {
            let text = Scalars(cell)
            let cellWords = Word.words(of: text)
            var owner = [Int?](repeating: nil, count: cellWords.count)
            open = open.filter { label in
                let needle = Scalars(label.text)
                guard let start = text.firstPlace(of: needle) else { return true }
                let inside = cellWords.indices.filter {
                    cellWords[$0].range.lowerBound < start + needle.count && cellWords[$0].range.upperBound > start
                }
                for word in inside { owner[word] = remarks.count }
                let from = words.count + (inside.first ?? 0)
                remarks.append(
                    ReplyStream.Remark(
                        label: label, words: from..<(from + inside.count), blockType: block.type,
                        onBehalfOf: block.onBehalfOf))
                return false
            }
            append(cellWords) { ReplyStream.Origin(block: index, blockType: block.type, remark: owner[$0]) }
        }
        return open.first
    }
}

/// Five letters in a row, as one number: a Unicode scalar needs 21 bits.
struct Gram: Hashable, Sendable {
    private let packed: UInt128

    /// The grams of `letters`, with where they begin.
    static func places(in letters: Scalars) -> [Gram: [Int]] {
        Dictionary(grouping: letters.indices.dropLast(4)) { Gram(at: $0, of: letters) }
    }

    /// The five letters of `letters` from `start`, which must be there.
    init(at start: Int, of letters: Scalars) {
        packed = letters[start..<(start + 5)].reduce(0) { $0 << 21 | UInt128($1.value) }
    }
}
