import Consultation
import Language

/// The sections that a remark's words and surroundings name.
struct RemarkPlaces: Sendable {
    /// How strongly each section is named.
    private(set) var strengths: [Int: Float] = [:]
    /// For each named section what names it, in Norwegian.
    private(set) var phrases: [Int: String] = [:]

    /// Notes that a section is named; of several reasons the strongest stays.
    mutating func add(_ section: Int, strength: Float, phrase: String) {
        guard strength > strengths[section] ?? 0 else { return }
        strengths[section] = strength
        phrases[section] = phrase
    }

    /// Notes all that another remark names, weakened.
    mutating func inherit(_ other: RemarkPlaces, times factor: Float, phrase: String) {
        for (section, strength) in other.strengths.sorted(by: { $0.key < $1.key }) {
            add(section, strength: strength * factor, phrase: "\(phrase): \(other.phrases[section] ?? "")")
        }
    }
}

/// Finds the places that remarks name: by number, by title, by quotation, by pointing back.
struct PlaceFinder {
    private let rows: [RemarkRow]
    private let scanner: ReferenceScanner
    private let resolver: ReferenceResolver
    private let labels: PointLabels
    private let titles: DraftTitles
    private let wording: DraftWording
    private let data: ReferenceData
    private let strength: ReferenceStrength

    init(_ reading: CaseReading, strength: ReferenceStrength) {
        labels = PointLabels(outline: reading.outline, forms: reading.forms)
        rows = reading.rows
        data = reading.data.references
        resolver = ReferenceResolver(outline: reading.outline, labels: labels)
        scanner = ReferenceScanner(
            data: data, labels: labels, sectionNumbers: resolver.sectionNumbers,
            foreign: ForeignWorks(data: data, title: reading.outline.title))
        titles = DraftTitles(outline: reading.outline, space: reading.space, vectorizer: reading.vectorizer)
        wording = DraftWording(outline: reading.outline)
        self.strength = strength
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
        for quotation in Quotations(data: data).quotations(in: tokens) {
            let words = tokens[quotation.tokens].filter { $0.kind != .mark }
            guard let first = words.first, let last = words.last else { continue }
            let quoted = text.slice(ByteRange(start: first.range.lowerBound, end: last.range.upperBound))
            for find in wording.sections(quoted: words.map(\.text)) {
                places.add(find.section, strength: find.strength * strength.quotation, phrase: "siterer «\(quoted)»")
            }
        }
        for find in wording.sections(copiedIn: tokens.filter { $0.kind != .mark }.map(\.text)) {
            places.add(
                find.section, strength: find.strength * strength.copy, phrase: "gjentar ord for ord fra utkastet")
        }
        for section in titles.sections(mentionedIn: tokens) {
            places.add(section, strength: strength.title, phrase: "nevner overskriften i utkastet")
        }
    }

    private func addHeadings(of row: RemarkRow, to places: inout RemarkPlaces) {
        for (depth, heading) in row.remark.context.headings.reversed().enumerated() {
            let factor: Float = depth == 0 ? 1 : 0.5
            addNumbers(
                in: heading, times: strength.heading * factor, as: "overskriften viser til",
                childShare: strength.childOfHeading, to: &places)
            for (section, likeness) in titles.sections(named: heading) {
                let named = likeness * strength.headingTitle * factor
                places.add(section, strength: named, phrase: "overskriften «\(heading)»")
                for child in resolver.sections(under: section) {
                    places.add(child, strength: named * strength.childOfHeading, phrase: "overskriften «\(heading)»")
                }
            }
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
                addNumbers(in: cell.text, cell: scope, times: strength.cell, as: "raden viser til", to: &named)
                if scope != .page {
                    for (section, likeness) in titles.sections(named: cell.text) {
                        named.add(section, strength: likeness * strength.cell, phrase: "raden viser til «\(cell.text)»")
                    }
                }
                before[cell.head] = named
            }
            places.inherit(named, times: 1, phrase: cell.head)
        }
    }

    private func addNumbers(
        in text: String, cell: ReferenceScanner.CellScope = .none, times factor: Float, as kind: String,
        childShare: Float? = nil, to places: inout RemarkPlaces
    ) {
        guard !text.isEmpty else { return }
        for reference in scanner.references(in: Tokenizer.tokens(of: text), cell: cell) {
            let words = text.slice(ByteRange(start: reference.range.lowerBound, end: reference.range.upperBound))
            for hit in resolver.hits(of: reference, childShare: childShare ?? strength.child) {
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
