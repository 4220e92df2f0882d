import Consultation

/// Gives every remark its number and its known sections and themes.
enum RemarkNumbering {
    /// The number of the first reply in the list of attachments: the draft is number 1.
    static let firstReply = 2

    /// - Parameters:
    ///   - replies: in the order of the list of attachments.
    ///   - sureLine: a section less sure than this needs a person.
    /// - Returns: the remarks in the order of the replies, and for each reply which of them are its own.
    static func number(
        _ replies: [ReplyRecord], files: ReplyFiles, consultation: CaseDescription, sureLine: Double
    ) -> (remarks: [TalliedRemark], ranges: [Range<Int>]) {
        let sections = Set(consultation.sections.map(\.id) + [Section.wholeDraft])
        let themes = Set(consultation.themes.map(\.id))
        var remarks: [TalliedRemark] = []
        var ranges: [Range<Int>] = []
        for (place, reply) in replies.enumerated() {
            let start = remarks.count
            for (count, record) in files.remarks(of: reply).enumerated() {
                let placed = known(record.judgement.sections, among: sections)
                remarks.append(
                    TalliedRemark(
                        record: record, reply: place, number: "\(firstReply + place).\(count + 1)", sections: placed,
                        themes: known(record.judgement.themes, among: themes),
                        attention: Attention.reasons(for: record, sections: placed, sureLine: sureLine)))
            }
            ranges.append(start..<remarks.count)
        }
        return (remarks, ranges)
    }

    private static func known(_ tags: [Tag<String>], among ids: Set<String>) -> [String] {
        var seen: Set<String> = []
        return tags.map(\.value).filter { ids.contains($0) && seen.insert($0).inserted }
    }
}
