import CaseStore
import Consultation
import Testing

@testable import Pipeline

/// How decisions are laid on what the machine finds, also after it finds otherwise.
struct OfficerDecisionsTests {
    private static let text = "Vannet er bra. Rørene må byttes. Vannet er bra. Vi bader ofte."
    private let hash = ContentHash(rawValue: "aa")
    private let kari = OfficerSignature(author: "Kari Nes", time: "2026-10-03T09:12:00Z", origin: .review)

    /// The place of the words; `from` tells equal ones apart.
    private func anchor(_ quote: String, from: Int = 0, document: ContentHash? = nil) -> Anchor {
        let bytes = Array(Self.text.utf8)
        let wanted = Array(quote.utf8)
        let start = (from..<bytes.count).first { bytes[$0...].starts(with: wanted) } ?? 900
        return Anchor(
            document: document ?? hash, page: 1, range: ByteRange(start: start, end: start + wanted.count),
            quote: quote)
    }

    private func remark(_ anchor: Anchor) -> Remark {
        Remark(anchor: anchor, onBehalfOf: nil, context: RemarkContext(paragraph: Self.text, blockIndex: 0))
    }

    private func reading(_ anchors: [Anchor], document: ContentHash? = nil) -> ReplyReading {
        ReplyReading(
            document: document ?? hash, sender: .unknown, dated: nil, status: .withRemarks, language: "nb",
            remarks: anchors.map(remark), accounts: [])
    }

    private func decisions(_ drafts: [OfficerDraft], on readings: [ReplyReading]) -> OfficerDecisions {
        let entries = drafts.enumerated().map {
            OfficerEntry(number: $0.offset + 1, draft: $0.element, signature: kari)
        }
        return OfficerDecisions(entries, on: readings) { _ in Self.text }
    }

    private func draft(_ anchor: Anchor, _ decision: Decision, suggested: Decision? = nil) -> OfficerDraft {
        OfficerDraft(anchor: anchor, decision: decision, suggested: suggested)
    }

    @Test func theNewestDecisionOfAFieldHolds() {
        let pipes = anchor("Rørene må byttes.")
        let found = decisions(
            [draft(pipes, .stance(.oppose)), draft(pipes, .kind(.condition)), draft(pipes, .stance(.reservation))],
            on: [reading([pipes])])
        #expect(found.settled[remark(pipes).id] == SettledTags(stance: .reservation, kind: .condition))
    }

    @Test func whatIsTakenBackIsTheMachinesAgain() {
        let pipes = anchor("Rørene må byttes.")
        let found = decisions(
            [draft(pipes, .stance(.oppose)), draft(pipes, .withdrawn(.stance))], on: [reading([pipes])])
        #expect(found.settled.isEmpty)
        #expect(found.orphans.isEmpty)
    }

    @Test func aDecisionFollowsItsWordsAndIsAnOrphanWhenTheyStandTwice() {
        let moved = anchor("Rørene må byttes.")
        let old = Anchor(document: hash, page: 1, range: ByteRange(start: 700, end: 718), quote: moved.quote)
        let twice = Anchor(document: hash, page: 1, range: ByteRange(start: 800, end: 814), quote: "Vannet er bra.")
        let found = decisions(
            [draft(old, .stance(.oppose)), draft(twice, .stance(.support))],
            on: [reading([anchor("Vannet er bra."), moved, anchor("Vannet er bra.", from: 10)])])
        #expect(found.settled == [remark(moved).id: SettledTags(stance: .oppose)])
        #expect(found.orphans.map(\.anchor.quote) == ["Vannet er bra."])
    }

    @Test func aDecisionOnARemarkThatVanishedIsKeptWithItsWords() {
        let gone = anchor("Rørene må byttes.")
        let found = decisions([draft(gone, .assessment("Enig."))], on: [reading([anchor("Vi bader ofte.")])])
        #expect(found.orphans.map(\.decision) == [.assessment("Enig.")])
        #expect(found.orphans.map(\.anchor) == [gone])
    }

    @Test func aNewVersionOfTheFileTakesOverDecisionsOnTheSameWords() {
        let other = ContentHash(rawValue: "bb")
        let before = anchor("Rørene må byttes.")
        let now = anchor("Rørene må byttes.", document: other)
        let found = decisions([draft(before, .stance(.oppose))], on: [reading([now], document: other)])
        #expect(found.settled.keys.sorted() == [remark(now).id])
    }

    @Test func splitMergedMovedAddedAndDismissedRemarksStandAsThePersonSaid() {
        let both = anchor("Vannet er bra. Rørene må byttes.")
        let parts = [anchor("Vannet er bra."), anchor("Rørene må byttes.")]
        let last = anchor("Vi bader ofte.")
        func quotes(_ drafts: [OfficerDraft], _ machine: [Anchor]) -> [String] {
            decisions(drafts, on: [reading(machine)]).readings.flatMap(\.remarks).map(\.text)
        }
        #expect(quotes([draft(both, .remarks(parts))], [both, last]) == parts.map(\.quote) + [last.quote])
        #expect(quotes([draft(both, .remarks([both]))], parts) == [both.quote])
        #expect(quotes([draft(both, .remarks([parts[1]]))], [both]) == [parts[1].quote])
        #expect(quotes([draft(last, .remarks([last]))], [both]) == [both.quote, last.quote])
        #expect(quotes([draft(parts[1], .noRemark(.background))], parts) == [parts[0].quote])
    }

    @Test func aDismissedRemarkIsAccountedForByThePersonsReason() {
        let last = anchor("Vi bader ofte.")
        let found = decisions(
            [draft(last, .stance(.support)), draft(last, .noRemark(.background))], on: [reading([last])])
        #expect(found.readings[0].accounts == [Account(range: last.range, reason: .background)])
        #expect(found.orphans.isEmpty)
    }

    @Test func tagsTellWhetherAPersonLetThemStandOrChangedThem() {
        let pipes = anchor("Rørene må byttes.")
        let machine = Judgement(
            remark: remark(pipes).id, sections: [Tag("2", confidence: 0.4, evidence: "ord")], alternatives: [],
            themes: [], stance: Tag(.support, confidence: 0.5, evidence: ""),
            kind: Tag(.information, confidence: 0.5, evidence: ""))
        let found = decisions(
            [
                draft(pipes, .sections(["3"]), suggested: .sections(["2"])),
                draft(pipes, .stance(.support), suggested: .stance(.support)), draft(pipes, .outcome("enig")),
            ], on: [reading([pipes])])
        let settled = SettledRemark(machine, found.ofRemarks[machine.remark] ?? [:], isCut: false)
        #expect(settled.review.sections == .changed)
        #expect(settled.review.stance == .accepted)
        #expect(settled.review.kind == .suggested)
        #expect(!settled.review.isSettled)
        #expect(settled.judgement.sections.map(\.value) == ["3"])
        #expect(settled.judgement.alternatives.map(\.value) == ["2"])
        #expect(settled.outcome == "enig")
        #expect(settled.judgement.stance.evidence == "avgjort av Kari Nes 2026-10-03")
    }
}
