import Foundation

extension EvaluationReport {
    /// All figures as text for a terminal, with English labels; ends with a line break.
    ///
    /// - Parameter misses: how many of the missed remarks to print.
    public func table(misses: Int = 0) -> String {
        let parts = [head, remarkLines, labelLines, stanceTable, otherLines, furtherLines, sliceTable]
        let missedLines = missed.prefix(misses).map {
            "  missed (\(Self.twoDecimals($0.share)), \($0.blockType)) \($0.file): \($0.text)"
        }
        return (parts.flatMap { $0 } + missedLines + notes.map { "  note: \($0)" }).joined(separator: "\n") + "\n"
    }

    private var head: [String] {
        let unknown = linesOfUnknownFiles > 0 ? ", \(linesOfUnknownFiles) lines of unknown files" : ""
        let wrong = senders.wrong.prefix(6).map { "                  wrong: “\($0.found)” for “\($0.gold)”" }
        return [
            "\(caseID): \(replies) replies, \(all.goldRemarks) labelled remarks, \(all.foundRemarks) found\(unknown)",
            Self.line(
                "respondent",
                "right \(all.respondentRight)", "wrong \(all.respondentWrong)",
                "none \(senders.noneFiles.count)"
                    + " (and \(senders.noneWithoutRemarks) of replies without remarks)",
                "invited \(Self.percent(senders.invitedAccuracy))", "group \(Self.percent(senders.groupAccuracy))"),
        ] + wrong
    }

    private var remarkLines: [String] {
        let outside = overCaptureByBlock.map { "\($0.blockType) \($0.words)" }.joined(separator: ", ")
        return [
            Self.line(
                "remarks", "recall \(Self.percent(all.recall))", "precision \(Self.percent(all.remarkPrecision))",
                "boundary F1 \(Self.percent(all.boundaryF1))",
                "over-capture \(Self.percent(all.overCapture)) of \(all.foundWords) words")
        ] + (outside.isEmpty ? [] : ["                  outside labelled remarks: \(outside)"])
    }

    private var labelLines: [String] {
        let confused = sectionConfusions.prefix(8).map { "\($0.gold) → \($0.found) (\($0.count))" }
            .joined(separator: ", ")
        return [
            Self.line(
                "section", "top-1 \(Self.percent(all.sectionTop1))",
                "of all labelled \(Self.percent(all.sectionTop1OfAllGold))", "top-3 \(Self.percent(all.sectionTop3))",
                "chapter \(Self.percent(all.chapterTop1))", "micro F1 \(Self.percent(all.section.f1))",
                "macro F1 \(Self.percent(all.sectionMacroF1))")
        ] + (confused.isEmpty ? [] : ["                  labelled → found: \(confused)"]) + [
            Self.line(
                "theme", "top-1 \(Self.percent(all.themeTop1))", "top-3 \(Self.percent(all.further.themeTop3))",
                "micro P \(Self.percent(all.theme.precision))", "R \(Self.percent(all.theme.recall))",
                "F1 \(Self.percent(all.theme.f1))", "macro F1 \(Self.percent(all.themeMacroF1))"),
            Self.line(
                "stance", "right \(Self.percent(all.stanceAccuracy))", "kind \(Self.percent(all.kindAccuracy))"),
        ]
    }

    private var stanceTable: [String] {
        let others = Set(stanceConfusion.values.flatMap(\.keys)).subtracting(Self.stances).sorted()
        let columns = Self.stances + others
        let head = "    labelled \\ found" + columns.map { Self.right($0, 11) }.joined()
        return [head]
            + Self.stances.map { stance in
                "    " + Self.left(stance, 16)
                    + columns.map { Self.right(String(stanceConfusion[stance]?[$0] ?? 0), 11) }.joined()
            }
    }

    private var otherLines: [String] {
        let (voices, flags) = (onBehalfOf, sensitive)
        var lines = [
            Self.line("struck text", "\(struckTextFound.count) of \(struckTextInCase) found as remarks (should be 0)"),
            Self.line(
                "on behalf of", "\(voices.found) of \(voices.covered) covered (\(voices.gold) labelled)",
                "wrong name \(voices.wrongName)", "false \(voices.falseAlarms)"),
            Self.line(
                "sensitive", "blocks flagged \(flags.flagged) of \(flags.blocks)",
                "files flagged \(flags.filesFlagged) of \(flags.files)",
                "other files flagged \(flags.otherFilesFlagged)", "exported without a flag \(flags.exportedUnflagged)"),
        ]
        if answers.gold > 0 {
            lines.append(Self.line("answers", "\(answers.right) right of \(answers.gold)", "\(answers.told) told"))
        }
        return lines
    }

    private var furtherLines: [String] {
        let figures = all.further
        func calibration(_ name: String, _ value: Calibration) -> String {
            "\(name) \(Self.twoDecimals(value.error)) of \(value.tags)"
        }
        return [
            Self.line(
                "Cohen's κ", "section \(Self.twoDecimals(figures.sectionKappa))",
                "theme \(Self.twoDecimals(figures.themeKappa))", "stance \(Self.twoDecimals(figures.stanceKappa))",
                "kind \(Self.twoDecimals(figures.kindKappa))"),
            Self.line(
                "calibr. error", calibration("section", figures.sectionCalibration),
                calibration("theme", figures.themeCalibration), calibration("stance", figures.stanceCalibration),
                calibration("kind", figures.kindCalibration)),
            Self.line("no look needed", Self.sureLine(figures.sureLine)),
        ]
    }
}

// MARK: One row for each format and language

extension EvaluationReport {
    private var sliceTable: [String] {
        let columns = [
            "files", "remarks", "recall", "bound.", "over", "sec-1", "sec-3", "chap.", "themeF1", "stance", "kind",
            "κ sec", "sender",
        ]
        let head = "  " + Self.left("", 14) + columns.map { Self.right($0, 8) }.joined()
        let slices = perFormat.sorted { $0.key < $1.key } + perLanguage.sorted { $0.key < $1.key }
        return [head]
            + slices.map { "  " + Self.left($0.key, 14) + Self.cells(of: $0.value).map { Self.right($0, 8) }.joined() }
    }

    private static func cells(of slice: SliceFigures) -> [String] {
        [String(slice.files), String(slice.goldRemarks)]
            + [
                slice.recall, slice.boundaryF1, slice.overCapture, slice.sectionTop1, slice.sectionTop3,
                slice.chapterTop1, slice.theme.f1, slice.stanceAccuracy, slice.kindAccuracy,
            ].map(percent)
            + [twoDecimals(slice.further.sectionKappa), "\(slice.respondentRight)/\(slice.files)"]
    }

    private static func line(_ title: String, _ figures: String...) -> String {
        "  " + left(title, 14) + "  " + figures.joined(separator: "   ")
    }

    private static func sureLine(_ line: SureLine?) -> String {
        guard let line else { return "no confidence above which 95% of the sections are right" }
        return "from confidence \(twoDecimals(line.confidence)): \(percent(line.share)) of the remarks, "
            + "\(percent(line.right)) right in section"
    }

    private static func percent(_ share: Double?) -> String {
        share.map { String(format: "%.0f%%", $0 * 100) } ?? "–"
    }

    private static func twoDecimals(_ value: Double?) -> String {
        value.map { String(format: "%.2f", $0) } ?? "–"
    }

    private static func left(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
