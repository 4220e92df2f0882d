import Consultation
import Language

/// The words by which the draft counts: those of its numbered points (`Føring 12`) and of its titles (`Delmål 2: …`).
final class PointLabels {
    /// The sections of each label and number.
    private var places: [String: [Int: [Int]]] = [:]
    /// Labels that stand in titles, so that all together they are a group of sections.
    private var groups: [String: [Int]] = [:]
    private let forms: WordForms

    init(outline: Outline, forms: WordForms) {
        self.forms = forms
        for (index, section) in outline.sections.enumerated() {
            for point in section.points {
                guard let label = Self.lastWord(of: point.label) else { continue }
                places[forms.root(of: label), default: [:]][point.number, default: []].append(index)
            }
            if let (label, number) = Self.leadingLabel(of: section.title) {
                let root = forms.root(of: label)
                groups[root, default: []].append(index)
                places[root, default: [:]][number, default: []].append(index)
            }
        }
    }

    /// The label that a word of a text is a form of.
    func label(of word: String) -> String? {
        guard !places.isEmpty else { return nil }
        let root = forms.root(of: word)
        return places[root] == nil ? nil : root
    }

    func holds(_ label: String, _ number: Int) -> Bool { places[label]?[number] != nil }

    /// Whether a number without a label can only mean one kind of point.
    func holdsUnlabelled(_ number: String) -> Bool {
        guard let number = Int(number), places.count == 1, let only = places.first else { return false }
        return only.value[number] != nil
    }

    /// The sections of a point.
    func sections(of label: String, _ number: Int) -> [Int] { places[label]?[number] ?? [] }

    /// The sections of a number that stands without a label, where only one label counts that far.
    func sections(ofUnlabelled number: Int) -> [Int] {
        let found = places.values.compactMap { $0[number] }
        return found.count == 1 ? found[0] : []
    }

    /// Whether sections' titles carry the label.
    func namesSections(_ label: String) -> Bool { groups[label] != nil }

    /// The sections whose titles carry the label.
    func group(of label: String) -> [Int] { groups[label] ?? [] }

    /// Whether a word is a definite plural (`delmålene`, `grepa`).
    func isDefinitePlural(_ word: String) -> Bool {
        word.hasSuffix("ene") || word.hasSuffix("ane")
    }

    /// Whether a word is a definite singular (`føringen`, `tiltaket`, `føringa`).
    func isDefiniteSingular(_ word: String) -> Bool {
        !isDefinitePlural(word) && (word.hasSuffix("en") || word.hasSuffix("et") || word.hasSuffix("a"))
    }

    /// The label and number at a title's start: `Strategisk grep 3 …` gives `grep`, 3.
    static func leadingLabel(of title: String) -> (label: String, number: Int)? {
        var last: String?
        for token in Tokenizer.tokens(of: title).prefix(4) {
            switch token.kind {
            case .word: last = token.text
            case .number:
                guard let last, let number = Int(token.text) else { return nil }
                return (last, number)
            case .mark: return nil
            }
        }
        return nil
    }

    private static func lastWord(of label: String) -> String? {
        Tokenizer.tokens(of: label).last { $0.kind == .word }?.text
    }
}
