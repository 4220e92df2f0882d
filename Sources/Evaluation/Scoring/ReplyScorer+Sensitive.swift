extension ReplyScorer {
    /// Whether the blocks that must be looked at before they are published were flagged, and others left alone.
    func sensitive() -> SensitiveCounts {
        var counts = SensitiveCounts()
        let blocks = reply.blocks.indices.filter { reply.blocks[$0].isSensitive }
        let flagged = lines.filter(\.hasFlags)
        guard !blocks.isEmpty else {
            counts.otherFilesFlagged = flagged.isEmpty ? 0 : 1
            return counts
        }
        counts.files = 1
        counts.filesFlagged = flagged.isEmpty ? 0 : 1
        let flaggedWords = flagged.flatMap { [$0.text] + $0.flagTexts }.map(Scalars.init)
            .filter { $0.contains { !$0.isWhiteSpace } }
            .map { Set(stream.align($0).compactMap { $0 }) }
        let plain = passages.filter { !$0.line.hasFlags }
        for block in blocks {
            let words = Set(stream.origins.indices.filter { stream.origins[$0].block == block })
            counts.blocks += 1
            let enough = min(3, words.count)
            let isHit = flaggedWords.contains { $0.intersection(words).count >= enough }
            counts.flagged += isHit ? 1 : 0
            let unflagged = words.count { word in plain.contains { $0.covers[word] } }
            counts.exportedUnflagged += Double(unflagged) >= 0.5 * Double(words.count) ? 1 : 0
        }
        return counts
    }
}
