import Consultation
import OfficePackage

/// What stands inside paragraphs.
extension StoryReader {
    mutating func startInline(_ name: WordName) {
        switch name {
        case .run, .mathRun, .drawingRun: changeParagraph { $0.run = $0.styleFormat }
        case .runProperties: readRunProperties()
        case .text, .deletedText, .mathText, .drawingText: target = .shown
        case .instructionText: target = .instruction
        case .tab, .positionedTab: add("\t")
        case .lineBreak: readBreak()
        case .carriageReturn, .drawingBreak: add("\n")
        case .noBreakHyphen: add("-")
        case .symbol: readSymbol()
        case .renderedPageBreak: pages.renderedBreak()
        case .phoneticText: events.skip()
        case .fieldCharacter: readFieldCharacter()
        case .simpleField: fields.begin(simple: events.attribute(.instruction) ?? "")
        case .footnoteReference, .endnoteReference: readNoteMark(isEndnote: name == .endnoteReference)
        case .commentReference:
            if let id = events.attribute(.id) { changeParagraph { $0.mark(comment: id) } }
        case .commentStart, .commentEnd: readCommentMark(isStart: name == .commentStart)
        case .diagram:
            if let id = events.attribute(.diagramData) { changeParagraph { $0.mark(diagram: id) } }
        case .chart:
            if let id = events.attribute(.relationship) { changeParagraph { $0.mark(chart: id) } }
        default: break
        }
    }

    /// Adds text where it belongs: to what the paragraph says, or to what is struck, hidden or only a prompt.
    mutating func add(_ text: String) {
        guard fields.showsText, let last = builders.indices.last else { return }
        let run = builders[last].run
        if deletions > 0 || tables.contains(where: \.isDeleted) {
            builders[last].set(aside: text, as: .deleted)
        } else if run.isHidden {
            builders[last].set(aside: text, as: .hidden)
        } else if controls.contains(where: \.isPrompt) {
            builders[last].set(aside: text, as: .formLabel)
        } else {
            if text != "\n" { pages.text() }
            let inContents = fields.isInContents || controls.contains(where: \.isContents)
            builders[last].show(
                run.symbolFont.map { SymbolFont.text(text, font: $0) } ?? text, inContents: inContents,
                page: pages.current, isInserted: insertions > 0 || tables.contains(where: \.isInserted))
            if let language = run.language ?? styles.language {
                reading.languages[language, default: 0] += text.utf8.count
            }
        }
    }

    mutating func changeParagraph(_ change: (inout ParagraphBuilder) -> Void) {
        if let last = builders.indices.last { change(&builders[last]) }
    }

    private mutating func readRunProperties() {
        guard let last = builders.indices.last else { return events.skip() }
        let base = builders[last].styleFormat
        var run = base
        var isBold: Bool?
        var isHidden: Bool?
        events.inside { name in
            switch name {
            case .runStyle:
                let style = styles.style(events.value ?? "")
                // Toggles of a paragraph's and a run's style cancel each other out (§17.7.3).
                run.isBold = base.isBold != style.isBold
                run.isHidden = base.isHidden != style.isHidden
            case .bold: isBold = events.isOn
            case .hidden: isHidden = events.isOn
            case .languageTag: run.language = events.value ?? run.language
            case .fonts: run.symbolFont = SymbolFont.name(events.bytes(of: .asciiFont))
            case .runChange: return .skip
            default: break
            }
            return .enter
        }
        run.isBold = isBold ?? run.isBold
        run.isHidden = isHidden ?? run.isHidden
        builders[last].run = run
    }

    private mutating func readBreak() {
        if events.attribute(.type) == "page", deletions == 0 { pages.explicitBreak() }
        add("\n")
    }

    private mutating func readSymbol() {
        guard let code = events.attribute(.character).flatMap({ UInt32($0, radix: 16) }) else { return }
        let scalar = SymbolFont.scalar(code, font: events.attribute(.font) ?? "")
        if let scalar { add(String(Character(scalar))) }
    }

    private mutating func readNoteMark(isEndnote: Bool) {
        guard let id = events.attribute(.id) else { return }
        let mark = StoryParagraph.NoteMark(isEndnote: isEndnote, id: id, isDeleted: deletions > 0)
        changeParagraph { $0.mark(note: mark) }
    }

    private mutating func readCommentMark(isStart: Bool) {
        guard let id = events.attribute(.id) else { return }
        if builders.isEmpty {
            waitingMarks.append((id, isStart))
        } else {
            changeParagraph { $0.mark(comment: id, isStart: isStart) }
        }
    }

    private mutating func readFieldCharacter() {
        switch events.attribute(.fieldCharacterType) {
        case "begin":
            let answer = readFormField()
            // The answer to a box or a list is kept beside the field, not in its result.
            if let answer { add(answer) }
            fields.begin()
        case "separate": fields.separate()
        case "end": fields.end()
        default: break
        }
    }

    /// What a form's check box or drop-down list shows; nil for any other field.
    private func readFormField() -> String? {
        var answer: String?
        var isBox = false
        var isChecked = false
        var chosen = 0
        var entries: [String] = []
        events.inside { name in
            switch name {
            case .checkBox: isBox = true
            case .isDefault, .checked: if isBox { isChecked = events.isOn }
            case .dropDownResult: chosen = events.number ?? 0
            case .dropDownEntry: entries.append(events.value ?? "")
            default: break
            }
            return .enter
        }
        if isBox { answer = isChecked ? "☒" : "☐" }
        if entries.indices.contains(chosen) { answer = entries[chosen] }
        return answer
    }
}
