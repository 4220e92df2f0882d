/// The figures of all replies, or of those of one format or language. A share is nil where nothing was to divide by.
public struct SliceFigures: Hashable, Sendable {
    public let files: Int
    /// The labelled remarks.
    public let goldRemarks: Int
    /// The labelled remarks that found remarks cover.
    public let covered: Int
    public let recall: Double?
    public let foundRemarks: Int
    /// Of the found remarks, those that lie at least half in labelled ones.
    public let remarkPrecision: Double?
    public let foundWords: Int
    /// Of the found remarks' words, those outside labelled remarks.
    public let overCapture: Double?
    /// How well the borders of remarks agree, within two words.
    public let boundaryF1: Double?
    public let sectionTop1: Double?
    public let sectionTop1OfAllGold: Double?
    public let sectionTop3: Double?
    public let chapterTop1: Double?
    /// Over all sections of all covered remarks.
    public let section: PrecisionRecall
    public let sectionMacroF1: Double?
    public let themeTop1: Double?
    public let theme: PrecisionRecall
    public let themeMacroF1: Double?
    public let stanceAccuracy: Double?
    public let kindAccuracy: Double?
    public let respondentRight: Int
    public let respondentWrong: Int
    public let respondentNone: Int
    public let further: FurtherFigures

    init(_ tally: Tally, themesInCase: Set<String>) {
        let (labels, senders, covered) = (tally.labels, tally.senders, tally.coveredRemarks)
        files = tally.files
        goldRemarks = tally.goldRemarks
        self.covered = covered
        recall = ratio(covered, goldRemarks)
        foundRemarks = tally.foundRemarks
        remarkPrecision = ratio(tally.foundInsideGold, foundRemarks)
        foundWords = tally.foundWords
        overCapture = ratio(tally.foundWordsOutsideGold, foundWords)
        boundaryF1 = tally.borders.figures.f1
        sectionTop1 = ratio(labels.sectionFirst, covered)
        sectionTop1OfAllGold = ratio(labels.sectionFirst, goldRemarks)
        sectionTop3 = ratio(labels.sectionTop3, covered)
        chapterTop1 = ratio(labels.chapterFirst, covered)
        section = labels.sections.total.figures
        sectionMacroF1 = labels.sections.macroF1
        themeTop1 = ratio(labels.themeFirst, covered)
        theme = labels.themes.total.figures
        themeMacroF1 = labels.themes.macroF1
        stanceAccuracy = ratio(labels.stanceRight, covered)
        kindAccuracy = ratio(labels.kindRight, covered)
        respondentRight = senders.right
        respondentWrong = senders.wrong.count
        respondentNone = senders.noneFiles.count + senders.noneWithoutRemarks
        further = FurtherFigures(labels, covered: covered, themesInCase: themesInCase)
    }
}

/// Agreement beyond chance, calibration and the themes' first three, over covered remarks.
public struct FurtherFigures: Hashable, Sendable {
    /// Of the first theme's like: whether one of the first three themes is right.
    public let themeTop3: Double?
    /// Cohen's κ of the first section; a remark with several labelled sections agrees when the first choice is one.
    public let sectionKappa: Double?
    /// Cohen's κ over one yes or no for each remark and theme.
    public let themeKappa: Double?
    public let stanceKappa: Double?
    public let kindKappa: Double?
    /// Above which line 95 in 100 first sections are right; nil when above none.
    public let sureLine: SureLine?
    /// Over all sections given, alternatives left out.
    public let sectionCalibration: Calibration
    /// Over all themes given.
    public let themeCalibration: Calibration
    /// Over `stance_confidence`, where the export has it.
    public let stanceCalibration: Calibration
    /// Over `kind_confidence`, where the export has it.
    public let kindCalibration: Calibration

    init(_ labels: LabelTally, covered: Int, themesInCase: Set<String>) {
        themeTop3 = ratio(labels.themeTop3, covered)
        sectionKappa = Agreement.kappa(of: labels.sectionPairs)
        let themes = themesInCase.union(labels.themes.counts.keys).count
        themeKappa = Agreement.kappa(of: labels.themes.total, decisions: covered * themes)
        stanceKappa = Agreement.kappa(of: labels.stancePairs)
        kindKappa = Agreement.kappa(of: labels.kindPairs)
        sureLine = labels.sectionSure.line(right: 0.95)
        sectionCalibration = labels.sectionCalibration.figures
        themeCalibration = labels.themeCalibration.figures
        stanceCalibration = labels.stanceCalibration.figures
        kindCalibration = labels.kindCalibration.figures
    }
}
