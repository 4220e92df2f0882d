import Consultation

/// A draft's running text as paragraphs, ready to be shared out to sections.
struct DraftText {
    private let document: SourceDocument
    private let skipped: Set<Int>

    init(_ document: SourceDocument, contents: ContentsList) {
        self.document = document
        skipped = contents.blocks
    }

    /// The paragraphs after each of the blocks up to the next.
    /// - Parameter starts: blocks in ascending order.
    func paragraphs(between starts: [Int]) -> [[String]] {
        starts.indices.map { index in
            let end = index + 1 < starts.count ? starts[index + 1] : document.blocks.count
            return paragraphs(in: (starts[index] + 1)..<max(end, starts[index] + 1))
        }
    }

    private func paragraphs(in blocks: Range<Int>) -> [String] {
        var paragraphs: [String] = []
        var last: Block?
        for index in blocks where !skipped.contains(index) {
            let block = document.blocks[index]
            guard block.kind.isRunningText else { continue }
            let text = document.text(of: block).split(separator: "\n").joined(separator: " ").trimmed
            guard !text.isEmpty else { continue }
            if let last, goesOn(from: last, to: block, paragraphs.last ?? "", text) {
                paragraphs[paragraphs.count - 1] += " " + text
            } else {
                paragraphs.append(text)
            }
            last = block
        }
        return paragraphs
    }

    /// Whether a page break cut one paragraph in two: no stop before it, lower case after it.
    private func goesOn(from last: Block, to block: Block, _ before: String, _ after: String) -> Bool {
        guard block.kind == .paragraph, last.kind == .paragraph || last.kind == .listItem, block.labelLength == 0,
            let from = last.page, let to = block.page, from + 1 == to || from == to, from != to
        else { return false }
        guard let end = before.last, let start = after.first else { return false }
        return !".:;!?»”)".contains(end) && start.isLowercase
    }
}
