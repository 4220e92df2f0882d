extension ReplyReading {
    /// The words at a place that were recognised in a picture without certainty, as the document has them.
    public func uncertainWords(in anchor: Anchor) -> [String] {
        // Where a person's words stand for the document's, places do not lead into them.
        guard anchor.quote.utf8.count == anchor.range.count else { return [] }
        return (uncertainWords ?? []).filter { anchor.range.contains($0.range) }.map { word in
            anchor.quote.slice(
                ByteRange(start: word.range.start - anchor.range.start, end: word.range.end - anchor.range.start))
        }
    }
}
