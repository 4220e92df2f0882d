import Consultation

/// Where a margin comment stands: the paragraph beside it, and the words it hangs on.
struct CommentHost {
    /// The block of running text that the comment speaks of; nil where the file has none.
    let block: Int?
    /// The words; nil where only the place is known.
    let passage: ByteRange?

    /// A comment that names its words (DOCX, ODT) stands where they do; one that lies on a page (PDF) beside the
    /// lines under its box; any other after the paragraph before it.
    init(of comment: Int, in document: SourceDocument) {
        let blocks = document.blocks
        if let marked = blocks[comment].markup?.passage {
            passage = marked
            block = blocks.firstIndex { $0.kind.isRunningText && $0.range.overlaps(marked) }
            return
        }
        if let mark = blocks[comment].lines.first, let found = Self.beside(mark, in: blocks) {
            block = found.block
            passage = found.lines
            return
        }
        passage = nil
        block = blocks[..<comment].lastIndex { $0.kind.isRunningText }
    }

    /// The lines of a page that a mark covers; where it covers none, the block nearest in height.
    private static func beside(_ mark: LinePlace, in blocks: [Block]) -> (block: Int, lines: ByteRange?)? {
        var nearest: (distance: Double, block: Int)?
        for (place, block) in blocks.enumerated() where block.kind.isRunningText {
            let lines = block.lines.filter { $0.page == mark.page }
            let covered = lines.filter { covers(mark.box, $0.box) }
            if let first = covered.first, let last = covered.last {
                return (place, ByteRange(start: first.range.start, end: last.range.end))
            }
            for line in lines {
                let distance = abs(line.box.y + line.box.height / 2 - mark.box.y - mark.box.height / 2)
                if distance < nearest?.distance ?? .infinity { nearest = (distance, place) }
            }
        }
        return nearest.map { ($0.block, nil) }
    }

    /// Whether a mark covers at least half of a line's height, and some of its width.
    private static func covers(_ mark: Box, _ line: Box) -> Bool {
        let height = min(mark.y + mark.height, line.y + line.height) - max(mark.y, line.y)
        let width = min(mark.x + mark.width, line.x + line.width) - max(mark.x, line.x)
        return height * 2 >= line.height && width > 0
    }
}
