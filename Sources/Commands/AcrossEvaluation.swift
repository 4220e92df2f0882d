import Analysis
import Configuration
import Consultation
import Evaluation
import Foundation
import Pipeline

/// Figures of labelled consultations that the weights and confidences were not fitted to: each is run with what the
/// others fit. The settings of placing are the program's own and are not fitted anew.
struct AcrossEvaluation {
    /// One consultation's figures.
    struct Held {
        let name: String
        /// Nothing settled.
        let cold: EvaluationReport
        /// Each reply judged by the labels of all others of its case.
        let leftOut: EvaluationReport
        /// After a review of a share of the remarks; the whole table.
        let reviewed: EvaluationReport
        /// Under the fitted line: which first sections need no look.
        let sure: Sure?

        struct Sure {
            let line: Double
            /// Of the remarks with a label, those at the line or above.
            let share: Double
            /// Of those, the ones whose first section is right.
            let right: Double
        }
    }

    let held: [Held]

    /// - Parameter share: the share of the remarks that the simulated review settles.
    init(_ consultations: [URL], data: DataFiles, share: Double) async throws {
        held = try await RehearsedConsultation.temporarily { place in
            let base = place.appendingPathComponent("alle")
            _ = try ModelFitting(data: data).fit(consultations, to: base)
            let outcomes = try await RehearsedConsultation.outcomes(
                consultations, weights: base, in: place.appendingPathComponent("utfall"))
            var held: [Held] = []
            for index in consultations.indices {
                let others = consultations.indices.filter { $0 != index }
                let weights = place.appendingPathComponent("vekter-\(index)")
                _ = try ModelFitting(data: data).fit(others.map { consultations[$0] }, to: weights)
                let confidence = PlacementConfidenceFit.fit(others.map { outcomes[$0] })
                try ModelFitting.write(confidence, to: weights)
                let rehearsed = try await RehearsedConsultation(
                    consultations[index], data: DataFiles(override: weights), in: place)
                held.append(try Self.figures(rehearsed, line: confidence.sureLine, share: share))
                Terminal.complain("\(rehearsed.name) …")
            }
            return held
        }
    }

    private static func figures(_ rehearsed: RehearsedConsultation, line: Double, share: Double) throws -> Held {
        let rehearsal = rehearsed.rehearsal
        let cold = try rehearsal.snapshot(settled: [:])
        let labels = try ReviewSimulation.labels(of: cold, rehearsal, rehearsed.gold)
        let leftOut = try rehearsal.snapshotLeavingRepliesOut(settled: labels.compactMapValues(\.settled))
        let sure = cold.remarks.filter { ($0.judgement.sections.first?.confidence ?? 0) >= line }
        let judged = sure.compactMap { record in
            labels[record.remark.id]?.tags.map { tags in
                record.judgement.sections.first.map { tags.sections.contains($0.value) } ?? false
            }
        }
        let known = cold.remarks.count { labels[$0.remark.id]?.tags != nil }
        return Held(
            name: rehearsed.name,
            cold: try score(gold: rehearsed.gold, export: ReviewSimulation.lines(rehearsal.exchange(cold))),
            leftOut: try score(gold: rehearsed.gold, export: ReviewSimulation.lines(rehearsal.exchange(leftOut))),
            reviewed: try ReviewSimulation(rehearsal, gold: rehearsed.gold, share: share).whole,
            sure: judged.isEmpty
                ? nil
                : Held.Sure(
                    line: line, share: Double(judged.count) / Double(max(1, known)),
                    right: Double(judged.count { $0 }) / Double(judged.count)))
    }

    /// The figures as a table, one consultation a line and the mean of all last.
    func table() -> String {
        let parts: [(String, KeyPath<Held, EvaluationReport>)] = [
            ("cold, across", \.cold), ("leave one reply out", \.leftOut), ("after the simulated review", \.reviewed),
        ]
        var lines: [String] = []
        for (title, report) in parts {
            lines.append(Self.row(title, Self.columns.map(\.name)))
            for item in held { lines.append(Self.row("  \(item.name)", values(item[keyPath: report].all))) }
            let all = held.map { figures($0[keyPath: report].all) }
            let means = Self.columns.indices.map { column in
                let known = all.compactMap { $0[column] }
                return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
            }
            lines += [Self.row("  mean", means.map(Self.text)), ""]
        }
        lines.append(Self.row("no look needed", ["from", "share", "right"]))
        for item in held {
            let sure = [item.sure?.line, item.sure?.share, item.sure?.right]
            lines.append(Self.row("  \(item.name)", sure.map(Self.text)))
        }
        return lines.joined(separator: "\n")
    }

    /// Each consultation's own report: per format and language, κ, calibration.
    func details() -> String {
        held.flatMap {
            ["", "== \($0.name), cold", $0.cold.table(), "== \($0.name), after the review", $0.reviewed.table()]
        }
        .joined(separator: "\n")
    }

    private static let columns: [(name: String, value: @Sendable (SliceFigures) -> Double?)] = [
        ("recall", { $0.recall }), ("sec-1", { $0.sectionTop1 }), ("sec-3", { $0.sectionTop3 }),
        ("chap.", { $0.chapterTop1 }), ("themeF1", { $0.theme.f1 }), ("stance", { $0.stanceAccuracy }),
        ("kind", { $0.kindAccuracy }), ("κ sec", { $0.further.sectionKappa }), ("κ theme", { $0.further.themeKappa }),
        ("cal sec", { $0.further.sectionCalibration.error }), ("cal thm", { $0.further.themeCalibration.error }),
        ("cal sta", { $0.further.stanceCalibration.error }), ("cal knd", { $0.further.kindCalibration.error }),
    ]

    private func figures(_ slice: SliceFigures) -> [Double?] { Self.columns.map { $0.value(slice) } }
    private func values(_ slice: SliceFigures) -> [String] { figures(slice).map(Self.text) }

    private static func text(_ value: Double?) -> String {
        value.map { String(format: "%.3f", $0) } ?? "–"
    }

    private static func row(_ title: String, _ cells: [String]) -> String {
        func padded(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.count))
        }
        return title + padded(title, 28) + cells.map { padded($0, 8) + $0 }.joined()
    }
}
