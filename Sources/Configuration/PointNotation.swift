import Consultation

/// How `sak.yaml` writes the numbered points of a section: `Føring 12` or `Føring 1–5`.
enum PointNotation {
    /// The points of one entry; a word without a number gives none.
    static func points(_ text: String) -> [NumberedPoint] {
        let words = text.split(separator: " ")
        guard words.count >= 2, let last = words.last else { return [] }
        let label = words.dropLast().joined(separator: " ")
        let ends = last.split(whereSeparator: { $0 == "–" || $0 == "-" }).compactMap { Int($0) }
        guard let first = ends.first, let final = ends.last, first <= final, final - first < 10_000 else { return [] }
        return (first...final).map { NumberedPoint(label: label, number: $0) }
    }

    /// The shortest entries for the points, runs of numbers written as ranges.
    static func entries(_ points: [NumberedPoint]) -> [String] {
        var runs: [(label: String, first: Int, last: Int)] = []
        for point in points {
            if let run = runs.last, run.label == point.label, run.last + 1 == point.number {
                runs[runs.count - 1].last = point.number
            } else {
                runs.append((point.label, point.number, point.number))
            }
        }
        return runs.map { $0.first == $0.last ? "\($0.label) \($0.first)" : "\($0.label) \($0.first)–\($0.last)" }
    }
}
