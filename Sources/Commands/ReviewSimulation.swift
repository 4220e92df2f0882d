import Configuration
import Consultation
import Evaluation
import Foundation
import Pipeline

/// A review by an officer who thinks as the labels do: settles a share of the remarks, most doubtful first, in a few
/// sittings, and looks at the tables after the case has learned from it.
struct ReviewSimulation {
    let whole: EvaluationReport
    /// The figures of the remarks that nobody settled.
    let rest: EvaluationReport
    let settledCount: Int
    /// The processor time, in milliseconds, of placing and judging all remarks anew after one more correction.
    let learning: Double

    /// After so many sittings' corrections the queue is made anew.
    private static let sittings = 8

    /// - Parameter share: the share of the case's remarks to settle, 0 to 1.
    init(_ folder: CaseFolder, data: DataFiles, gold: GoldCase, share: Double) throws {
        try self.init(try ReviewRehearsal(folder, data: data), gold: gold, share: share)
    }

    /// - Parameter share: the share of the case's remarks to settle, 0 to 1.
    init(_ rehearsal: ReviewRehearsal, gold: GoldCase, share: Double) throws {
        var settled: [String: SettledTags] = [:]
        var dismissed: Set<String> = []
        var snapshot = try rehearsal.snapshot(settled: [:])
        let labels = try Self.labels(of: snapshot, rehearsal, gold)
        let wanted = Int((share * Double(snapshot.remarks.count)).rounded())
        for sitting in 1...Self.sittings {
            let target = wanted * sitting / Self.sittings
            let left = max(0, target - settled.count - dismissed.count)
            for record in ReviewQueue.order(snapshot).prefix(left) {
                let id = record.remark.id
                if let tags = labels[id]?.settled { settled[id] = tags } else { dismissed.insert(id) }
            }
            snapshot = try rehearsal.snapshot(settled: settled, dismissed: dismissed)
        }
        let lines = try Self.lines(rehearsal.exchange(snapshot))
        whole = try score(gold: gold, export: lines)
        rest = try score(gold: gold, export: lines, settings: ScoreSettings(unsettledOnly: true))
        settledCount = settled.count + dismissed.count
        let start = clock()
        _ = rehearsal.learn(settled: settled)
        learning = Double(clock() - start) * 1_000 / Double(CLOCKS_PER_SEC)
    }

    /// What the labels say of each found remark.
    static func labels(
        of snapshot: CaseSnapshot, _ rehearsal: ReviewRehearsal, _ gold: GoldCase
    ) throws -> [String: GoldSettlement] {
        Dictionary(
            try gold.settlements(of: try lines(rehearsal.exchange(snapshot))).map { ($0.remark, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    static func lines(_ bytes: [UInt8]) throws -> [ExportLine] { try ExportLine.lines(of: Data(bytes)) }
}

extension GoldSettlement {
    /// The tags as the ledger keeps them; nil when by the labels it is no remark.
    var settled: SettledTags? {
        tags.map {
            SettledTags(
                sections: $0.sections, themes: $0.themes, stance: Stance(rawValue: $0.stance) ?? .unknown,
                kind: RemarkKind(rawValue: $0.kind) ?? .unknown)
        }
    }
}
