import Consultation
import Foundation
import Language

/// The sections that a remark's words and surroundings name.
struct RemarkPlaces: Sendable {
    /// How strongly each section is named.
    var strengths: [Int: Float] = [:]
    /// For each named section what names it, in Norwegian.
    var phrases: [Int: String] = [:]

    mutating func add(_ hit: ReferenceResolver.Hit, times factor: Float, phrase: String) {
        let strength = hit.strength * factor
        guard strength > strengths[hit.section] ?? 0 else { return }
        strengths[hit.section] = strength
        phrases[hit.section] = phrase
    }
}

/// Finds the places that remarks name: in their own words, their headings, their row and the paragraph before them.
struct PlaceFinder {
    private let rows: [RemarkRow]
    private let scanner: ReferenceScanner
    private let resolver: ReferenceResolver
    private let data: ReferenceData

    init(_ reading: CaseReading) {
        let labels = PointLabels(outline: reading.outline, forms: reading.forms)
        rows = reading.rows
        data = reading.data.references
        resolver = ReferenceResolver(outline: reading.outline, labels: labels)
        scanner = ReferenceScanner(
            data: data, labels: labels, sectionNumbers: resolver.sectionNumbers,
            foreign: ForeignWorks(data: data, title: reading.outline.title))
    }

    func places() -> [RemarkPlaces] { rows.map(places) }

    private func places(of row: RemarkRow) -> RemarkPlaces {
        var places = RemarkPlaces()
        let context = row.remark.context
        add(row.remark.text, times: 0.6, as: "viser til", to: &places)
        for (depth, heading) in context.headings.reversed().enumerated() {
            add(heading, times: depth == 0 ? 0.3 : 0.2, as: "overskriften viser til", to: &places)
        }
        for cell in context.row {
            add(cell.text, cell: scope(of: cell.head), times: 0.6, as: "raden viser til", to: &places)
        }
        if let before = paragraphBefore(row) {
            add(before, times: 0.2, as: "avsnittet viser til", to: &places)
        }
        return places
    }

    private func paragraphBefore(_ row: RemarkRow) -> String? {
        let paragraph = row.remark.context.paragraph
        guard let found = paragraph.range(of: row.remark.text), found.lowerBound > paragraph.startIndex else {
            return nil
        }
        return String(paragraph[..<found.lowerBound])
    }

    private func add(
        _ text: String, cell: ReferenceScanner.CellScope = .none, times factor: Float, as kind: String,
        to places: inout RemarkPlaces
    ) {
        guard !text.isEmpty else { return }
        for reference in scanner.references(in: Tokenizer.tokens(of: text), cell: cell) {
            let phrase =
                "\(kind) «\(text.slice(ByteRange(start: reference.range.lowerBound, end: reference.range.upperBound)))»"
            for hit in resolver.hits(of: reference) { places.add(hit, times: factor, phrase: phrase) }
        }
    }

    private func scope(of head: String) -> ReferenceScanner.CellScope {
        let words = Tokenizer.tokens(of: head).filter { $0.kind == .word }.map(\.text)
        if words.contains(where: data.pageHeads.contains) { return .page }
        return words.contains(where: data.placeHeads.contains) ? .section : .none
    }
}
