import Consultation

/// Groups remarks of different senders that are alike word for word, or nearly.
///
/// The pairs are found without comparing all with all: remarks that are alike enough must share one of their rarest
/// pairs of words (the prefix filter of Bayardo, Ma and Srikant, Scaling up all pairs similarity search, 2007). The
/// answer is exact and does not depend on the order of anything but the case itself.
struct LikeRemarkFinder {
    /// Two remarks with this share of all their pairs in common are alike.
    static let threshold = 0.6
    /// Shorter remarks are alike by chance.
    static let fewestWords = 8

    private let remarks: [RemarkRecord]
    private let pairs: [WordPairs]

    init(_ remarks: [RemarkRecord]) {
        self.remarks = remarks
        pairs = remarks.map { WordPairs($0.remark.text) }
    }

    /// The groups, in the order of their first remark; places in `remarks`, ascending.
    func groups() -> [[Int]] {
        var sets = DisjointSets(count: remarks.count)
        for (a, b) in alike() where Self.sender(remarks[a]) != Self.sender(remarks[b]) { sets.join(a, b) }
        return sets.groups.filter { $0.count > 1 }
    }

    /// A group with what each of its remarks adds.
    func described(_ group: [Int]) -> LikeRemarks {
        var count: [UInt64: Int] = [:]
        for place in group { for pair in pairs[place].distinct { count[pair, default: 0] += 1 } }
        let common = Set(count.filter { 2 * $0.value > group.count }.keys)
        let additions = group.map { (place: $0, text: addition(of: $0, to: common)) }
        let plainest = additions.min { a, b in
            (a.text.utf8.count, remarks[a.place].remark.text.utf8.count, a.place)
                < (b.text.utf8.count, remarks[b.place].remark.text.utf8.count, b.place)
        }
        return LikeRemarks(
            remarks: group.map { remarks[$0].remark.id }, common: plainest.map { remarks[$0.place].remark.text } ?? "",
            additions: additions.filter { !$0.text.isEmpty }.map {
                LikeRemarks.Addition(remark: remarks[$0.place].remark.id, text: $0.text)
            })
    }

    /// An unknown sender is told apart by the file.
    private static func sender(_ record: RemarkRecord) -> String {
        record.sender.name?.lowercased() ?? "\u{0}" + record.fileName
    }

    /// All pairs of remarks that are alike, places ascending.
    private func alike() -> [(Int, Int)] {
        let ranked = rarestFirst()
        var holders: [UInt64: [Int]] = [:]
        var found: [(Int, Int)] = []
        let long = remarks.indices.filter { pairs[$0].words.count >= Self.fewestWords }
        for place in long.sorted(by: { (pairs[$0].distinct.count, $0) < (pairs[$1].distinct.count, $1) }) {
            let size = pairs[place].distinct.count
            let fewest = Int((Self.threshold * Double(size)).rounded(.up))
            var candidates: Set<Int> = []
            for pair in ranked[place].prefix(size - fewest + 1) {
                candidates.formUnion((holders[pair] ?? []).lazy.filter { self.pairs[$0].distinct.count >= fewest })
                holders[pair, default: []].append(place)
            }
            for other in candidates.sorted() where isAlike(place, other) {
                found.append((min(place, other), max(place, other)))
            }
        }
        return found
    }

    /// Each remark's pairs, those first that fewest remarks hold.
    private func rarestFirst() -> [[UInt64]] {
        var count: [UInt64: Int] = [:]
        for one in pairs { for pair in one.distinct { count[pair, default: 0] += 1 } }
        return pairs.map { one in
            one.distinct.map { (count[$0] ?? 0, $0) }.sorted { $0 < $1 }.map(\.1)
        }
    }

    private func isAlike(_ a: Int, _ b: Int) -> Bool {
        let common = WordPairs.common(pairs[a].distinct, pairs[b].distinct)
        let all = pairs[a].distinct.count + pairs[b].distinct.count - common
        return Double(common) >= Self.threshold * Double(all)
    }

    /// The runs of at least three words that no common pair covers, as the remark has them.
    private func addition(of place: Int, to common: Set<UInt64>) -> String {
        let one = pairs[place]
        var isCommon = [Bool](repeating: false, count: one.words.count)
        for (first, pair) in one.inOrder.enumerated() where common.contains(pair) {
            isCommon[first] = true
            if first + 1 < isCommon.count { isCommon[first + 1] = true }
        }
        var runs: [Range<Int>] = []
        for word in isCommon.indices where !isCommon[word] {
            if let last = runs.last, last.upperBound == word {
                runs[runs.count - 1] = last.lowerBound..<word + 1
            } else {
                runs.append(word..<word + 1)
            }
        }
        return runs.filter { $0.count >= 3 }.map { run in
            remarks[place].remark.text.slice(
                ByteRange(start: one.words[run.lowerBound].lowerBound, end: one.words[run.upperBound - 1].upperBound))
        }.joined(separator: " … ")
    }
}
