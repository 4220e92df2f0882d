import Consultation
import Language

/// Tells whether a reply is the draft handed back with changes and comments, and which of its blocks are the draft's.
struct ReturnedDraft {
    /// For each block whether its wording before the tracked changes is the draft's.
    private(set) var isDraft: [Bool]
    /// For each block the id of the draft's section that it stands in; nil where none is known.
    private(set) var sections: [String?]
    /// For each block its tracked changes; nil for blocks without.
    private(set) var changes: [BlockChanges?]
    /// Whether most of the file is the draft's own text.
    let isWhole: Bool
    let index: DraftIndex?
    /// The blocks from the draft's first to its last.
    let extent: Range<Int>

    /// The share of a paragraph's wording that must be the draft's for it to be the draft's paragraph.
    private static let ownShare = 0.6
    /// The share of a file's words that must be the draft's for the file to be the draft.
    private static let wholeShare = 0.5

    init(_ document: SourceDocument, bytes: [UInt8], draft: Draft?) {
        let blocks = document.blocks
        isDraft = [Bool](repeating: false, count: blocks.count)
        sections = [String?](repeating: nil, count: blocks.count)
        changes = Self.changes(document, bytes)
        // Only people's marks make a copy of the draft a reply; a file without any is read as ever.
        let isMarked = blocks.contains { $0.kind == .comment } || changes.contains { $0 != nil }
        index = isMarked ? draft.map(DraftIndex.init) : nil
        var ownWords = 0
        var allWords = 0
        var current: Int?
        for (place, block) in blocks.enumerated() {
            // Struck words inside a paragraph are part of its wording, not paragraphs.
            let isText = block.kind.isRunningText || block.kind == .deleted && block.markup?.struckAt == nil
            guard let index, isText else { continue }
            let words = DraftIndex.words(changes[place]?.original ?? document.body(of: block))
            if block.kind == .heading || block.kind == .title, let section = index.section(titled: words) {
                current = section
            }
            let match = index.match(words, near: current)
            isDraft[place] = match.share >= Self.ownShare
            if isDraft[place], words.count >= 4 { current = match.section ?? current }
            sections[place] = index.id(current)
            allWords += words.count
            ownWords += isDraft[place] ? words.count : 0
        }
        isWhole = ownWords > 0 && Double(ownWords) >= Self.wholeShare * Double(allWords)
        let first = isDraft.firstIndex(of: true) ?? 0
        extent = first..<max(first, (isDraft.lastIndex(of: true) ?? -1) + 1)
    }

    /// Whether changes to a block are changes to the draft.
    func isDraftText(_ block: Int) -> Bool {
        if isDraft[block] { return true }
        // What was put in between the draft's paragraphs, or struck whole, has no wording to compare.
        return isWhole && extent.contains(block)
            && changes[block].map { $0.isWhollyInserted || $0.original.isEmpty } == true
    }

    /// The tracked changes by the block they were made in.
    private static func changes(_ document: SourceDocument, _ bytes: [UInt8]) -> [BlockChanges?] {
        var struck: [Int: [BlockChanges.Struck]] = [:]
        var host: Int?
        for (place, block) in document.blocks.enumerated() {
            if block.kind != .deleted, block.kind != .comment, block.kind != .hidden { host = place }
            guard block.kind == .deleted, let at = block.markup?.struckAt, let shown = host,
                document.blocks[shown].range.start <= at, at <= document.blocks[shown].range.end
            else { continue }
            struck[shown, default: []].append(
                BlockChanges.Struck(place: at, text: document.body(of: block), block: place))
        }
        return document.blocks.indices.map { place in
            let block = document.blocks[place]
            guard block.kind.isRunningText, struck[place] != nil || block.markup?.inserted.isEmpty == false else {
                return nil
            }
            return BlockChanges(block, struck: struck[place] ?? [], bytes: bytes)
        }
    }
}
