import Consultation

/// How all replies' text is accounted for: a row a file, and all of them together.
public struct CoverageTable: Hashable, Sendable {
    /// In the Norwegian order of the files' names.
    public let replies: [ReplyCoverage]

    public init(_ replies: [ReplyCoverage]) {
        self.replies = replies.sorted { NorwegianOrder($0.fileName) < NorwegianOrder($1.fileName) }
    }

    /// All replies as if they were one.
    public var total: ReplyCoverage {
        ReplyCoverage(
            fileName: "Alle svar", total: replies.reduce(0) { $0 + $1.total },
            remarks: replies.reduce(0) { $0 + $1.remarks },
            reasons: replies.reduce(into: [:]) { $0.merge($1.reasons, uniquingKeysWith: +) })
    }

    /// Whether any reply has more than one per cent unplaced text.
    public var needsPerson: Bool { replies.contains(where: \.needsPerson) }

    /// The table in Norwegian, a line a reply and the total last: the share that is remark, that is unplaced, and
    /// the reasons by falling share; shares of nothing are left out.
    public var lines: [String] {
        ["merknad  ikke plassert    tegn  svar"] + (replies + [total]).flatMap(Self.lines)
    }

    private static func lines(_ reply: ReplyCoverage) -> [String] {
        let head =
            padded(percent(reply.remarks, of: reply.total), 7) + padded(percent(reply.unplaced, of: reply.total), 15)
            + padded(String(reply.total), 8) + "  " + reply.fileName + (reply.needsPerson ? "  (se på denne)" : "")
        let reasons = AccountReason.allCases.filter { $0 != .unplaced && (reply.reasons[$0] ?? 0) > 0 }
            .sorted { (reply.reasons[$1] ?? 0, $0.rawValue) < (reply.reasons[$0] ?? 0, $1.rawValue) }
            .map { "\($0.rawValue) \(percent(reply.reasons[$0] ?? 0, of: reply.total))" }
        return reasons.isEmpty ? [head] : [head, "        " + reasons.joined(separator: ", ")]
    }

    /// `12,3 %`; tenths, rounded to the nearest; what is not quite nothing is never written as nothing.
    static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "–" }
        let tenths = (part * 1000 + whole / 2) / whole
        return part > 0 && tenths == 0 ? "< 0,1 %" : "\(tenths / 10),\(tenths % 10) %"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
