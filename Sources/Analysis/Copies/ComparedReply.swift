import Consultation

/// A reply made ready to be held against others of the same body.
struct ComparedReply {
    let record: ReplyRecord
    let remarks: [RemarkRecord]
    let claim: VersionClaim
    private let pairs: [WordPairs]
    /// The pairs of all its remarks, ascending.
    let all: [UInt64]

    init(record: ReplyRecord, remarks: [RemarkRecord], claim: VersionClaim) {
        self.record = record
        self.remarks = remarks
        self.claim = claim
        pairs = remarks.map { WordPairs($0.remark.text) }
        all = WordPairs.unique(pairs.flatMap(\.distinct))
    }

    /// Whether its words were recognised in pictures, so that some may be wrong.
    var isRecognised: Bool { record.diagnostics.contains { $0.identifier.hasPrefix("scan.") } }

    /// How much of the body's own work a format keeps: an office document over a page's picture of it.
    var richness: Int {
        if isRecognised { return 0 }
        let name = record.fileName.lowercased()
        let ranks = [("docx", 4), ("odt", 4), ("doc", 3), ("rtf", 3), ("eml", 2), ("msg", 2), ("html", 2), ("pdf", 1)]
        return ranks.first { name.hasSuffix("." + $0.0) }?.1 ?? 1
    }

    /// The share of its pairs of words that the other has; 0 when either has none.
    func share(in other: ComparedReply) -> Double {
        all.isEmpty ? 0 : Double(WordPairs.common(all, other.all)) / Double(all.count)
    }

    /// The remarks that the other has not, as far as their words tell.
    func onlyHere(than other: ComparedReply) -> [RemarkRecord] {
        let fewest = isRecognised || other.isRecognised ? 0.4 : 0.6
        return zip(remarks, pairs).filter { _, pairs in
            pairs.words.count >= 3 && (pairs.share(in: other.all) ?? 1) < fewest
        }.map(\.0)
    }

    /// Whether the two are one reply in two files.
    func isSame(as other: ComparedReply) -> Bool {
        guard record.cosigners.map(\.name).sortedNames == other.record.cosigners.map(\.name).sortedNames
        else { return false }
        if all.isEmpty && other.all.isEmpty {
            return record.status == other.record.status && record.status != .unread
                && (record.dated == other.record.dated || record.dated == nil || other.record.dated == nil)
        }
        let fewest = isRecognised || other.isRecognised ? 0.7 : 0.93
        return share(in: other) >= fewest && other.share(in: self) >= fewest && onlyHere(than: other).isEmpty
            && other.onlyHere(than: self).isEmpty
    }
}

extension [String?] {
    fileprivate var sortedNames: [String] { compactMap { $0?.lowercased() }.sorted() }
}
