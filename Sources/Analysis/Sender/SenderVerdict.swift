import Consultation
import Foundation

/// Weighs the reasons for the bodies against each other.
struct SenderVerdict {
    private let ranked: [(party: SenderParty, score: SenderScore)]
    private let threshold: Double
    private let margin: Double
    /// The sender; nil when none is sure enough.
    private(set) var winner: SenderParty?
    /// Others that sign the same reply.
    private(set) var cosigners: [SenderParty] = []

    /// - Parameter owners: the bodies to which local councils belong; beside its owner such a council is a voice
    ///   inside the reply and no rival.
    init(
        _ scores: [SenderParty: SenderScore], owners: [SenderParty: SenderParty], threshold: Double, margin: Double
    ) {
        self.threshold = threshold
        self.margin = margin
        let all = scores.map { ($0.key, $0.value) }.sorted { a, b in
            (b.1.sum, a.1.order) < (a.1.sum, b.1.order)
        }
        ranked = all.filter { entry in all.first.map { owners[entry.0] != $0.0 } ?? true }
        guard let best = ranked.first, best.score.sum >= threshold else { return }
        let rivals = ranked.dropFirst().filter { $0.score.sum > best.score.sum - margin }
        let joint = ranked.dropFirst().filter { isCosigner($0.score, beside: best.score) }
        // A near rival that does not sign in the same places makes the sender doubtful.
        guard rivals.allSatisfy({ rival in joint.contains { $0.party == rival.party } }) else { return }
        let signers = ([best] + joint).sorted { $0.score.order < $1.score.order }
        winner = signers.first?.party
        cosigners = signers.dropFirst().map(\.party)
    }

    /// A body signs with another when it stands in at least two of the same own places, and by itself would do.
    private func isCosigner(_ score: SenderScore, beside best: SenderScore) -> Bool {
        let shared = score.traces.values.filter { $0.kind.isOwnPlace && best.has($0.kind) }
        return score.sum >= threshold && (shared.count >= 2 || shared.contains { $0.kind == .form })
            && score.sum >= 0.5 * best.sum
    }

    /// How sure it is: each fifth of a sum of 1 halves the doubt; half of what speaks for another body is taken off.
    func confidence(of party: SenderParty) -> Double {
        guard let own = ranked.first(where: { $0.party == party })?.score.sum else { return 0 }
        let signers = Set([winner].compactMap { $0 } + cosigners)
        let rival = ranked.first { !signers.contains($0.party) && $0.score.sum >= 0.5 * threshold }?.score.sum ?? 0
        let net = max(0, own - 0.5 * rival)
        return (min(0.98, 1 - exp2(-net / 0.2)) * 100).rounded() / 100
    }

    /// No sender; the evidence says what there was.
    var unknown: Sender {
        guard let best = ranked.first else { return .unknown }
        let next = ranked.dropFirst().first.map { " mot " + $0.score.evidence } ?? ""
        return Sender(
            name: nil, isInvited: nil, group: .other, confidence: 0,
            evidence: "for svake eller motstridende spor: " + best.score.evidence + next)
    }
}
