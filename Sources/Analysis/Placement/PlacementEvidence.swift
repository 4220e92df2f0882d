import Consultation
import Language

/// Says in Norwegian what decided a tag.
struct PlacementEvidence {
    let reading: CaseReading
    /// The table of each part, for sections or for themes.
    let parts: [PlacementPart: ScoreTable]
    let weight: (PlacementPart) -> Float
    /// The vectors of the columns (sections or themes); a column beyond them has no words of its own.
    let targets: [TextVectors]
    /// How a column is called: `3.4`, `temaet`.
    let name: (Int) -> String
    /// What names a section in a remark's words or surroundings, if anything does.
    let phrase: (_ row: Int, _ column: Int) -> String?
    /// What a person settled in the case, if anything.
    var settled: SettledPart?

    private static let mostWords = 3

    /// The one or two reasons that count most for `column` against the other columns.
    func text(row: Int, column: Int) -> String {
        let gains = PlacementPart.allCases.compactMap { part -> (part: PlacementPart, gain: Float)? in
            guard let table = parts[part], weight(part) != 0 else { return nil }
            let scores = table.row(row)
            let mean = scores.reduce(0, +) / Float(max(1, scores.count))
            let gain = weight(part) * (table[row, column] - mean)
            return gain > 0 ? (part, gain) : nil
        }
        let ordered = gains.sorted { first, second in
            first.gain == second.gain ? first.part.rawValue < second.part.rawValue : first.gain > second.gain
        }
        guard let best = ordered.first else { return "ingen tydelige tegn" }
        var reasons: [String] = []
        for (part, gain) in ordered where gain >= 0.4 * best.gain {
            guard let reason = reason(part, row, column), !reasons.contains(reason) else { continue }
            reasons.append(reason)
            if reasons.count == 2 { break }
        }
        return reasons.isEmpty ? "ingen tydelige tegn" : reasons.joined(separator: "; ")
    }

    private func reason(_ part: PlacementPart, _ row: Int, _ column: Int) -> String? {
        let name = name(column)
        switch part {
        case .words, .characters, .passage: return commonWords(row, column) ?? commonSubjects(row, column)
        case .concepts: return commonSubjects(row, column)
        case .heading: return reading.rows[row].remark.context.headings.last.map { "overskriften «\($0)»" }
        case .paragraph: return "avsnittet merknaden står i, ligner \(name)"
        case .row: return "de andre cellene i raden ligner \(name)"
        case .quotation: return "sitatet over merknaden ligner \(name)"
        case .reference: return phrase(row, column)
        case .learned: return "ligner andre svars merknader til \(name)"
        case .settled: return settled?.nearest(to: row, in: column).map(decided)
        case .section: return "andre merknader til samme kapittel"
        case .sectionText: return "kapitlet i utkastet handler om \(name)"
        case .neighbours: return "merknadene før og etter gjelder \(name)"
        case .usual: return nil
        case .wholeDraft: return "omtaler utkastet som helhet"
        }
    }

    /// The beginning of a settled remark, at most eight words.
    private func decided(_ row: Int) -> String {
        let text = reading.rows[row].remark.text
        let bytes = Array(text.utf8)
        let spaces = bytes.indices.lazy.filter { bytes[$0] <= 0x20 }.prefix(8)
        guard spaces.count == 8, let end = spaces.last else { return "lignende innspill du har avgjort: «\(text)»" }
        return "lignende innspill du har avgjort: «\(text.slice(ByteRange(start: 0, end: end))) …»"
    }

    private func commonWords(_ row: Int, _ column: Int) -> String? {
        guard column < targets.count else { return nil }
        let words = top(reading.remarks[row].own.words, targets[column].words).map { reading.space.readable[Int($0)] }
        return words.isEmpty ? nil : "ord felles med \(name(column)): \(words.joined(separator: ", "))"
    }

    private func commonSubjects(_ row: Int, _ column: Int) -> String? {
        guard column < targets.count else { return nil }
        let subjects = top(reading.remarks[row].own.concepts, targets[column].concepts).map {
            reading.space.concepts.names[Int($0)].map { $0 == "_" ? " " : String($0) }.joined()
        }
        return subjects.isEmpty ? nil : "emner felles med \(name(column)): \(subjects.joined(separator: ", "))"
    }

    /// The features that add most to the product of two vectors.
    private func top(_ a: SparseVector, _ b: SparseVector) -> [Int32] {
        let theirs = Dictionary(zip(b.ids, b.weights), uniquingKeysWith: { first, _ in first })
        let common = zip(a.ids, a.weights).compactMap { id, weight in theirs[id].map { (id, weight * $0) } }
        return common.sorted { ($0.1, $1.0) > ($1.1, $0.0) }.prefix(Self.mostWords).map(\.0)
    }
}
