import Consultation
import PDFText

/// Puts footnotes where office files have them: after the paragraph or table that refers to them.
enum NotePlaces {
    /// The parts in that order. A note that no raised number on its page refers to stays at the foot.
    static func moved(_ parts: [DocumentPart]) -> [DocumentPart] {
        guard parts.contains(where: \.isFootnote) else { return parts }
        var places: [Int: Int] = [:]
        for index in parts.indices where parts[index].isFootnote {
            if let place = place(of: parts[index], before: index, in: parts) { places[index] = place }
        }
        var notes: [Int: [Int]] = [:]
        for (note, place) in places.sorted(by: { $0.key < $1.key }) { notes[place, default: []].append(note) }
        return parts.indices.flatMap { index -> [DocumentPart] in
            let own = places[index] == nil ? [parts[index]] : []
            return own + (notes[index] ?? []).map { parts[$0] }
        }
    }

    /// After which part the note is to stand: the nearest above it that refers to its number on its page.
    private static func place(of note: DocumentPart, before index: Int, in parts: [DocumentPart]) -> Int? {
        guard let line = note.lines.first, let number = Footnotes.number(of: line),
            var place = parts[..<index].lastIndex(where: { refers($0, to: number, onPage: line.page) })
        else { return nil }
        // A note to a table's cell does not part the table.
        if case .cell(let cell) = parts[place].role {
            while place + 1 < index, case .cell(let next) = parts[place + 1].role, next.table == cell.table {
                place += 1
            }
        }
        return place
    }

    private static func refers(_ part: DocumentPart, to number: String, onPage page: Int) -> Bool {
        guard !part.isFootnote, part.page <= page else { return false }
        return part.lines.contains { line in
            line.page == page
                && line.words.indices.dropFirst().contains { index in
                    line.words[index].text == number && line.words[index].isSuperscript(after: line.words[index - 1])
                }
        }
    }
}

extension DocumentPart {
    fileprivate var isFootnote: Bool { if case .footnote = role { true } else { false } }
}
