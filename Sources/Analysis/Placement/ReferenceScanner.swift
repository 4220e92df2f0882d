import Language

/// Finds the places of the draft that a text names by number.
///
/// Numbers that belong to a law, another plan, the reply itself or a case are left out (domain rules: traps).
final class ReferenceScanner {
    private let data: ReferenceData
    private let labels: PointLabels
    private let sectionNumbers: Set<String>
    private let foreign: ForeignWorks
    /// Whether the draft is a regulation, whose sections are paragraphs.
    private let hasParagraphs: Bool

    init(data: ReferenceData, labels: PointLabels, sectionNumbers: Set<String>, foreign: ForeignWorks) {
        self.data = data
        self.labels = labels
        self.sectionNumbers = sectionNumbers
        hasParagraphs = sectionNumbers.contains { $0.hasPrefix("§") }
        self.foreign = foreign
    }

    /// What a number after a word is a number of.
    private enum Scope {
        case section
        case page
        case question
        case point(String)
    }

    /// The references of `tokens` in order.
    /// - Parameter scope: what a bare leading number means, for cells under a head such as `Kapittel`.
    func references(in tokens: [Token], cell: CellScope = .none) -> [Reference] {
        var found: [Reference] = []
        var at = 0
        while at < tokens.count {
            if let (reference, next) = reference(at: at, in: tokens, cell: cell) {
                if let reference { found.append(reference) }
                at = max(next, at + 1)
            } else {
                at += 1
            }
        }
        return found
    }

    /// What the column of a cell says of numbers in it.
    enum CellScope: Hashable, Sendable {
        case none
        case section
        case page
        case point(String)
    }

    private func reference(at start: Int, in tokens: [Token], cell: CellScope) -> (Reference?, Int)? {
        let token = tokens[start]
        switch token.kind {
        case .word:
            if let ordinal = ordinalReference(at: start, in: tokens) { return ordinal }
            guard let scope = scope(of: token) else { return nil }
            return labelled(scope, at: start, in: tokens)
        case .number:
            return bare(at: start, in: tokens, cell: cell)
        case .mark:
            return token.text == "§" ? paragraphs(at: start, in: tokens) : nil
        }
    }

    /// `§ 7`, `§§ 7 og 8`, `§ 7-2`, where the draft itself is a regulation.
    private func paragraphs(at start: Int, in tokens: [Token]) -> (Reference?, Int)? {
        guard hasParagraphs else { return nil }
        var at = start + 1
        while at < tokens.count, tokens[at].text == "§" { at += 1 }
        guard at < tokens.count, tokens[at].kind == .number else { return nil }
        let isKnown = { (number: String) in self.sectionNumbers.contains("§ \(number)") }
        var (numbers, end) = NumberList(data: data).numbers(at: at, in: tokens, isKnown: isKnown)
        if at + 2 < tokens.count, tokens[at + 1].text == "-", isKnown("\(tokens[at].text)-\(tokens[at + 2].text)") {
            (numbers, end) = (["\(tokens[at].text)-\(tokens[at + 2].text)"], at + 3)
        }
        guard !foreign.claims(start..<end, in: tokens, isPage: false) else { return (nil, end) }
        let targets = numbers.filter(isKnown).map { Reference.Target.section(number: "§ \($0)") }
        guard !targets.isEmpty else { return (nil, end) }
        let range = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
        return (Reference(targets: targets, range: range, isBare: false), end)
    }

    private func scope(of token: Token) -> Scope? {
        if let label = labels.label(of: token.text) { return .point(label) }
        if data.sectionWords.contains(token.text) { return .section }
        if data.pageWords.contains(token.text) { return .page }
        if data.questionWords.contains(token.text) { return .question }
        return nil
    }

    /// `kapittel 3.1 og 4`, `føring 4–6`, `s. 14`, `Delmål 2:`.
    private func labelled(_ scope: Scope, at start: Int, in tokens: [Token]) -> (Reference?, Int)? {
        var at = start + 1
        while at < tokens.count, at - start <= 4,
            [".", ":"].contains(tokens[at].text) || data.numberWords.contains(tokens[at].text)
        {
            at += 1
        }
        guard at < tokens.count, tokens[at].kind == .number else {
            return groupReference(scope, at: start, in: tokens).map { ($0, start + 1) }
        }
        let (numbers, end) = NumberList(data: data).numbers(at: at, in: tokens) { self.isKnown($0, in: scope) }
        if case .page = scope, end + 1 < tokens.count, tokens[end].text == "av", tokens[end + 1].kind == .number {
            return (nil, end + 2)
        }
        guard !foreign.claims(start..<end, in: tokens, isPage: isPage(scope)) else { return (nil, end) }
        let targets = numbers.compactMap { target($0, in: scope) }
        guard !targets.isEmpty else { return (nil, end) }
        let range = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
        return (Reference(targets: targets, range: range, isBare: false), end)
    }

