import Consultation
import Language

/// Measures the sentences of a reply for the filter that finds remarks.
struct RemarkFeatureTable {
    /// The names of all features, in the order of the vectors.
    let names: [String]
    private let opinionGroups: Range<Int>
    private let procedureGroups: Range<Int>
    /// The opinion groups that alone make a sentence a view.
    private let viewGroups: [Int]
    private let proposalGroups: [Int]
    private let procedure: Procedure

    private struct Procedure {
        let process: Int?
        let own: Int?
        let draft: Int?
    }

    init(_ vocabulary: ReplyVocabulary) {
        let fixed = RemarkFeature.allCases.map(\.rawValue)
        let opinions = vocabulary.opinions.groups.map { "cue.\($0)" }
        let procedures = vocabulary.procedure.groups.map { "procedure.\($0)" }
        names = fixed + opinions + procedures
        opinionGroups = fixed.count..<(fixed.count + opinions.count)
        procedureGroups = opinionGroups.upperBound..<(opinionGroups.upperBound + procedures.count)
        let view = [
            "støtte", "ingeninnv", "imot", "stryk", "foreslå", "redaksjon", "bør", "må", "savn", "forutsett", "uro",
            "spm", "spmord", "imper", "positivord", "negativord", "børikke",
        ]
        viewGroups = view.compactMap(vocabulary.opinions.group)
        proposalGroups = ["foreslå", "bør", "må", "imot", "stryk"].compactMap(vocabulary.opinions.group)
        procedure = Procedure(
            process: vocabulary.procedure.group("saksgang"), own: vocabulary.procedure.group("egenomtale"),
            draft: vocabulary.procedure.group("utkast"))
    }

    /// Whether the sentence has any cue of a view.
    func hasView(_ unit: ReplyUnit) -> Bool { viewGroups.contains { unit.opinions[$0] > 0 } }

    /// The features of each of the reply's units, in the order of `names`.
    func vectors(_ reply: ReplyReader) -> [[Double]] {
        let byBlock = Dictionary(grouping: reply.units.indices, by: { reply.units[$0].block })
        let opinionShare = byBlock.mapValues { units in
            share(units) { hasView(reply.units[$0]) }
        }
        let proseBlocks = byBlock.keys.sorted()
        let rank = Dictionary(uniqueKeysWithValues: proseBlocks.enumerated().map { ($1, $0) })
        return reply.units.indices.map { index in
            var vector = [Double](repeating: 0, count: names.count)
            let unit = reply.units[index]
            let siblings = byBlock[unit.block] ?? [index]
            place(reply, unit, rank: rank[unit.block] ?? 0, of: proseBlocks.count, &vector)
            look(reply, index, siblings, &vector)
            paragraph(reply, siblings, opinionShare[unit.block] ?? 0, &vector)
            neighbours(reply, index, siblings, &vector)
            if let here = rank[unit.block] {
                let around = [here - 1, here + 1].filter(proseBlocks.indices.contains).map { proseBlocks[$0] }
                set(.neighbourOpinion, around.reduce(0) { $0 + (opinionShare[$1] ?? 0) } / 2, &vector)
            }
            for group in opinionGroups { vector[group] = capped(unit.opinions[group - opinionGroups.lowerBound]) }
            for group in procedureGroups { vector[group] = capped(unit.procedure[group - procedureGroups.lowerBound]) }
            return vector
        }
    }

    private func place(_ reply: ReplyReader, _ unit: ReplyUnit, rank: Int, of count: Int, _ vector: inout [Double]) {
        let block = reply.document.blocks[unit.block]
        switch (block.kind, reply.tables.columns[unit.block]) {
        case (_, .remark?): set(.remarkColumn, 1, &vector)
        case (_, .proposal?): set(.proposalColumn, 1, &vector)
        case (_, .some): set(.otherColumn, 1, &vector)
        case (.listItem, _): set(.listItem, 1, &vector)
        case (.formField, _): set(.formField, 1, &vector)
        case (.quotation, _): set(.quotation, 1, &vector)
        case (.footnote, _): set(.footnote, 1, &vector)
        default: if block.labelLength > 0 { set(.listItem, 1, &vector) }
        }
        let classes = reply.trail.classes[unit.block]
        if classes.contains("bakgrunn") { set(.headBackground, 1, &vector) }
        if classes.contains("saksgang") { set(.headProcedure, 1, &vector) }
        let isAdopted = reply.fallen.adopted.contains(unit.block)
        if isAdopted || classes.contains("syn") || classes.contains("positiv") || classes.contains("negativ") {
            set(.headView, 1, &vector)
        }
        let isRecommended = classes.contains("innstilling") || classes.contains("forslag")
        if isRecommended, !isAdopted { set(.headRecommendation, 1, &vector) }
        if classes.isEmpty, !reply.trail.headings[unit.block].isEmpty { set(.headTopic, 1, &vector) }
        let headings = reply.headingsInBody
        if headings == 0 {
            set(.noHeadings, 1, &vector)
        } else if reply.trail.count[unit.block] <= reply.headingsInFront {
            set(.beforeHeadings, 1, &vector)
        }
        // In a reply of a few paragraphs the first is no introduction.
        guard count >= 5 else { return }
        let position = Double(rank) / Double(count - 1)
        if position < 0.2 { set(.firstFifth, 1, &vector) }
        if position < 0.34 { set(.firstThird, 1, &vector) }
        if position > 0.9 { set(.lastTenth, 1, &vector) }
    }

