public import Foundation

extension EvaluationReport {
    /// All figures as JSON with sorted keys; a share that cannot be told is null.
    ///
    /// `all`, `per_format` and `per_lang` hold one object of figures each, or one for each format and language;
    /// `further` holds κ, calibration and the themes' first three in the same three keys.
    public var json: Data {
        get throws { try value.written }
    }

    private var value: JSONValue {
        .object([
            "case": .text(caseID), "replies": .count(replies), "export_lines": .count(exportLines),
            "lines_of_unknown_files": .count(linesOfUnknownFiles),
            "all": all.json, "per_format": .object(perFormat.mapValues(\.json)),
            "per_lang": .object(perLanguage.mapValues(\.json)),
            "respondent": senders.json, "respondent_none_files": .list(senders.noneFiles.map(JSONValue.text)),
            "invited_accuracy": JSONValue(senders.invitedAccuracy), "group_accuracy": JSONValue(senders.groupAccuracy),
            "answers": .object(
                ["gold": .count(answers.gold), "told": .count(answers.told), "right": .count(answers.right)]),
            "over_capture_by_block": .object(
                Dictionary(uniqueKeysWithValues: overCaptureByBlock.map { ($0.blockType, .count($0.words)) })),
            "struck_text": .list(struckTextFound.map { .object(["file": .text($0.file), "text": .text($0.text)]) }),
            "struck_text_found": .count(struckTextFound.count), "struck_text_in_case": .count(struckTextInCase),
            "on_behalf_of": onBehalfOf.json, "sensitive": sensitive.json,
            "stance_confusion": Self.json(stanceConfusion), "kind_confusion": Self.json(kindConfusion),
            "section_confusions": .list(
                sectionConfusions.map {
                    .object(["gold": .text($0.gold), "found": .text($0.found), "n": .count($0.count)])
                }),
            "per_section": .object(perSection.mapValues(\.json)), "per_theme": .object(perTheme.mapValues(\.json)),
            "missed": .list(missed.map(\.json)), "notes": .list(notes.map(JSONValue.text)),
            "further": .object([
                "all": all.further.json, "per_format": .object(perFormat.mapValues(\.further.json)),
                "per_lang": .object(perLanguage.mapValues(\.further.json)),
            ]),
        ])
    }

    private static func json(_ confusion: [String: [String: Int]]) -> JSONValue {
        .object(confusion.mapValues { .object($0.mapValues(JSONValue.count)) })
    }
}

extension EvaluationReport.Senders {
    fileprivate var json: JSONValue {
        .object([
            "right": .count(right), "none": .count(noneFiles.count), "none_without_remarks": .count(noneWithoutRemarks),
            "wrong": .list(
                wrong.map { .object(["file": .text($0.file), "gold": .text($0.gold), "found": .text($0.found)]) }),
        ])
    }
}

extension EvaluationReport.OnBehalfOf {
    fileprivate var json: JSONValue {
        .object([
            "gold": .count(gold), "covered": .count(covered), "found": .count(found), "wrong_name": .count(wrongName),
            "false": .count(falseAlarms),
        ])
    }
}

extension EvaluationReport.Sensitive {
    fileprivate var json: JSONValue {
        .object([
            "blocks": .count(blocks), "flagged": .count(flagged), "files": .count(files),
            "files_flagged": .count(filesFlagged), "other_files_flagged": .count(otherFilesFlagged),
            "exported_unflagged": .count(exportedUnflagged),
        ])
    }
}

extension EvaluationReport.MissedRemark {
    fileprivate var json: JSONValue {
        .object(["file": .text(file), "share": .share(share), "btype": .text(blockType), "text": .text(text)])
    }
}

extension PrecisionRecall {
    fileprivate var json: JSONValue {
        .object([
            "p": JSONValue(precision), "r": JSONValue(recall), "f1": JSONValue(f1), "tp": .count(right),
            "fp": .count(excess), "fn": .count(lost),
        ])
    }
}

extension SliceFigures {
    fileprivate var json: JSONValue {
        .object([
            "files": .count(files), "gold": .count(goldRemarks), "covered": .count(covered),
            "recall": JSONValue(recall),
            "product_remarks": .count(foundRemarks), "remark_precision": JSONValue(remarkPrecision),
            "product_words": .count(foundWords), "over_capture": JSONValue(overCapture),
            "boundary_f1": JSONValue(boundaryF1), "section_top1": JSONValue(sectionTop1),
            "section_top1_of_all_gold": JSONValue(sectionTop1OfAllGold), "section_top3": JSONValue(sectionTop3),
            "chapter_top1": JSONValue(chapterTop1), "section_micro": section.json,
            "section_macro_f1": JSONValue(sectionMacroF1), "theme_micro": theme.json,
            "theme_top1": JSONValue(themeTop1), "theme_macro_f1": JSONValue(themeMacroF1),
            "stance_accuracy": JSONValue(stanceAccuracy), "kind_accuracy": JSONValue(kindAccuracy),
            "respondent_right": .count(respondentRight), "respondent_wrong": .count(respondentWrong),
            "respondent_none": .count(respondentNone),
        ])
    }
}

extension FurtherFigures {
    fileprivate var json: JSONValue {
        .object([
            "theme_top3": JSONValue(themeTop3), "section_kappa": JSONValue(sectionKappa),
            "theme_kappa": JSONValue(themeKappa), "stance_kappa": JSONValue(stanceKappa),
            "kind_kappa": JSONValue(kindKappa), "section_calibration": sectionCalibration.json,
            "theme_calibration": themeCalibration.json, "stance_calibration": stanceCalibration.json,
            "kind_calibration": kindCalibration.json,
        ])
    }
}

extension Calibration {
    fileprivate var json: JSONValue {
        .object([
            "n": .count(tags), "error": JSONValue(error), "mean_confidence": JSONValue(meanConfidence),
            "right": JSONValue(right),
        ])
    }
}
