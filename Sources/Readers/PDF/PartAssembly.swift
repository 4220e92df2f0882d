import Consultation
import PDFText

/// Turns classified parts into the document's text and blocks.
struct PartAssembly {
    private let hyphenation: Hyphenation
    /// The numbers of the document's footnotes: raised ones in the text refer to them.
    private let noteNumbers: Set<String>
    private(set) var assembly = TextAssembly()

    init(_ parts: [DocumentPart]) {
        hyphenation = Hyphenation(parts.flatMap(\.lines))
        var numbers: Set<String> = []
        for part in parts {
            if case .footnote = part.role, let line = part.lines.first, let number = Footnotes.number(of: line) {
                numbers.insert(number)
            }
        }
        noteNumbers = numbers
        for part in NotePlaces.moved(parts) { append(part) }
    }

    private mutating func append(_ part: DocumentPart) {
        var block = TextAssembly.Part(part.kind ?? .paragraph)
        block.level = part.level
        block.page = part.page
        block.isBold = !part.lines.isEmpty && part.lines.allSatisfy(\.isBold)
        if case .cell(let place) = part.role { block.cell = place }
        if let text = part.text {
            let place = part.box ?? PDFBox(minX: 0, minY: 0, maxX: 0, maxY: 0)
            block.lines = [TextAssembly.Line(text, page: part.page, box: Box(place))]
        } else {
            (block.label, block.lines) = lines(of: part)
        }
        assembly.append(block)
    }

    private func lines(of part: DocumentPart) -> (label: String, lines: [TextAssembly.Line]) {
        var label = part.label?.text ?? ""
        var lines = part.lines.map { withoutNoteNumbers($0) }
        if case .footnote = part.role { label = splitNumber(&lines) }
        if case .contents = part.role { return ("", lines.map { entry($0) }) }
        if part.label != nil, !lines.isEmpty { lines[0].words.removeFirst() }
        // Word draws its second level of bullets as this letter.
        if label == "o" { label = "•" }
        var texts = lines.map(\.text)
        for index in lines.indices.dropLast() {
            switch joint(lines[index], lines[index + 1], isCell: part.isCell) {
            case .space: texts[index] += " "
            case .hyphen: break
            case .closed:
                if TextEnds.endsInHyphen(lines[index].words) {
                    texts[index] = String(texts[index].unicodeScalars.dropLast())
                }
            }
        }
        return (
            label,
            zip(texts, lines).map {
                TextAssembly.Line($0, page: $1.page, box: Box($1.box), doubtful: DoubtfulWords(in: $1.words))
            }
        )
    }

    private func joint(_ line: TextLine, _ next: TextLine, isCell: Bool) -> Hyphenation.Joint {
        guard let last = line.words.last, let first = next.words.first else { return .space }
        if TextEnds.endsInHyphen(line.words) {
            return hyphenation.joint(
                last.text, first.text, startsSentence: TextEnds.endsSentence(line.words.dropLast()))
        }
        if TextEnds.endsInDash(last.text, before: first.text) { return .hyphen }
        return isCell && TextEnds.mayBeBroken(line, next) ? hyphenation.jointOfFullLine(last.text, first.text) : .space
    }

    /// Raised numbers of the document's own notes are no words of the sentence.
    private func withoutNoteNumbers(_ line: TextLine) -> TextLine {
        guard !noteNumbers.isEmpty else { return line }
        var line = line
        line.words = line.words.enumerated().filter { index, word in
            index == 0 || !(word.isSuperscript(after: line.words[index - 1]) && noteNumbers.contains(word.text))
        }.map(\.element)
        return line
    }

    /// Takes a note's number off its first line.
    private func splitNumber(_ lines: inout [TextLine]) -> String {
        guard let first = lines.first, let number = Footnotes.number(of: first) else { return "" }
        let rest = first.words[0].text.dropFirst(number.count).drop { $0 == "." || $0 == ")" }
        if rest.isEmpty {
            if first.words.count > 1 { lines[0].words.removeFirst() } else { return "" }
        } else {
            lines[0].words[0] = Word(text: String(rest), of: first.words[0])
        }
        return number
    }

    private func entry(_ line: TextLine) -> TextAssembly.Line {
        TextAssembly.Line(
            ContentsLine(line)?.text ?? line.text, page: line.page, box: Box(line.box),
            doubtful: DoubtfulWords(in: line.words))
    }
}

extension DocumentPart {
    fileprivate var isCell: Bool { if case .cell = role { true } else { false } }
}

extension Box {
    init(_ box: PDFBox) { self.init(x: box.minX, y: box.minY, width: box.width, height: box.height) }
}
