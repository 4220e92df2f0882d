/// What was counted in one reply, or in several added up.
struct Tally: Sendable {
    var files = 0
    var senders = SenderCounts()
    var goldRemarks = 0
    var coveredRemarks = 0
    var foundRemarks = 0
    /// Found remarks at least half of which lies in labelled remarks.
    var foundInsideGold = 0
    var foundWords = 0
    var foundWordsOutsideGold = 0
    /// Where the words outside labelled remarks stand, by the type of block.
    var outsideByBlock = OrderedCounts<String>()
    var borders = LabelCounts()
    var labels = LabelTally()
    var onBehalfOf = OnBehalfCounts()
    var sensitive = SensitiveCounts()
    var struckInCase = 0
    var struckFound: [EvaluationReport.StruckText] = []
    var answers = AnswerCounts()
    var missed: [EvaluationReport.MissedRemark] = []

    static func += (sum: inout Self, more: Self) {
        sum.files += more.files
        sum.senders += more.senders
        sum.goldRemarks += more.goldRemarks
        sum.coveredRemarks += more.coveredRemarks
        sum.foundRemarks += more.foundRemarks
        sum.foundInsideGold += more.foundInsideGold
        sum.foundWords += more.foundWords
        sum.foundWordsOutsideGold += more.foundWordsOutsideGold
        sum.outsideByBlock += more.outsideByBlock
        sum.borders += more.borders
        sum.labels += more.labels
        sum.onBehalfOf += more.onBehalfOf
        sum.sensitive += more.sensitive
        sum.struckInCase += more.struckInCase
        sum.struckFound += more.struckFound
        sum.answers += more.answers
        sum.missed += more.missed
    }
}

/// Whether the senders of files were told rightly.
struct SenderCounts: Sendable {
    var right = 0
    var wrong: [EvaluationReport.WrongSender] = []
    /// Files with labelled remarks for which no sender was told.
    var noneFiles: [String] = []
    var noneWithoutRemarks = 0
    var invitedTold = 0
    var invitedRight = 0
    var groupTold = 0
    var groupRight = 0

    static func += (sum: inout Self, more: Self) {
        sum.right += more.right
        sum.wrong += more.wrong
        sum.noneFiles += more.noneFiles
        sum.noneWithoutRemarks += more.noneWithoutRemarks
        sum.invitedTold += more.invitedTold
        sum.invitedRight += more.invitedRight
        sum.groupTold += more.groupTold
        sum.groupRight += more.groupRight
    }
}

/// How the labels of covered remarks were found.
struct LabelTally: Sendable {
    var sectionFirst = 0
    var sectionTop3 = 0
    var chapterFirst = 0
    var themeFirst = 0
    var themeTop3 = 0
    var stanceRight = 0
    var kindRight = 0
    var sections = LabelTable()
    var themes = LabelTable()
    /// First choice against the label that it hit, else the label's first.
    var sectionPairs = OrderedCounts<LabelPair>()
    var stancePairs = OrderedCounts<LabelPair>()
    var kindPairs = OrderedCounts<LabelPair>()
    /// Of the first section.
    var sectionSure = SureCounts()
    var sectionCalibration = CalibrationCounts()
    var themeCalibration = CalibrationCounts()
    var stanceCalibration = CalibrationCounts()
    var kindCalibration = CalibrationCounts()

    static func += (sum: inout Self, more: Self) {
        sum.sectionFirst += more.sectionFirst
        sum.sectionTop3 += more.sectionTop3
        sum.chapterFirst += more.chapterFirst
        sum.themeFirst += more.themeFirst
        sum.themeTop3 += more.themeTop3
        sum.stanceRight += more.stanceRight
        sum.kindRight += more.kindRight
        sum.sections += more.sections
        sum.themes += more.themes
        sum.sectionPairs += more.sectionPairs
        sum.stancePairs += more.stancePairs
        sum.kindPairs += more.kindPairs
        sum.sectionSure += more.sectionSure
        sum.sectionCalibration += more.sectionCalibration
        sum.themeCalibration += more.themeCalibration
        sum.stanceCalibration += more.stanceCalibration
        sum.kindCalibration += more.kindCalibration
    }
}

/// Whether voices inside replies were told from the sender's.
struct OnBehalfCounts: Sendable {
    var gold = 0
    var covered = 0
    var found = 0
    var wrongName = 0
    /// Told where the labels have the sender's own voice.
    var falseAlarms = 0

    static func += (sum: inout Self, more: Self) {
        sum.gold += more.gold
        sum.covered += more.covered
        sum.found += more.found
        sum.wrongName += more.wrongName
        sum.falseAlarms += more.falseAlarms
    }
}

/// Whether what must be looked at before it is published was flagged.
struct SensitiveCounts: Sendable {
    var blocks = 0
    var flagged = 0
    var files = 0
    var filesFlagged = 0
    var otherFilesFlagged = 0
    var exportedUnflagged = 0

    static func += (sum: inout Self, more: Self) {
        sum.blocks += more.blocks
        sum.flagged += more.flagged
        sum.files += more.files
        sum.filesFlagged += more.filesFlagged
        sum.otherFilesFlagged += more.otherFilesFlagged
        sum.exportedUnflagged += more.exportedUnflagged
    }
}

/// Whether the answers to the letter's questions were told.
struct AnswerCounts: Sendable {
    var gold = 0
    var told = 0
    var right = 0

    static func += (sum: inout Self, more: Self) {
        sum.gold += more.gold
        sum.told += more.told
        sum.right += more.right
    }
}
