import Consultation
import Language

/// The draft's wording: where a run of its words stands, so that what a reply quotes or copies can be found.
struct DraftWording {
    /// For each run of one to four words the sections that hold it.
    private var places: [UInt64: [Int32]] = [:]
    private static let longest = 4
    /// Words in a row, unquoted, that are taken for a copy: fewer are chance.
    static let shortestCopy = 6

    init(outline: Outline) {
        for index in outline.sections.indices {
            for text in outline.paragraphs[index] + [outline.sections[index].title] {
                add(Self.words(of: text), to: Int32(index))
            }
        }
    }

    /// A section that holds quoted words, and how surely they mean it.
    struct Find: Hashable {
        let section: Int
        let strength: Float
    }

    /// The sections that hold the words of a quotation: exactly, or most of its runs of four words.
    func sections(quoted words: [String]) -> [Find] {
        guard !words.isEmpty else { return [] }
        let size = min(Self.longest, words.count)
        let runs = Self.hashes(of: words, size: size)
        var hits: [Int32: Int] = [:]
        for run in runs { for section in places[run] ?? [] { hits[section, default: 0] += 1 } }
        let best = hits.values.max() ?? 0
        guard best * 2 >= runs.count, best > 0 else { return [] }
        let holders = hits.filter { $0.value == best }.keys.sorted()
        // One word stands in many places; only words of few sections point anywhere.
        let most = words.count == 1 ? 2 : words.count < Self.longest ? 3 : 4
        guard holders.count <= most else { return [] }
        let length: Float = words.count == 1 ? 0.35 : words.count < Self.longest ? 0.7 : 1
        let share = Float(best) / Float(runs.count)
        return holders.map { Find(section: Int($0), strength: length * share / Float(holders.count)) }
    }

    /// The sections that a text copies words from, without saying so.
    func sections(copiedIn words: [String]) -> [Find] {
        guard words.count >= Self.shortestCopy else { return [] }
        let runs = Self.hashes(of: words, size: Self.longest)
        var current: [Int32: Int] = [:]
        var longest: [Int32: Int] = [:]
        for run in runs {
            var next: [Int32: Int] = [:]
            for section in places[run] ?? [] { next[section] = (current[section] ?? 0) + 1 }
            for (section, length) in next { longest[section] = max(longest[section] ?? 0, length) }
            current = next
        }
        let copied = longest.filter { $0.value + Self.longest - 1 >= Self.shortestCopy }
        guard copied.count <= 2 else { return [] }
        return copied.sorted { $0.key < $1.key }.map {
            Find(section: Int($0.key), strength: min(1, Float($0.value + 3) / 12) / Float(copied.count))
        }
    }

    /// The words and numbers of a text, in lower case.
    static func words(of text: String) -> [String] {
        Tokenizer.tokens(of: text).filter { $0.kind != .mark }.map(\.text)
    }

    private mutating func add(_ words: [String], to section: Int32) {
        for size in 1...Self.longest {
            for hash in Self.hashes(of: words, size: size) where places[hash]?.last != section {
                places[hash, default: []].append(section)
            }
        }
    }

    private static func hashes(of words: [String], size: Int) -> [UInt64] {
        guard words.count >= size, size > 0 else { return [] }
        return (0...(words.count - size)).map { start in
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for word in words[start..<start + size] {
                for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
                hash = (hash ^ 0xFF) &* 0x100_0000_01B3
            }
            return hash
        }
    }
}
