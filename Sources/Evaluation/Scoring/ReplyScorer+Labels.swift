import Foundation

extension ReplyScorer {
    /// Which labelled remarks are covered, and whether the labels of the covered ones were found.
    func countRemarks(into tally: inout Tally) {
        let covered = stream.words.indices.map { word in passages.contains { $0.covers[word] } }
        for remark in stream.remarks {
            tally.goldRemarks += 1
            if remark.onBehalfOf != nil { tally.onBehalfOf.gold += 1 }
            let words = remark.words.count
            let here = covered[remark.words].count { $0 }
            guard Double(here) >= settings.coverage * Double(words), let passage = passage(on: remark.words) else {
                tally.missed.append(
                    .init(
                        file: reply.fileName, share: Self.twoDecimals(Double(here) / Double(words)),
                        blockType: remark.blockType, text: Self.start(of: remark.label.text)))
                continue
            }
            if settings.unsettledOnly, passage.line.isReviewed { continue }
            tally.coveredRemarks += 1
            compare(passage.line, with: remark.label, into: &tally.labels)
            compareVoice(passage.line, with: remark, into: &tally.onBehalfOf)
        }
    }

    /// The passage that covers most of `words`; of equals the shortest, then the first.
    private func passage(on words: Range<Int>) -> Passage? {
        func rank(_ passage: Passage) -> (Int, Int) {
            (passage.covers[words].count { $0 }, -passage.places.count)
        }
        return passages.dropFirst().reduce(passages.first) { best, passage in
            best.map { rank(passage) > rank($0) } ?? true ? passage : best
        }
    }

    private func compare(_ line: ExportLine, with label: GoldRemark, into counts: inout LabelTally) {
        let goldSections = Set(label.sections)
        let found = sections.ranked(line.sections, minimumConfidence: settings.minimumConfidence)
        let foundIDs = found.map(\.id)
        let next = sections.ranked(line.alternatives, minimumConfidence: 0).map(\.id).filter { !foundIDs.contains($0) }
        let hit = foundIDs.first.map(goldSections.contains) ?? false
        counts.sectionFirst += hit ? 1 : 0
        counts.sectionTop3 += goldSections.isDisjoint(with: (foundIDs + next).prefix(3)) ? 0 : 1
        let chapters = Set(label.sections.map(Self.chapter))
        counts.chapterFirst += foundIDs.first.map { chapters.contains(Self.chapter($0)) } ?? false ? 1 : 0
        counts.sections.add(gold: goldSections, found: Set(foundIDs))
        let first = foundIDs.first ?? LabelPair.none
        counts.sectionPairs.add(
            LabelPair(gold: hit ? first : label.sections.first ?? LabelPair.none, found: first))
        counts.sectionSure.add(found.first?.confidence, isRight: hit)
        for tag in found { counts.sectionCalibration.add(tag.confidence, isRight: goldSections.contains(tag.id)) }

        let goldThemes = Set(label.themes)
        let foundThemes = themes.ranked(line.themes, minimumConfidence: settings.minimumConfidence)
        counts.themeFirst += foundThemes.first.map { goldThemes.contains($0.id) } ?? false ? 1 : 0
        counts.themeTop3 += foundThemes.prefix(3).contains { goldThemes.contains($0.id) } ? 1 : 0
        counts.themes.add(gold: goldThemes, found: Set(foundThemes.map(\.id)))
        for tag in foundThemes { counts.themeCalibration.add(tag.confidence, isRight: goldThemes.contains(tag.id)) }

        counts.stanceRight += line.stance == label.stance ? 1 : 0
        counts.stancePairs.add(LabelPair(gold: label.stance, found: line.stance ?? LabelPair.none))
        counts.stanceCalibration.add(line.stanceConfidence, isRight: line.stance == label.stance)
        counts.kindRight += line.kind == label.kind ? 1 : 0
        counts.kindPairs.add(LabelPair(gold: label.kind, found: line.kind ?? LabelPair.none))
        counts.kindCalibration.add(line.kindConfidence, isRight: line.kind == label.kind)
    }

    private func compareVoice(_ line: ExportLine, with remark: ReplyStream.Remark, into counts: inout OnBehalfCounts) {
        guard let voice = remark.onBehalfOf else {
            counts.falseAlarms += line.onBehalfOf == nil ? 0 : 1
            return
        }
        counts.covered += 1
        guard let found = line.onBehalfOf else { return }
        if BodyName.close(found, voice) {
            counts.found += 1
        } else {
            counts.wrongName += 1
        }
    }

    /// `3` of `3.1`.
    private static func chapter(_ section: String) -> String {
        String(section.prefix { $0 != "." })
    }

    /// Rounded to the nearest hundredth, of equally near ones to the even.
    private static func twoDecimals(_ share: Double) -> Double {
        Double(String(format: "%.2f", share)) ?? share
    }

    private static func start(of text: String) -> String {
        var start = String.UnicodeScalarView()
        start.append(contentsOf: text.unicodeScalars.prefix(160))
        return String(start)
    }
}
