/// Counts that remember in which order their keys first came: of equal counts the earliest comes first.
struct OrderedCounts<Key: Hashable & Sendable>: Sendable {
    private(set) var keys: [Key] = []
    private var counts: [Key: Int] = [:]

    init() {}

    init(_ occurrences: some Sequence<Key>) {
        for key in occurrences { add(key) }
    }

    subscript(key: Key) -> Int { counts[key] ?? 0 }

    mutating func add(_ key: Key, _ count: Int = 1) {
        if counts[key] == nil { keys.append(key) }
        counts[key, default: 0] += count
    }

    /// All keys with their counts, most frequent first.
    var mostFrequent: [(key: Key, count: Int)] {
        keys.enumerated().map { (place: $0, key: $1, count: self[$1]) }
            .sorted { ($1.count, $0.place) < ($0.count, $1.place) }
            .map { (key: $0.key, count: $0.count) }
    }

    /// The most frequent key; nil when there is none.
    var top: Key? { mostFrequent.first?.key }

    static func += (sum: inout Self, more: Self) {
        for key in more.keys { sum.add(key, more[key]) }
    }
}
