/// The features that texts are compared by, each with a number: stems, and runs of letters inside words.
///
/// The numbers are given in the order in which features are first met, so a space serves one task at a time and
/// the same texts in the same order give the same numbers.
public final class FeatureSpace {
    /// What is counted of a text.
    public struct Counts: Sendable {
        /// Stems of words that are no stop words.
        public let words: SparseVector
        /// Runs of 4 to 6 letters in the same words, their borders counting as a letter.
        public let characters: SparseVector
        /// Subjects that the words speak of.
        public let concepts: SparseVector

        public static let empty = Counts(words: .empty, characters: .empty, concepts: .empty)

        public var isEmpty: Bool { words.isEmpty }
    }

    private let forms: WordForms
    /// The subjects by their numbers.
    public let concepts: ConceptLexicon
    private let runLengths: ClosedRange<Int>
    private var wordIDs: [String: Int32] = [:]
    private var runIDs: [UInt64: Int32] = [:]
    private var known: [String: Features] = [:]
    /// The stems by their numbers.
    public private(set) var stems: [String] = []
    /// For each stem the shortest word met with it, for people to read.
    public private(set) var readable: [String] = []

    private struct Features {
        let word: Int32?
        let runs: [Int32]
        let concepts: [Int32]
    }

    public init(forms: WordForms, concepts: ConceptLexicon, runLengths: ClosedRange<Int> = 4...6) {
        self.forms = forms
        self.concepts = concepts
        self.runLengths = runLengths
    }

    /// How many runs of letters have a number.
    public var runCount: Int { runIDs.count }

    /// Counts the features of a text.
    public func counts(of text: String) -> Counts {
        counts(of: Tokenizer.tokens(of: text))
    }

    /// Counts the features of tokens.
    public func counts(of tokens: [Token]) -> Counts {
        var words: [Int32] = []
        var runs: [Int32] = []
        var subjects: [Int32] = []
        for token in tokens where token.kind == .word {
            let features = features(of: token.text)
            subjects.append(contentsOf: features.concepts)
            guard let word = features.word else { continue }
            words.append(word)
            runs.append(contentsOf: features.runs)
        }
        return Counts(
            words: SparseVector(counting: words), characters: SparseVector(counting: runs),
            concepts: SparseVector(counting: subjects))
    }

    /// The number of a word's stem; nil for a stop word.
    public func stemID(of word: String) -> Int32? { features(of: word).word }

    private func features(of word: String) -> Features {
        if let features = known[word] { return features }
        let common = forms.bokmål(word)
        let subjects = concepts.concepts(of: common)
        let features: Features
        if let stem = forms.stem(word) {
            features = Features(word: number(of: stem, for: word), runs: runs(in: common), concepts: subjects)
        } else {
            features = Features(word: nil, runs: [], concepts: subjects)
        }
        known[word] = features
        return features
    }

    private func number(of stem: String, for word: String) -> Int32 {
        if let id = wordIDs[stem] {
            if (word.utf8.count, word) < (readable[Int(id)].utf8.count, readable[Int(id)]) { readable[Int(id)] = word }
            return id
        }
        let id = Int32(stems.count)
        wordIDs[stem] = id
        stems.append(stem)
        readable.append(word)
        return id
    }

    private func runs(in word: String) -> [Int32] {
        let letters: [UInt32] = [0x20] + word.unicodeScalars.map(\.value) + [0x20]
        var runs: [Int32] = []
        for start in letters.indices {
            // FNV-1a over whole scalars: longer runs extend the hash of the shorter one.
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for end in start..<min(start + runLengths.upperBound, letters.count) {
                hash = (hash ^ UInt64(letters[end])) &* 0x100_0000_01B3
                if end - start + 1 >= runLengths.lowerBound { runs.append(runNumber(of: hash)) }
            }
        }
        return runs
    }

    private func runNumber(of hash: UInt64) -> Int32 {
        if let id = runIDs[hash] { return id }
        let id = Int32(runIDs.count)
        runIDs[hash] = id
        return id
    }
}
