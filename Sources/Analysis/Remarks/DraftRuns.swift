import Consultation
import Language

/// The runs of four words that a text holds: tells how much of a sentence is that text's own wording.
struct DraftRuns {
    private let runs: Set<UInt64>
    /// For each longer word's beginning the paragraphs that hold it.
    private let paragraphs: [UInt64: [Int]]

    /// The runs of the draft's paragraphs.
    init(_ draft: Draft?) { self.init((draft?.sections ?? []).flatMap(\.paragraphs)) }

    init(_ paragraphs: [String]) {
        let texts = paragraphs.map { CueText($0) }
        runs = texts.reduce(into: []) { $0.formUnion(Self.runs(of: $1)) }
        var places: [UInt64: [Int]] = [:]
        for (index, text) in texts.enumerated() {
            for word in Self.longWords(of: text) { places[word, default: []].append(index) }
        }
        self.paragraphs = places
    }

    /// The largest share of the text's longer words that one paragraph holds, by their first six letters; 0 for
    /// texts with fewer than four of them. High where the text retells the paragraph in its own words.
    func retold(by text: CueText) -> Double {
        let words = Self.longWords(of: text)
        guard words.count >= 4 else { return 0 }
        var hits: [Int: Int] = [:]
        for word in words { for place in paragraphs[word] ?? [] { hits[place, default: 0] += 1 } }
        return Double(hits.values.max() ?? 0) / Double(words.count)
    }

    private static func longWords(of text: CueText) -> Set<UInt64> {
        Set(text.tokens.filter { $0.count >= 6 }.map { hash(text.bytes[$0].prefix(6)) })
    }

    /// The share of the text's runs that the draft holds too; 0 for texts of fewer than four words.
    func share(of text: CueText) -> Double {
        let own = Self.runs(of: text)
        guard !own.isEmpty, !runs.isEmpty else { return 0 }
        let known = own.reduce(0) { $0 + (runs.contains($1) ? 1 : 0) }
        return Double(known) / Double(own.count)
    }

    private static func runs(of text: CueText) -> [UInt64] {
        let words = text.tokens.indices.filter { text.isWord[$0] }.map { hash(text.bytes[text.tokens[$0]]) }
        guard words.count >= 4 else { return [] }
        return (0...(words.count - 4)).map { start in
            words[start..<start + 4].reduce(14_695_981_039_346_656_037) { ($0 ^ $1) &* 1_099_511_628_211 }
        }
    }

    /// FNV-1a, 64 bits (Fowler, Noll, Vo).
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}
