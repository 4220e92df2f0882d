import Consultation
import PDFText

/// Tells headings, titles, list items, captions and quotations from paragraphs, when all parts are known.
struct PartClassifier {
    private let typography: Typography
    private var styles = HeadingStyles()
    /// How far the outermost list items stand in, in points.
    private var listIndent = 0.0

    init(typography: Typography) { self.typography = typography }

    /// The parts with their kinds and levels.
    static func classified(_ parts: [DocumentPart], typography: Typography) -> [DocumentPart] {
        var classifier = PartClassifier(typography: typography)
        var parts = parts
        classifier.markHeadings(&parts)
        classifier.listIndent = parts.filter { $0.label != nil && $0.kind == nil }.compactMap(\.indent).min() ?? 0
        for index in parts.indices {
            switch parts[index].role {
            case .text: if parts[index].kind == nil { classifier.classify(&parts[index]) }
            case .pageHeader: parts[index].kind = .pageHeader
            case .pageFooter: parts[index].kind = .pageFooter
            case .footnote: parts[index].kind = .footnote
            case .contents: parts[index].kind = .contents
            case .formLabel: parts[index].kind = .formLabel
            case .formField: parts[index].kind = .formField
            case .comment: parts[index].kind = .comment
            case .cell: parts[index].kind = .tableText
            }
        }
        return parts
    }

    // MARK: Headings and title

    private mutating func markHeadings(_ parts: inout [DocumentPart]) {
        let candidates = parts.indices.filter { isHeading(at: $0, in: parts) }
        styles = HeadingStyles(candidates.map { parts[$0] })
        let title = title(among: candidates, in: parts)
        for index in candidates {
            if let title, index < title {
                // What stands above the title belongs to the letterhead.
                parts[index].kind = .paragraph
            } else if index == title {
                parts[index].kind = .title
            } else {
                parts[index].kind = .heading
                if parts[index].label == nil { parts[index].label = styles.bareLabel(of: parts[index]) }
                parts[index].level = styles.level(of: parts[index])
            }
        }
    }

    private func isHeading(at index: Int, in parts: [DocumentPart]) -> Bool {
        let part = parts[index]
        guard case .text = part.role, part.lines.count <= 4, let first = part.lines.first else { return false }
        if case .bullet = part.label?.kind { return false }
        if case .dash = part.label?.kind { return false }
        let length = part.length
        guard length >= 2, length <= 220, first.words.contains(where: { $0.text.contains(where: \.isLetter) }) else {
            return false
        }
        let isLarger = part.lines.allSatisfy { $0.size >= typography.bodySize + 0.7 }
        if isLarger { return !(part.endsInFullStop && part.lines.count > 2) }
        let isBold = part.lines.allSatisfy(\.isBold) && !typography.isBodyBold
        guard part.lines.allSatisfy({ $0.size >= typography.bodySize - 0.6 }), isBold || part.isCapitals else {
            return false
        }
        // Bold words of the body's size head a text only if some text follows and they are no sentence.
        return length <= 160 && !part.endsInFullStop && isFollowedByText(index, in: parts)
    }

    private func isFollowedByText(_ index: Int, in parts: [DocumentPart]) -> Bool {
        parts[(index + 1)...].contains { part in
            switch part.role {
            case .text, .cell, .formLabel, .formField: true
            default: false
            }
        }
    }

    /// The title stands on the first page, before any longer paragraph, in a style that no other heading has.
    /// Among candidates of much the same size the last, which stands closest to the text, is the title. Letters
    /// may set their subject like the headings below it; then it is the first of these, if it has four words.
    private func title(among candidates: [Int], in parts: [DocumentPart]) -> Int? {
        let body = parts.indices.first { index in
            if case .text = parts[index].role { return !candidates.contains(index) && parts[index].length > 150 }
            return false
        }
        let possible = candidates.filter { index in
            parts[index].page == 1 && index < body ?? .max && parts[index].label?.depth == nil
                && parts[index].wordCount >= 3
        }
        let own = possible.filter { !styles.isShared(parts[$0]) }
        let largest = own.map { parts[$0].size }.max() ?? 0
        return own.last { parts[$0].size >= 0.87 * largest } ?? possible.first { parts[$0].wordCount >= 4 }
    }

    // MARK: Everything else

    private func classify(_ part: inout DocumentPart) {
        if isCaption(part) {
            part.kind = .caption
        } else if let label = part.label {
            part.kind = .listItem
            part.level = listLevel(label, part)
        } else if isQuotation(part) {
            part.kind = .quotation
        } else {
            part.kind = .paragraph
        }
    }

    /// The depth that the number names, else how far the item stands in from the outermost, about 17 points a step.
    private func listLevel(_ label: ListLabel, _ part: DocumentPart) -> Int {
        if case .outline(let depth) = label.kind { return depth }
        return 1 + max(0, min(5, Int(((part.indent ?? 0) - listIndent + 8) / 17)))
    }

    private func isCaption(_ part: DocumentPart) -> Bool {
        guard let first = part.lines.first, part.lines.count <= 4, first.words.count >= 2 else { return false }
        let names: Set<String> = ["figur", "tabell", "figure", "table", "diagram", "bilde", "kart", "boks"]
        guard names.contains(first.words[0].text.lowercased()) else { return false }
        let number = first.words[1].text
        guard number.first?.isNumber == true else { return false }
        let isMarked = number.hasSuffix(":") || number.hasSuffix(".") || number.hasSuffix("–")
        return isMarked || first.isItalic || first.isBold || first.size < typography.bodySize - 0.6
    }

    /// Set in from the column, and in italics or in quotation marks from end to end.
    private func isQuotation(_ part: DocumentPart) -> Bool {
        guard let first = part.lines.first else { return false }
        let indent = part.lines.map { $0.box.minX - $0.column.lowerBound }.min() ?? 0
        guard indent >= 10, part.length >= 20 else { return false }
        if part.lines.allSatisfy(\.isItalic) { return true }
        let opens = first.words[0].text.first.map { "«\"“„".contains($0) } ?? false
        let end = part.lines.last?.words.last?.text.reversed().prefix(2) ?? []
        return opens && end.contains { "»\"”".contains($0) }
    }
}

extension DocumentPart {
    /// In bytes, spaces left out.
    var length: Int { lines.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.text.utf8.count } } }

    /// How far its first line stands in from its column, in points.
    var indent: Double? { lines.first.map { $0.box.minX - $0.column.lowerBound } }

    var wordCount: Int { lines.reduce(0) { $0 + $1.words.count } }

    /// The type size of its first line.
    var size: Double { lines.first?.size ?? 0 }

    var endsInFullStop: Bool {
        guard let last = lines.last?.words.last?.text.unicodeScalars.last else { return false }
        return last == "." || last == "," || last == ";"
    }

    /// Whether it is set in capital letters only, at least five of them.
    var isCapitals: Bool {
        var count = 0
        for line in lines {
            for word in line.words {
                for scalar in word.text.unicodeScalars {
                    if scalar.properties.isLowercase { return false }
                    if scalar.properties.isUppercase { count += 1 }
                }
            }
        }
        return count >= 5 && length <= 80
    }
}