    private func look(_ reply: ReplyReader, _ index: Int, _ siblings: [Int], _ vector: inout [Double]) {
        let unit = reply.units[index]
        if siblings.count == 1 {
            set(.alone, 1, &vector)
        } else if index == siblings.first {
            set(.firstOfSeveral, 1, &vector)
        } else if index == siblings.last {
            set(.lastOfSeveral, 1, &vector)
        }
        if unit.text.lastToken == ":" {
            set(.colonEnd, 1, &vector)
        } else if !unit.endsAsSentence {
            set(.openEnd, 1, &vector)
        }
        if unit.range.count < 45 { set(.short, 1, &vector) }
        if unit.range.count > 250 { set(.long, 1, &vector) }
        if unit.text.bytes.first == 0xC2 { set(.beginsWithQuote, 1, &vector) }
        if unit.copied > 0.5 { set(.copiedHalf, 1, &vector) } else if unit.copied > 0.2 { set(.copiedSome, 1, &vector) }
        if unit.retold >= 0.5 { set(.retold, 1, &vector) }
        if !hasView(unit) { set(.noCue, 1, &vector) }
        if reply.ownVoice[index] { set(.ownVoice, 1, &vector) }
        together(unit, reply.trail.classes[unit.block], &vector)
    }

    /// Pairs of signs that say more together than each alone.
    private func together(_ unit: ReplyUnit, _ headings: Set<String>, _ vector: inout [Double]) {
        let strong = ["støtte", "imot", "foreslå", "savn", "bør", "må", "ingeninnv"].contains { unit.opinions[$0] > 0 }
        if strong, unit.opinions["ytring"] > 0 { set(.ownView, 1, &vector) }
        guard !hasView(unit) else { return }
        if unit.retold >= 0.5 { set(.retoldWithoutView, 1, &vector) }
        if unit.opinions["pastverb"] + unit.opinions["tall"] + unit.procedure["dato"] > 0 {
            set(.reportWithoutView, 1, &vector)
        }
        if headings.contains("bakgrunn") || headings.contains("saksgang") { set(.backgroundWithoutView, 1, &vector) }
    }

    private func paragraph(_ reply: ReplyReader, _ siblings: [Int], _ opinion: Double, _ vector: inout [Double]) {
        set(.paragraphProcedure, share(siblings) { has(procedure.process, reply.units[$0]) }, &vector)
        set(.paragraphSelf, share(siblings) { has(procedure.own, reply.units[$0]) }, &vector)
        set(.paragraphDraft, share(siblings) { has(procedure.draft, reply.units[$0]) }, &vector)
        set(.paragraphNoCue, 1 - opinion, &vector)
        set(.paragraphOpinion, siblings.count > 1 ? opinion : 0, &vector)
    }

    private func neighbours(_ reply: ReplyReader, _ index: Int, _ siblings: [Int], _ vector: inout [Double]) {
        if let before = siblings.last(where: { $0 < index }) {
            let unit = reply.units[before]
            if has(procedure.process, unit) { set(.previousProcedure, 1, &vector) }
            if has(procedure.own, unit) { set(.previousSelf, 1, &vector) }
            if has(procedure.draft, unit) { set(.previousDraft, 1, &vector) }
            set(hasView(unit) ? .previousOpinion : .previousNoCue, 1, &vector)
        }
        if let after = siblings.first(where: { $0 > index }) {
            let unit = reply.units[after]
            if has(procedure.process, unit) { set(.nextProcedure, 1, &vector) }
            if has(procedure.own, unit) { set(.nextSelf, 1, &vector) }
            if has(procedure.draft, unit) { set(.nextDraft, 1, &vector) }
            set(hasView(unit) ? .nextOpinion : .nextNoCue, 1, &vector)
            if proposalGroups.contains(where: { unit.opinions[$0] > 0 }) { set(.nextProposal, 1, &vector) }
        }
    }

    private func has(_ group: Int?, _ unit: ReplyUnit) -> Bool { group.map { unit.procedure[$0] > 0 } ?? false }

    private func share(_ units: [Int], _ holds: (Int) -> Bool) -> Double {
        units.isEmpty ? 0 : Double(units.filter(holds).count) / Double(units.count)
    }

    private func capped(_ count: Int) -> Double { Double(min(count, 2)) }

    private func set(_ feature: RemarkFeature, _ value: Double, _ vector: inout [Double]) {
        vector[feature.index] = value
    }
}
