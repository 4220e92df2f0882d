import Consultation
import Language

/// The draft's wording by the section in which it stands, to tell which of its text a reply hands back.
struct DraftIndex {
    private var runs: [String: Int] = [:]
    private var paragraphs: [String: [Int]] = [:]
    private var titles: [String: Int] = [:]
    private let ids: [String]
    /// The words that the draft uses anywhere.
    private(set) var vocabulary: Set<String> = []
    private static let runLength = 4

    init(_ draft: Draft) {
        ids = draft.sections.map(\.section.id)
        for (place, section) in draft.sections.enumerated() {
            for paragraph in section.paragraphs {
                let words = Self.words(paragraph)
                vocabulary.formUnion(words)
                paragraphs[words.joined(separator: " "), default: []].append(place)
                for run in Self.runs(words) where runs[run] == nil { runs[run] = place }
            }
            let title = Self.words(section.section.title)
            titles[title.joined(separator: " ")] = place
            titles[(Self.words(section.section.id) + title).joined(separator: " ")] = place
        }
    }

    /// How much of a text is the draft's, and where.
    struct Match {
        /// The share of its runs of four words that the draft holds, 0 to 1; of shorter texts 1 for a whole paragraph.
        let share: Double
        /// The section that holds most of them, by its place in the draft; of equals the nearest to `current`.
        let section: Int?
    }

    func match(_ words: [String], near current: Int?) -> Match {
        guard words.count >= Self.runLength else {
            let places = words.isEmpty ? [] : paragraphs[words.joined(separator: " ")] ?? []
            let from = current ?? 0
            return Match(
                share: places.isEmpty ? 0 : 1,
                section: places.min { (abs($0 - from), $0) < (abs($1 - from), $1) })
        }
        var counts: [Int: Int] = [:]
        let own = Self.runs(words)
        for run in own { if let place = runs[run] { counts[place, default: 0] += 1 } }
        // A paragraph that the draft repeats belongs where the text has come to.
        if let current, (paragraphs[words.joined(separator: " ")] ?? []).contains(current) {
            return Match(share: 1, section: current)
        }
        let known = counts.values.reduce(0, +)
        let best = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        return Match(share: Double(known) / Double(own.count), section: best?.key)
    }

    /// The section with this heading, by its place in the draft.
    func section(titled words: [String]) -> Int? { titles[words.joined(separator: " ")] }

    func id(_ place: Int?) -> String? { place.map { ids[$0] } }

    /// The words of a text in lower case.
    static func words(_ text: String) -> [String] { words(CueText(text)) }

    static func words(_ text: CueText) -> [String] {
        text.tokens.indices.filter { text.isWord[$0] }.map {
            String(decoding: text.bytes[text.tokens[$0]], as: UTF8.self)
        }
    }

    private static func runs(_ words: [String]) -> [String] {
        guard words.count >= runLength else { return [] }
        return (0...(words.count - runLength)).map { words[$0..<$0 + runLength].joined(separator: " ") }
    }
}
