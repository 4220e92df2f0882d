import Consultation
import Language

/// Where remarks usually point when they name no place: to the sections that say what will be done, seldom to the
/// text above a chapter's sections or to background and summaries, though these share words with everything.
///
/// In six labelled consultations such sections got a fifth to a tenth of the remarks that others got. The score is
/// nought for usual places and −1 for unusual ones; a place that the remark names outweighs it.
struct UsualPlaces {
    private let outline: Outline
    private let overviewWords: Set<String>

    init(outline: Outline, overviewWords: Set<String>) {
        self.outline = outline
        self.overviewWords = overviewWords
    }

    /// The scores, the same for every remark, with one column more for the draft as a whole.
    func table(rows: Int) -> ScoreTable {
        let scores = outline.sections.indices.map { isUnusual($0) ? Float(-1) : 0 } + [0]
        var table = ScoreTable(rows: rows, columns: scores.count)
        for row in 0..<rows { table.setRow(row, to: scores) }
        return table
    }

    private func isUnusual(_ index: Int) -> Bool {
        if !outline.children[index].isEmpty { return true }
        let words = Tokenizer.tokens(of: outline.sections[index].title).filter { $0.kind == .word }.map(\.text)
        return words.count <= 4 && words.contains(where: overviewWords.contains)
    }
}
