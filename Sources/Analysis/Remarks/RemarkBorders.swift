import Consultation
import Language

/// Measures the border between two neighbouring sentences of remarks: one remark goes on, or another begins.
///
/// Nine borders in ten are none; one stands mostly where praise turns into complaint.
struct RemarkBorders {
    enum Feature: String, CaseIterable {
        case contrastStarts, praiseBefore, complaintAfter, praiseAfter, complaintBefore, turns, demandAfter,
            demandBefore
        case anaphorStarts, causeStarts, alsoStarts, leftIsFirst, leftIsShort, rightIsLast, rightIsShort, twoOnly
        case inListItem, inTable, questionBefore, questionAfter, ownVoiceAfter, newPlace
        case purePraiseBefore, quoteAfter, concessionBefore, furtherStarts, proposalEnds
        case labelStarts, longBefore, longRun, sayingStarts, praiseGoesOn, newTopic

        var index: Int { Self.places[self] ?? 0 }
        private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
    }

    static let names = Feature.allCases.map(\.rawValue)

    private let anaphors: Set<String> = [
        "dette", "det", "den", "disse", "de", "slik", "slike", "her", "der", "da", "dermed", "derfor", "difor", "han",
        "hun", "ho", "dei", "desse", "ellers", "ikke", "slikt", "hvis", "dersom", "så",
    ]
    private let causes: Set<String> = ["for", "fordi", "siden", "ettersom", "nettopp"]
    private let also: Set<String> = ["også", "videre", "vidare", "dessuten", "særlig", "spesielt", "tilsvarende"]

    /// The features of the border between `left` and `right`; `position` counts the sentences of the run from 0,
    /// `left` being that one.
    func vector(
        _ left: ReplyUnit, _ right: ReplyUnit, position: Int, of count: Int, in reply: ReplyReader, right index: Int
    ) -> [Double] {
        var vector = [Double](repeating: 0, count: Feature.allCases.count)
        func set(_ feature: Feature, _ holds: Bool) { if holds { vector[feature.index] = 1 } }
        let before = Polarity(left)
        let after = Polarity(right)
        set(.praiseBefore, before.praise)
        set(.purePraiseBefore, before.praise && !before.complaint && !before.demand)
        set(.complaintAfter, after.complaint)
        set(.praiseAfter, after.praise && !after.complaint)
        set(.complaintBefore, before.complaint)
        set(.turns, before.praise && !before.complaint && (after.complaint || after.demand) && !after.praise)
        set(.demandAfter, after.demand)
        set(.demandBefore, before.demand)
        set(.questionBefore, left.opinions["spm"] > 0)
        set(.questionAfter, right.opinions["spm"] > 0)
        set(.concessionBefore, left.opinions["ingeninnv"] > 0 && left.opinions["støtte"] == 0)
        set(.proposalEnds, left.opinions["foreslå"] + left.opinions["imper"] > 0)
        set(.leftIsFirst, position == 0)
        set(.rightIsLast, position + 2 == count)
        set(.twoOnly, count == 2)
        set(.longBefore, position >= 2)
        set(.longRun, count >= 5)
        set(.praiseGoesOn, before.praise && after.praise && !after.complaint && !after.demand)
        set(.sayingStarts, saysItsView(right))
        set(.newTopic, sharesNoWord(left, right) && !anaphors.contains(firstWord(right)))
        set(.leftIsShort, left.range.count < 70)
        set(.rightIsShort, right.range.count < 70)
        let kind = reply.document.blocks[right.block].kind
        set(.inListItem, kind == .listItem)
        set(.inTable, kind == .tableText)
        set(.ownVoiceAfter, reply.ownVoice[index])
        for feature in openings(of: right) { vector[feature.index] = 1 }
        return vector
    }

    /// What the right sentence's first words say of the border before it.
    private func openings(of unit: ReplyUnit) -> [Feature] {
        let first = firstWord(unit)
        let found: [(Feature, Bool)] = [
            (.contrastStarts, startsWithContrast(unit)), (.anaphorStarts, anaphors.contains(first)),
            (.causeStarts, causes.contains(first)), (.alsoStarts, also.contains(first)),
            (.newPlace, namesPlace(unit)), (.quoteAfter, first == "«"),
            (.furtherStarts, unit.procedure["videre"] > 0), (.labelStarts, startsWithLabel(unit)),
        ]
        return found.filter(\.1).map(\.0)
    }

    private func firstWord(_ unit: ReplyUnit) -> String {
        unit.text.tokens.first.map { String(decoding: unit.text.bytes[$0], as: UTF8.self) } ?? ""
    }

    /// Whether a contrast stands among the first five words.
    private func startsWithContrast(_ unit: ReplyUnit) -> Bool {
        let limit = unit.text.tokens.dropFirst(5).first?.lowerBound ?? Int.max
        guard let group = unit.opinions.group("men") else { return false }
        return unit.opinions.hits.contains { $0.group == group && $0.range.lowerBound < limit }
    }

    /// «Om skolene: …», «Til 3.2: …»: a few words and a colon before the sentence itself.
    private func startsWithLabel(_ unit: ReplyUnit) -> Bool {
        let first = firstWord(unit)
        if ["om", "til", "når", "vedrørende", "vedr", "angående"].contains(first) { return true }
        return unit.text.tokens.dropFirst().prefix(5).contains {
            $0.count == 1 && unit.text.bytes[$0.lowerBound] == 0x3A
        }
    }

    /// «Vi ber om …», «Bydelen mener …»: the body and a verb of view among the first four words.
    private func saysItsView(_ unit: ReplyUnit) -> Bool {
        let limit = unit.text.tokens.dropFirst(4).first?.lowerBound ?? Int.max
        let groups = ["ytring", "foreslå", "støtte", "imot", "savn"].compactMap(unit.opinions.group)
        return unit.opinions.hits.contains { groups.contains($0.group) && $0.range.lowerBound < limit }
    }

    /// Whether no longer word of one stands in the other, by its first six letters.
    private func sharesNoWord(_ left: ReplyUnit, _ right: ReplyUnit) -> Bool {
        longWords(left).isDisjoint(with: longWords(right))
    }

    private func longWords(_ unit: ReplyUnit) -> Set<ArraySlice<UInt8>> {
        Set(unit.text.tokens.filter { $0.count >= 6 }.map { unit.text.bytes[$0].prefix(6) })
    }

    /// Whether it points into the draft by a number: «føring 12», «kapittel 3».
    private func namesPlace(_ unit: ReplyUnit) -> Bool {
        let words = unit.text.tokens.prefix(12).map { String(decoding: unit.text.bytes[$0], as: UTF8.self) }
        return zip(words, words.dropFirst()).contains { $0.count > 2 && ($1.first?.isNumber ?? false) }
    }
}

/// What a sentence's cues say at a glance.
struct Polarity {
    let praise: Bool
    let complaint: Bool
    let demand: Bool

    init(_ unit: ReplyUnit) {
        praise = unit.opinions["støtte"] + unit.opinions["positivord"] > 0
        complaint =
            unit.opinions["imot"] + unit.opinions["savn"] + unit.opinions["uro"] + unit.opinions["negativord"] > 0
        demand = unit.opinions["bør"] + unit.opinions["må"] + unit.opinions["foreslå"] + unit.opinions["forutsett"] > 0
    }
}
