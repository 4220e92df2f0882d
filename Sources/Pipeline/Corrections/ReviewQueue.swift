public import Consultation

/// In which order remarks are best looked at: those first whose tags are least certain.
public enum ReviewQueue {
    /// How many wrong tags a remark is expected to have among its section, theme and stance.
    ///
    /// Kind is left out: no table counts by it.
    public static func doubt(_ judgement: Judgement) -> Double {
        [
            judgement.sections.first?.confidence ?? 0, judgement.themes.first?.confidence ?? 0,
            judgement.stance.confidence,
        ].reduce(0) { $0 + 1 - $1 }
    }

    /// The unsettled remarks of a snapshot, most doubtful first; of equals by id.
    public static func order(_ snapshot: CaseSnapshot) -> [RemarkRecord] {
        snapshot.remarks.filter { !$0.review.isSettled }.map { (doubt($0.judgement), $0) }
            .sorted { ($1.0, $0.1.remark.id) < ($0.0, $1.1.remark.id) }.map(\.1)
    }
}
