import Consultation
import Language

/// How much a remark sounds as if it spoke of the draft as a whole.
///
/// Nothing in such a remark needs to stand in the draft («godt skrevet», «et godt utgangspunkt»), so that shared
/// words do not find it. It names the paper itself, and it mostly opens or closes a reply.
struct WholeDraftCues {
    private let reading: CaseReading
    private let strength: WholeDraftStrength
    private let documentRoots: Set<String>

    init(_ reading: CaseReading, strength: WholeDraftStrength) {
        self.reading = reading
        self.strength = strength
        documentRoots = Self.documentRoots(reading)
    }

    /// A table whose last column holds the scores.
    func table(columns: Int, places: [RemarkPlaces]) -> ScoreTable {
        var table = ScoreTable(rows: reading.rows.count, columns: columns)
        for (index, row) in reading.rows.enumerated() {
            table[index, columns - 1] = score(row, isPlaced: !places[index].strengths.isEmpty)
        }
        return table
    }

    private func score(_ row: RemarkRow, isPlaced: Bool) -> Float {
        let cues = reading.data.cues
        let words = DraftWording.words(of: row.remark.text)
        var score = strength.base
        if words.contains(where: { documentRoots.contains(reading.forms.root(of: $0)) }) { score += strength.document }
        score += strength.whole * Float(min(3, words.count { cues.wholeWords.contains($0) }))
        if let heading = row.remark.context.headings.last,
            DraftWording.words(of: heading).contains(where: cues.wholeHeadings.contains)
        {
            score += strength.heading
        }
        // The place in the reply tells nothing against a section that is named.
        guard !isPlaced else { return score }
        if row.place == 0 { score += strength.first }
        if row.place == row.replySize - 1 { score += strength.last }
        return score
    }

    /// The stems of words for the draft: general ones, and those for the kind of paper that its title names.
    private static func documentRoots(_ reading: CaseReading) -> Set<String> {
        let forms = reading.forms
        let title = DraftWording.words(of: reading.outline.title).map(forms.root)
        let papers = Set(reading.data.references.paperWords.map(forms.root))
        let named = papers.filter { paper in title.contains { $0.hasSuffix(paper) } }
        return Set(reading.data.cues.documentWords.map(forms.root)).union(named.isEmpty ? papers : named)
            .union(title.filter { word in named.contains { word.hasSuffix($0) } })
    }
}
