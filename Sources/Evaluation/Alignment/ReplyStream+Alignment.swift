extension ReplyStream {
    /// For each word of `text`, the word of the stream that it lies on; nil where there is none.
    ///
    /// Each sentence is looked up in the stream: as it is, else by shared letters, so that line breaks, hyphens and
    /// the noise of character recognition do not matter. Of several places, the one near the last sentence's end.
    func align(_ text: Scalars) -> [Int?] {
        let words = Word.words(of: text)
        let letters = Scalars(words.flatMap(\.letters))
        var places = [Int?](repeating: nil, count: letters.count)
        var cursor: Int?
        for segment in Self.segments(of: text, words: words) {
            let passage = Scalars(letters[segment])
            if let hit = exactPlace(of: passage, near: cursor) {
                for offset in passage.indices { places[segment.lowerBound + offset] = hit + offset }
                cursor = hit + passage.count
                continue
            }
            for block in sharedStretches(of: passage, near: cursor) {
                for offset in 0..<block.count {
                    places[segment.lowerBound + block.first + offset] = block.second + offset
                }
                cursor = block.second + block.count
            }
        }
        var start = 0
        return words.map { word in
            defer { start += word.letters.count }
            return self.word(under: places[start..<(start + word.letters.count)])
        }
    }

    /// The stream's word that holds at least half of the letters at `places`, or half of whose letters they are.
    private func word(under places: ArraySlice<Int?>) -> Int? {
        let hits = OrderedCounts(places.compactMap { $0.map { wordOfLetter[$0] } })
        guard let word = hits.top else { return nil }
        return hits[word] * 2 >= min(places.count, words[word].count) ? word : nil
    }

    /// The sentences of `text` as ranges of the letters of its words; short ones go with what stands beside them.
    private static func segments(of text: Scalars, words: [Word]) -> [Range<Int>] {
        var segments: [Range<Int>] = []
        var start = 0
        var end = 0
        for (index, word) in words.enumerated() {
            end += word.letters.count
            guard end - start >= 18 else { continue }
            let isLast = index + 1 == words.count
            let gap = isLast ? [] : text[word.range.upperBound..<words[index + 1].range.lowerBound]
            let endsSentence =
                text[..<word.range.upperBound].last.map { ".!?:;»|".unicodeScalars.contains($0) } ?? false
            let breaks =
                gap.contains("|") || gap.contains("\t")
                || zip(gap, gap.dropFirst()).contains { $0 == "\n" && $1 == "\n" }
            if endsSentence || breaks {
                segments.append(start..<end)
                start = end
            }
        }
        if end > start {
            if end - start < 12, let last = segments.popLast() {
                segments.append(last.lowerBound..<end)
            } else {
                segments.append(start..<end)
            }
        }
        return segments
    }

    /// Where `passage` stands letter by letter: nearest to `cursor` (what lies behind counts half as far again), at
    /// first the earliest place in a remark. Fewer than eight letters tell no place.
    private func exactPlace(of passage: Scalars, near cursor: Int?) -> Int? {
        guard passage.count >= 8 else { return nil }
        var hits: [Int] = []
        var from = 0
        while hits.count < 50, let hit = letters.firstPlace(of: passage, from: from) {
            hits.append(hit)
            from = hit + 1
        }
        guard let cursor else {
            return hits.first { origins[wordOfLetter[$0]].remark != nil } ?? hits.first
        }
        func distance(_ hit: Int) -> Double {
            hit >= cursor ? Double(hit - cursor) : Double(cursor - hit) * 1.5
        }
        return hits.min { distance($0) < distance($1) }
    }

    /// The stretches of `passage` (`first`) that stand in the stream (`second`), near where most of its five-letter
    /// grams vote for; only long ones when they make up less than 55 % of the passage.
    private func sharedStretches(of passage: Scalars, near cursor: Int?) -> [MatchingBlock] {
        guard passage.count >= 8, let bucket = bestBucket(of: passage, near: cursor ?? 0) else { return [] }
        let low = max(0, bucket * Self.bucketWidth - 60)
        let high = min(letters.count, bucket * Self.bucketWidth + Int(Double(passage.count) * 1.15) + 90)
        guard low < high else { return [] }
        let blocks = MatchingBlocks.of(passage, Scalars(letters[low..<high])).filter { $0.count >= 3 }
        let shared = blocks.reduce(0) { $0 + $1.count }
        let kept = Double(shared) < 0.55 * Double(passage.count) ? blocks.filter { $0.count >= 16 } : blocks
        return kept.map { MatchingBlock(first: $0.first, second: low + $0.second, count: $0.count) }
    }

    private static let bucketWidth = 24

    /// The bucket of starting places that most grams of `passage` point to, its neighbours counted in.
    private func bestBucket(of passage: Scalars, near cursor: Int) -> Int? {
        var votes = OrderedCounts<Int>()
        for start in passage.indices.dropLast(4) {
            for place in places[Gram(at: start, of: passage), default: []].prefix(40) {
                votes.add(Self.floorDivided(place - start))
            }
        }
        func rank(_ bucket: Int) -> (Int, Int) {
            (votes[bucket] + votes[bucket + 1] + votes[bucket - 1], -abs(bucket * Self.bucketWidth - cursor))
        }
        // `max(by:)` keeps the last of equals; the first is wanted.
        return votes.keys.reduce(nil as Int?) { best, bucket in
            guard let best else { return bucket }
            return rank(bucket) > rank(best) ? bucket : best
        }
    }

    private static func floorDivided(_ place: Int) -> Int {
        (place - (place % bucketWidth + bucketWidth) % bucketWidth) / bucketWidth
    }
}