    private func isPage(_ scope: Scope) -> Bool {
        if case .page = scope { true } else { false }
    }

    private func isKnown(_ number: String, in scope: Scope) -> Bool {
        switch scope {
        case .section: sectionNumbers.contains(number) || labels.holdsUnlabelled(number)
        case .page, .question: Int(number) != nil
        case .point(let label): Int(number).map { labels.holds(label, $0) } ?? sectionNumbers.contains(number)
        }
    }

    private func target(_ number: String, in scope: Scope) -> Reference.Target? {
        switch scope {
        case .section: return .section(number: number)
        case .page: return Int(number).map { .page($0) }
        case .question: return Int(number).map { .question($0) }
        case .point(let label):
            if let whole = Int(number) { return .point(label: label, number: whole) }
            return sectionNumbers.contains(number) ? .section(number: number) : nil
        }
    }

    /// `alle fire delmål`, `delmålene`: the sections of that label together.
    private func groupReference(_ scope: Scope, at start: Int, in tokens: [Token]) -> Reference? {
        guard case .point(let label) = scope, labels.namesSections(label) else { return nil }
        let before = start > 0 ? tokens[start - 1].text : ""
        let isAll = data.allWords.contains(before) || data.cardinals.contains(before)
        guard isAll || labels.isDefinitePlural(tokens[start].text) else { return nil }
        guard !foreign.claims(start..<start + 1, in: tokens, isPage: false) else { return nil }
        return Reference(targets: [.group(label: label)], range: tokens[start].range, isBare: false)
    }

    /// `det tredje strategiske grepet`.
    private func ordinalReference(at start: Int, in tokens: [Token]) -> (Reference?, Int)? {
        guard let number = data.ordinals[tokens[start].text] else { return nil }
        let reach = min(start + 3, tokens.count)
        for at in start + 1..<max(reach, start + 1) where tokens[at].kind == .word {
            guard let label = labels.label(of: tokens[at].text) else { continue }
            // «andre tiltak» means other measures; only «det andre tiltaket» counts them.
            let isCounted = number != 2 || (start > 0 && ["det", "den"].contains(tokens[start - 1].text))
            let hasOwnNumber = at + 1 < tokens.count && tokens[at + 1].kind == .number
            guard isCounted, !hasOwnNumber, labels.holds(label, number) else { return nil }
            let range = tokens[start].range.lowerBound..<tokens[at].range.upperBound
            return (Reference(targets: [.point(label: label, number: number)], range: range, isBare: false), at + 1)
        }
        return nil
    }

    /// `3.4 Fravær`, `(4.4)`, `jf. 3.1`; in a cell under `Kapittel` also `3`.
    private func bare(at start: Int, in tokens: [Token], cell: CellScope) -> (Reference?, Int)? {
        let isFirst = start == 0
        if isFirst, cell != .none {
            let scope: Scope =
                switch cell {
                case .page: .page
                case .point(let label): .point(label)
                case .section, .none: .section
                }
            let (numbers, end) = NumberList(data: data).numbers(at: start, in: tokens) { self.isKnown($0, in: scope) }
            let targets = numbers.compactMap { target($0, in: scope) }
            guard !targets.isEmpty else { return nil }
            let range = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
            return (Reference(targets: targets, range: range, isBare: false), end)
        }
        let number = tokens[start].text
        guard number.contains("."), sectionNumbers.contains(number) else { return nil }
        let before = start > 0 ? tokens[start - 1].text : ""
        let beforeMark = start > 1 && before == "." ? tokens[start - 2].text : before
        guard isFirst || before == "(" || data.pointerWords.contains(beforeMark) else { return nil }
        if start + 1 < tokens.count, data.unitWords.contains(tokens[start + 1].text) || tokens[start + 1].text == "%" {
            return nil
        }
        guard !foreign.claims(start..<start + 1, in: tokens, isPage: false) else { return (nil, start + 1) }
        return (Reference(targets: [.section(number: number)], range: tokens[start].range, isBare: true), start + 1)
    }
}
