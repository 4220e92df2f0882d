import Consultation
import Language

/// Finds the places that remarks name: by number, by title, by quotation, by pointing back.
struct PlaceFinder {
    private let rows: [RemarkRow]
    let scanner: ReferenceScanner
    let resolver: ReferenceResolver
    let labels: PointLabels
    let titles: DraftTitles
    let wording: DraftWording
    let data: ReferenceData
    let strength: ReferenceStrength
    private let sectionByID: [String: Int]
    /// How like words are to each section.
    let likeness: ([Token]) -> [Float]

    init(_ reading: CaseReading, strength: ReferenceStrength) {
        labels = PointLabels(outline: reading.outline, forms: reading.forms)
        rows = reading.rows
        sectionByID = Dictionary(
            reading.outline.sections.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        data = reading.data.references
        resolver = ReferenceResolver(outline: reading.outline, labels: labels)
        scanner = ReferenceScanner(
            data: data, labels: labels, sectionNumbers: resolver.sectionNumbers,
            foreign: ForeignWorks(data: data, title: reading.outline.title))
        titles = DraftTitles(
            outline: reading.outline, partWords: data.partWords, forms: reading.forms, space: reading.space,
            vectorizer: reading.vectorizer)
        let space = reading.space
        let vectorizer = reading.vectorizer
        let words = FeaturePostings(reading.sections.map(\.words))
        let characters = FeaturePostings(reading.sections.map(\.characters))
        likeness = { tokens in
            let vectors = vectorizer.vectors(of: space.counts(of: tokens))
            return zip(words.products(with: vectors.words), characters.products(with: vectors.characters)).map {
                $0 + $1
            }
        }
        wording = DraftWording(outline: reading.outline)
        self.strength = strength
        for question in reading.outline.questions {
            resolver.questions[question.number] = sections(askedAboutIn: question.text)
        }
    }

    /// The places of each remark, in the order of rows.
    func places() -> [RemarkPlaces] {
        var result: [RemarkPlaces] = []
        var cells: [String: RemarkPlaces] = [:]
        for (index, row) in rows.enumerated() {
            if row.place == 0 { cells = [:] }
            var places = ownPlaces(of: row)
            addHeadings(of: row, to: &places)
            addCells(of: row, before: &cells, to: &places)
            if row.place > 0, pointsBack(Tokenizer.tokens(of: row.remark.text)) {
                places.inherit(result[index - 1], times: strength.back, phrase: "viser tilbake")
            }
            result.append(places)
        }
        return result
    }

    private func ownPlaces(of row: RemarkRow) -> RemarkPlaces {
        var places = RemarkPlaces()
        let context = row.remark.context
        addNumbers(in: row.remark.text, times: strength.own, as: "viser til", to: &places)
        addWording(in: row.remark.text, to: &places)
        if let id = context.passage?.section, let section = sectionByID[id] {
            places.add(section, strength: strength.passage, phrase: "står i dette avsnittet i utkastet")
        }
        if let quotation = context.quotation {
            for find in wording.sections(quoted: DraftWording.words(of: quotation)) {
                places.add(find.section, strength: find.strength * strength.quotation, phrase: "sitatet over merknaden")
            }
            addNumbers(in: quotation, times: strength.heading, as: "sitatet viser til", to: &places)
        }
        let paragraph = context.paragraph
        if let cut = paragraph.place(of: row.remark.text), cut > 0 {
            let before = paragraph.slice(ByteRange(start: 0, end: cut))
            addNumbers(in: before, times: strength.paragraph, as: "avsnittet viser til", to: &places)
        }
        return places
    }

    /// Quotations, copied words and titles in the remark's own words.
    private func addWording(in text: String, to places: inout RemarkPlaces) {
        let tokens = Tokenizer.tokens(of: text)
        let quotations = Quotations(data: data).quotations(in: tokens)
        for quotation in quotations where !quotation.isNew {
            let words = tokens[quotation.tokens].filter { $0.kind != .mark }
            guard let first = words.first, let last = words.last else { continue }
            let quoted = text.slice(ByteRange(start: first.range.lowerBound, end: last.range.upperBound))
            for find in wording.sections(quoted: words.map(\.text)) {
                places.add(find.section, strength: find.strength * strength.quotation, phrase: "siterer «\(quoted)»")
            }
        }
        let unquoted = tokens.indices.filter { index in
            tokens[index].kind != .mark && !quotations.contains { $0.tokens.contains(index) }
        }
        for find in wording.sections(copiedIn: unquoted.map { tokens[$0].text }) {
            places.add(
                find.section, strength: find.strength * strength.copy, phrase: "gjentar ord for ord fra utkastet")
        }
        addSubjects(in: tokens, of: text, times: strength.subject, to: &places)
        addObjects(in: tokens, to: &places)
        for section in titles.sections(calledIn: tokens) {
            places.add(section, strength: strength.subject, phrase: "nevner delen ved navn")
        }
        for section in titles.sections(mentionedIn: tokens) {
            places.add(section, strength: strength.title, phrase: "nevner overskriften i utkastet")
        }
    }

    private func addHeadings(of row: RemarkRow, to places: inout RemarkPlaces) {
        for (depth, heading) in row.remark.context.headings.reversed().enumerated() {
            let factor: Float = depth == 0 ? 1 : 0.5
            addPlace(
                heading, number: strength.heading * factor, title: strength.headingTitle * factor,
                childShare: strength.childOfHeading, as: "overskriften", to: &places)
        }
    }

    /// The other cells of the row; a cell that says «samme» stands for the one above.
    private func addCells(of row: RemarkRow, before: inout [String: RemarkPlaces], to places: inout RemarkPlaces) {
        for cell in row.remark.context.row {
            let scope = scope(of: cell.head)
            guard scope != .none else {
                addNumbers(in: cell.text, times: strength.heading, as: "raden viser til", to: &places)
                continue
            }
            var named = RemarkPlaces()
            if isSame(cell.text) {
                named = before[cell.head] ?? named
            } else {
                addPlace(
                    cell.text, cell: scope, number: strength.cell, title: scope == .page ? 0 : strength.cell,
                    childShare: strength.child, as: "raden", to: &named)
                before[cell.head] = named
            }
            places.inherit(named, times: 1)
        }
    }

    /// A heading or cell that names a section by number, title or both. Where the two disagree the title is
    /// believed: numbers shift from one edition of a draft to the next.
    private func addPlace(
        _ text: String, cell: ReferenceScanner.CellScope = .none, number: Float, title: Float, childShare: Float,
        as kind: String, to places: inout RemarkPlaces
    ) {
        let tokens = Tokenizer.tokens(of: text)
        let references = scanner.references(in: tokens, cell: cell)
        let rest = tokens.filter { token in !references.contains { $0.range.overlaps(token.range) } }
        let titled = title > 0 ? titles.sections(named: rest) : []
        var numbered = RemarkPlaces()
        add(references, in: text, times: number, as: "\(kind) viser til", childShare: childShare, to: &numbered)
        if titled.isEmpty, references.isEmpty { addSubjects(in: tokens, of: text, times: number, to: &places) }
        let isAtOdds = contradicts(numbered, titled: titled.map(\.section), rest: rest)
        places.inherit(numbered, times: isAtOdds ? Self.doubtedShare : 1)
        for (section, likeness) in titled {
            let named = likeness * (isAtOdds ? max(number, title) : title)
            places.add(section, strength: named, phrase: "\(kind) «\(text)»")
            for child in resolver.sections(under: section) {
                places.add(child, strength: named * childShare, phrase: "\(kind) «\(text)»")
            }
        }
    }

    /// Whether the words beside a number speak of another section: by its title, or by words that the numbered
    /// section has none of.
    private func contradicts(_ numbered: RemarkPlaces, titled: [Int], rest: [Token]) -> Bool {
        guard !numbered.strengths.isEmpty else { return false }
        if !titled.isEmpty { return !titled.contains { numbered.strengths[$0] != nil } }
        let likeness = likeness(rest)
        guard let best = likeness.max(), best >= Self.tellingLikeness else { return false }
        return numbered.strengths.keys.allSatisfy { likeness[$0] < Self.strangeShare * best }
    }

    /// A section with less than this share of the best likeness has hardly any of the words.
    private static let strangeShare: Float = 0.2
    /// What a number is worth beside a title that contradicts it.
    private static let doubtedShare: Float = 0.5

    private func addNumbers(in text: String, times factor: Float, as kind: String, to places: inout RemarkPlaces) {
        guard !text.isEmpty else { return }
        let references = scanner.references(in: Tokenizer.tokens(of: text))
        add(references, in: text, times: factor, as: kind, childShare: strength.child, to: &places)
    }

    private func add(
        _ references: [Reference], in text: String, times factor: Float, as kind: String, childShare: Float,
        to places: inout RemarkPlaces
    ) {
        for reference in references {
            let words = text.slice(ByteRange(start: reference.range.lowerBound, end: reference.range.upperBound))
            for hit in resolver.hits(of: reference, childShare: childShare) {
                places.add(hit.section, strength: hit.strength * factor, phrase: "\(kind) «\(words)»")
            }
        }
    }

    /// Whether the remark's first words speak of a place named before: «denne føringen», «samme kapittel», «tiltaket».
    private func pointsBack(_ tokens: [Token]) -> Bool {
        for at in tokens.indices.prefix(12) where tokens[at].kind == .word {
            let isPlace = labels.label(of: tokens[at].text) != nil || data.sectionWords.contains(tokens[at].text)
            let isNumbered = at + 1 < tokens.count && tokens[at + 1].kind == .number
            guard isPlace, !isNumbered else { continue }
            if at > 0, data.backWords.contains(tokens[at - 1].text) { return true }
            if labels.label(of: tokens[at].text) != nil, labels.isDefiniteSingular(tokens[at].text) { return true }
        }
        return false
    }

    private func isSame(_ cell: String) -> Bool {
        if data.sameMarks.contains(cell) { return true }
        let words = DraftWording.words(of: cell)
        return words.count <= 2 && words.first.map(data.sameWords.contains) == true
    }

    private func scope(of head: String) -> ReferenceScanner.CellScope {
        let words = DraftWording.words(of: head)
        if let label = words.lazy.compactMap(labels.label).first { return .point(label) }
        if words.contains(where: data.placeHeads.contains) { return .section }
        return words.contains(where: data.pageHeads.contains) ? .page : .none
    }
}

extension String {
    /// The byte at which `part` first stands in this text.
    fileprivate func place(of part: String) -> Int? {
        Array(utf8).firstPlace(of: Array(part.utf8))
    }
}
