import Consultation
import Language

/// A sentence of a reply, with the cues found in it: the smallest thing that is remark or not.
struct ReplyUnit {
    /// Which of the document's blocks it stands in.
    let block: Int
    /// Its bytes in the document's text.
    let range: Range<Int>
    let text: CueText
    /// The hits of each group of opinion cues.
    let opinions: CueCounts
    /// The hits of each group of procedure cues.
    let procedure: CueCounts
    /// The share of its runs of four words that stand in the draft, 0 to 1.
    let copied: Double
    /// The largest share of its longer words that one paragraph of the draft holds, 0 to 1.
    let retold: Double

    init(block: Int, range: Range<Int>, bytes: [UInt8], vocabulary: ReplyVocabulary, draft: DraftRuns) {
        self.block = block
        self.range = range
        text = CueText(bytes[range])
        opinions = CueCounts(vocabulary.opinions, text)
        procedure = CueCounts(vocabulary.procedure, text)
        copied = draft.share(of: text)
        retold = draft.retold(by: text)
    }

    /// Whether it ends as a sentence does: `.`, `!`, `?`, also before a closing mark.
    var endsAsSentence: Bool { ReplyUnit.endsAsSentence(text.bytes) }

    static func endsAsSentence(_ bytes: [UInt8]) -> Bool {
        var at = bytes.count - 1
        // Closing marks: ) ] " and the bytes of » and ”, of footnote digits none.
        while at > 0, [0x29, 0x5D, 0x22, 0xBB, 0xC2, 0x9D, 0x80, 0xE2, 0x20].contains(bytes[at]) { at -= 1 }
        return at >= 0 && [0x2E, 0x21, 0x3F].contains(bytes[at])
    }
}

/// How often each group of a lexicon is hit in a text, and where.
struct CueCounts {
    let hits: [CueHit]
    private let counts: [Int]
    private let lexicon: CueLexicon

    init(_ lexicon: CueLexicon, _ text: CueText) {
        self.lexicon = lexicon
        hits = lexicon.hits(in: text)
        var counts = [Int](repeating: 0, count: lexicon.groups.count)
        for hit in hits { counts[hit.group] += 1 }
        self.counts = counts
    }

    /// The hits of the group with this number.
    subscript(group: Int) -> Int { counts[group] }

    /// The hits of the group with this name; 0 for a group that the data does not have.
    subscript(name: String) -> Int { lexicon.group(name).map { counts[$0] } ?? 0 }

    /// The number of the group with this name, or nil.
    func group(_ name: String) -> Int? { lexicon.group(name) }
}
