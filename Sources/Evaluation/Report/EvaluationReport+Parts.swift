extension EvaluationReport {
    /// Whether the senders of files were told rightly.
    public struct Senders: Hashable, Sendable {
        public let right: Int
        public let wrong: [WrongSender]
        /// Files with labelled remarks for which no sender was told.
        public let noneFiles: [String]
        /// How many files without labelled remarks have no sender told.
        public let noneWithoutRemarks: Int
        /// Of the files with `invited`, those where it is right.
        public let invitedAccuracy: Double?
        /// Of the files with a group, those where it is right.
        public let groupAccuracy: Double?

        init(_ counts: SenderCounts) {
            right = counts.right
            wrong = counts.wrong
            noneFiles = counts.noneFiles
            noneWithoutRemarks = counts.noneWithoutRemarks
            invitedAccuracy = ratio(counts.invitedRight, counts.invitedTold)
            groupAccuracy = ratio(counts.groupRight, counts.groupTold)
        }
    }

    /// A file whose sender was told wrongly.
    public struct WrongSender: Hashable, Sendable {
        public let file: String
        public let gold: String
        public let found: String
    }

    /// Whether the answers to the letter's questions were told.
    public struct Answers: Hashable, Sendable {
        public let gold: Int
        public let told: Int
        public let right: Int
    }

    /// Whether voices inside replies were told from the sender's.
    public struct OnBehalfOf: Hashable, Sendable {
        public let gold: Int
        public let covered: Int
        public let found: Int
        public let wrongName: Int
        /// Told where the labels have the sender's own voice.
        public let falseAlarms: Int

        init(_ counts: OnBehalfCounts) {
            gold = counts.gold
            covered = counts.covered
            found = counts.found
            wrongName = counts.wrongName
            falseAlarms = counts.falseAlarms
        }
    }

    /// Whether what must be looked at before it is published was flagged.
    public struct Sensitive: Hashable, Sendable {
        public let blocks: Int
        public let flagged: Int
        /// Files with such blocks.
        public let files: Int
        public let filesFlagged: Int
        public let otherFilesFlagged: Int
        /// Blocks at least half of which came out in remarks without a flag.
        public let exportedUnflagged: Int

        init(_ counts: SensitiveCounts) {
            blocks = counts.blocks
            flagged = counts.flagged
            files = counts.files
            filesFlagged = counts.filesFlagged
            otherFilesFlagged = counts.otherFilesFlagged
            exportedUnflagged = counts.exportedUnflagged
        }
    }

    /// Words outside labelled remarks in one type of block.
    public struct BlockCount: Hashable, Sendable {
        /// A type of the labels, or `not-in-reply`, `struck`, `margin-comment`, `quoted-mail`.
        public let blockType: String
        public let words: Int
    }

    /// A struck text that came out as a remark.
    public struct StruckText: Hashable, Sendable {
        public let file: String
        public let text: String
    }

    /// How often a section was taken for another.
    public struct SectionConfusion: Hashable, Sendable {
        public let gold: String
        /// `–` for none.
        public let found: String
        public let count: Int
    }

    /// A labelled remark that no found remark covers.
    public struct MissedRemark: Hashable, Sendable {
        public let file: String
        /// The share of its words that is covered, to two decimals.
        public let share: Double
        public let blockType: String
        /// Its first 160 characters.
        public let text: String
    }
}
