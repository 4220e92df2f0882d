import Consultation
import Language

/// The scores of all remarks for all sections, part by part, and the tags that follow from them.
struct SectionScores {
    private let reading: CaseReading
    private let settings: PlacementSettings
    private(set) var parts: [PlacementPart: ScoreTable]
    /// The sum of the parts; the last column is the draft as a whole.
    private(set) var total: ScoreTable
    private(set) var probabilities: ScoreTable
    private let places: [RemarkPlaces]
    private var settled: SettledPart?

    init(_ reading: CaseReading, settings: PlacementSettings) {
        self.reading = reading
        self.settings = settings
        parts = SimilarityParts(reading.remarks, to: reading.sections, extra: 1).tables
        parts[.passage] = PassagePart.table(reading)
        places = PlaceFinder(reading, strength: settings.references).places()
        let columns = reading.outline.count + 1
        var references = ScoreTable(rows: reading.rows.count, columns: columns)
        for (row, place) in places.enumerated() {
            for (section, strength) in place.strengths { references[row, section] = strength }
        }
        parts[.reference] = references
        parts[.usual] = UsualPlaces(
            outline: reading.outline, overviewWords: reading.data.cues.overviewWords
        ).table(rows: reading.rows.count)
        parts[.wholeDraft] = WholeDraftCues(reading, strength: settings.wholeDraft).table(
            columns: columns, places: places)
        total = ScoreTable(rows: reading.rows.count, columns: columns)
        probabilities = total
        learn(.none)
    }

    private func sum() -> ScoreTable {
        var total = ScoreTable(rows: reading.rows.count, columns: reading.outline.count + 1)
        for part in PlacementPart.allCases {
            if let table = parts[part] { total.add(table, times: settings.weight(part)) }
        }
        return total
    }

    /// Lets remarks that are surely placed, and those that a person settled, place the others.
    mutating func learn(_ known: SettledRows) {
        settled = known.isEmpty ? nil : SettledPart(likeness: reading.likeness, settled: known)
        parts[.settled] = settled?.table(columns: total.columns)
        parts[.learned] = nil
        parts[.neighbours] = nil
        let learner = LearnedPart(
            rows: reading.rows, vectors: reading.remarks.map(\.own), threshold: settings.learningThreshold)
        let sequence = SequencePart(
            rows: reading.rows, stay: settings.stay, onwardShare: settings.onwardShare, sharpness: settings.sharpness)
        total = sum()
        probabilities = total.softmax(sharpness: settings.sharpness)
        for _ in 0..<settings.learningRounds {
            parts[.learned] = learner.table(known.holding(probabilities))
            parts[.neighbours] = nil
            parts[.neighbours] = sequence.table(known.lifting(sum(), by: settings.settledLift))
            total = sum()
            probabilities = total.softmax(sharpness: settings.sharpness)
        }
    }

    /// Whether a remark names any section.
    func names(_ row: Int) -> Bool { !places[row].strengths.isEmpty }

    /// The sections of one remark, and those that came next.
    func tags(of row: Int) -> (first: [Tag<String>], next: [Tag<String>]) {
        let order = (0..<total.columns).sorted { (total[row, $0], $1) > (total[row, $1], $0) }
        guard let best = order.first, reading.outline.count > 0 else { return ([], []) }
        let least = settings.secondSectionShare * probabilities[row, best]
        let isAccompanied = order.count > 1 && probabilities[row, order[1]] >= least
        let count = isAccompanied ? 2 : 1
        let next = order.dropFirst(count).prefix(Self.mostAlternatives)
        return (order.prefix(count).map { tag($0, row) }, next.map { tag($0, row) })
    }

    private static let mostAlternatives = 4

    private func tag(_ column: Int, _ row: Int) -> Tag<String> {
        let confidence = reading.data.confidence.section.confidence(Double(probabilities[row, column]))
        return Tag(name(column), confidence: confidence, evidence: evidence.text(row: row, column: column))
    }

    private func name(_ column: Int) -> String {
        column < reading.outline.count ? reading.outline.sections[column].id : Section.wholeDraft
    }

    private var evidence: PlacementEvidence {
        PlacementEvidence(
            reading: reading, parts: parts, weight: settings.weight, targets: reading.sections,
            name: { $0 < reading.outline.count ? reading.outline.sections[$0].id : "utkastet" },
            phrase: { places[$0].phrases[$1] }, settled: settled)
    }
}
