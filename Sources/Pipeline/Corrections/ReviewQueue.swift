public import Consultation

/// In which order remarks are best looked at: those first whose tags are least certain.
public enum ReviewQueue {
    /// How much there is to gain by looking at a remark: how likely its section, its theme and its stance are wrong.
    ///
    /// A wrong stance counts twice: the case learns section and theme from other remarks, and stance hardly. Kind is
    /// left out: no table counts by it.
    public static func doubt(_ judgement: Judgement) -> Double {
        let section = 1 - (judgement.sections.first?.confidence ?? 0)
        let theme = 1 - (judgement.themes.first?.confidence ?? 0)
        return section + theme + 2 * (1 - judgement.stance.confidence)
    }

    /// The unsettled remarks of a snapshot, most doubtful first; of equals by id.
    public static func order(_ snapshot: CaseSnapshot) -> [RemarkRecord] {
        snapshot.remarks.filter { !$0.review.isSettled }.map { (doubt($0.judgement), $0) }
            .sorted { ($1.0, $0.1.remark.id) < ($0.0, $1.1.remark.id) }.map(\.1)
    }
}
