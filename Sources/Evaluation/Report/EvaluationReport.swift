/// How an export compares with a labelled consultation: what was counted, and the shares that follow.
public struct EvaluationReport: Hashable, Sendable {
    /// The labelled case's id.
    public let caseID: String
    public let replies: Int
    public let exportLines: Int
    /// Lines whose file is none of the labelled replies.
    public let linesOfUnknownFiles: Int
    public let all: SliceFigures
    /// By the reply's format (`docx`, `pdf-scan`, …).
    public let perFormat: [String: SliceFigures]
    /// By the reply's language (`nb`, `nn`, …).
    public let perLanguage: [String: SliceFigures]

    public let senders: Senders
    public let answers: Answers
    public let onBehalfOf: OnBehalfOf
    public let sensitive: Sensitive
    /// Words of found remarks that lie outside labelled ones, by the type of block, most first.
    public let overCaptureByBlock: [BlockCount]
    /// Struck texts that came out as remarks; there should be none.
    public let struckTextFound: [StruckText]
    public let struckTextInCase: Int
    /// Labelled stance → found stance (`–` for none) → covered remarks.
    public let stanceConfusion: [String: [String: Int]]
    /// Labelled kind → found kind (`–` for none) → covered remarks.
    public let kindConfusion: [String: [String: Int]]
    /// The most frequent wrong first choices, at most 25.
    public let sectionConfusions: [SectionConfusion]
    public let perSection: [String: PrecisionRecall]
    public let perTheme: [String: PrecisionRecall]
    /// The labelled remarks that no found remark covers, in the order of the replies.
    public let missed: [MissedRemark]
    /// What the reader of the figures should know: labels that are incomplete.
    public let notes: [String]

    init(gold: GoldCase, slices: Slices, exportLines: Int, unknownLines: Int) {
        let tally = slices.all
        let themes = Set(gold.themes.map(\.id))
        caseID = gold.id
        replies = gold.replies.count
        self.exportLines = exportLines
        linesOfUnknownFiles = unknownLines
        all = SliceFigures(tally, themesInCase: themes)
        perFormat = slices.formats.mapValues { SliceFigures($0, themesInCase: themes) }
        perLanguage = slices.languages.mapValues { SliceFigures($0, themesInCase: themes) }
        senders = Senders(tally.senders)
        answers = Answers(gold: tally.answers.gold, told: tally.answers.told, right: tally.answers.right)
        onBehalfOf = OnBehalfOf(tally.onBehalfOf)
        sensitive = Sensitive(tally.sensitive)
        overCaptureByBlock = tally.outsideByBlock.mostFrequent.map { BlockCount(blockType: $0.key, words: $0.count) }
        struckTextFound = tally.struckFound
        struckTextInCase = tally.struckInCase
        stanceConfusion = Self.confusion(tally.labels.stancePairs, of: Self.stances)
        kindConfusion = Self.confusion(tally.labels.kindPairs, of: Self.kinds)
        sectionConfusions = tally.labels.sectionPairs.mostFrequent.filter { $0.key.gold != $0.key.found }.prefix(25)
            .map { SectionConfusion(gold: $0.key.gold, found: $0.key.found, count: $0.count) }
        perSection = tally.labels.sections.counts.mapValues(\.figures)
        perTheme = tally.labels.themes.counts.mapValues(\.figures)
        missed = tally.missed
        notes = gold.replies.filter { gold.struckTexts(of: $0) == nil }.map {
            "\($0.id): extras.json does not say which texts are struck out in the file; struck text that was exported "
                + "counts as not in the reply."
        }
    }

    static let stances = ["støtte", "forbehold", "imot", "nøytral"]
    static let kinds = ["støtte", "kritikk", "endringsforslag", "forutsetning", "spørsmål", "informasjon"]

    private static func confusion(_ pairs: OrderedCounts<LabelPair>, of labels: [String]) -> [String: [String: Int]] {
        var table = Dictionary(uniqueKeysWithValues: labels.map { ($0, [String: Int]()) })
        for pair in pairs.keys { table[pair.gold]?[pair.found] = pairs[pair] }
        return table
    }
}
