public import Consultation

/// How a reply's text is accounted for, in UTF-8 bytes without white space.
///
/// Every byte counts once: for a remark where one stands, else for the first account that has it, else as unplaced.
public struct ReplyCoverage: Hashable, Codable, Sendable {
    /// The file's name as the officer knows it.
    public let fileName: String
    /// All text.
    public let total: Int
    /// The text of remarks.
    public let remarks: Int
    /// The text that is no remark by reason; what no remark and no account has is under `unplaced`.
    public let reasons: [AccountReason: Int]

    public init(fileName: String, total: Int, remarks: Int, reasons: [AccountReason: Int]) {
        self.fileName = fileName
        self.total = total
        self.remarks = remarks
        self.reasons = reasons
    }

    /// Counts `text`, which `reading` speaks of; ranges that reach past it count as far as there is text.
    public init(of reading: ReplyReading, in text: String, fileName: String) {
        let counts = VisibleBytes(text)
        var covered = [Bool](repeating: false, count: text.utf8.count)
        let count = { (range: ByteRange) in
            var bytes = 0
            for place in min(range.start, covered.count)..<min(range.end, covered.count) where !covered[place] {
                covered[place] = true
                if counts.isVisible[place] { bytes += 1 }
            }
            return bytes
        }
        let remarks = reading.remarks.reduce(0) { $0 + count($1.anchor.range) }
        var reasons: [AccountReason: Int] = [:]
        for account in reading.accounts {
            let bytes = count(account.range)
            if bytes > 0 { reasons[account.reason, default: 0] += bytes }
        }
        let left = counts.total - remarks - reasons.values.reduce(0, +)
        if left > 0 { reasons[.unplaced, default: 0] += left }
        self.init(fileName: fileName, total: counts.total, remarks: remarks, reasons: reasons)
    }

    /// The text that has no reason to be no remark.
    public var unplaced: Int { reasons[.unplaced] ?? 0 }

    /// Whether more than one byte in a hundred is unplaced: then somebody must look at it.
    public var needsPerson: Bool { unplaced * 100 > total }
}

/// Which bytes of a text are seen: those of all characters but white space.
private struct VisibleBytes {
    let isVisible: [Bool]
    let total: Int

    init(_ text: String) {
        var isVisible: [Bool] = []
        isVisible.reserveCapacity(text.utf8.count)
        var total = 0
        for scalar in text.unicodeScalars {
            let seen = !scalar.properties.isWhitespace
            let width = UTF8.width(scalar)
            for _ in 0..<width { isVisible.append(seen) }
            if seen { total += width }
        }
        self.isVisible = isVisible
        self.total = total
    }
}
