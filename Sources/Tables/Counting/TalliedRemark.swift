import Consultation

/// A remark with its number and its known sections and themes.
struct TalliedRemark: Hashable, Sendable {
    let record: RemarkRecord
    /// The place of its reply in `CaseTally.replies`.
    let reply: Int
    /// The reply's number, a full stop, and which of the reply's remarks it is, from 1: `12.3`.
    let number: String
    /// Ids that the case has, `G` among them; surest first, each once. Empty: not placed.
    let sections: [String]
    /// Ids that the case has, surest first, each once.
    let themes: [String]
    let attention: [Attention]

    var id: String { record.remark.id }
    /// Whether the reply's sender speaks, and not another voice inside the reply.
    var isSendersOwn: Bool { record.remark.onBehalfOf == nil }
    var stance: Stance { record.judgement.stance.value }
}

/// Why a remark needs a person's eye.
public enum Attention: String, Hashable, Codable, Sendable, CaseIterable {
    /// No section of the draft was found for it.
    case notPlaced
    /// The section's confidence is under the line above which sections need no look.
    case sectionUnsure
    case stanceUnknown
    /// The stance's confidence is under `stanceThreshold`.
    case stanceUnsure
    /// Words of it were recognised in a picture without certainty.
    case wordsUnsure

    /// A section less sure than this needs a person where no line has been fitted.
    public static let sectionThreshold = 0.5
    /// A stance less sure than this needs a person.
    public static let stanceThreshold = 0.5

    /// As the officer reads it.
    public var words: String {
        switch self {
        case .notPlaced: "ikke plassert"
        case .sectionUnsure: "avsnitt usikkert"
        case .stanceUnknown: "holdning ikke funnet"
        case .stanceUnsure: "holdning usikker"
        case .wordsUnsure: "ord usikkert lest i bildet"
        }
    }

    /// What holds of a remark; nothing when a person has settled it.
    static func reasons(for record: RemarkRecord, sections: [String], sureLine: Double) -> [Attention] {
        guard !record.isReviewed else { return [] }
        var reasons: [Attention] = []
        let judgement = record.judgement
        if sections.isEmpty {
            reasons.append(.notPlaced)
        } else if let surest = judgement.sections.first(where: { $0.value == sections.first }),
            surest.confidence < sureLine
        {
            reasons.append(.sectionUnsure)
        }
        if judgement.stance.value == .unknown {
            reasons.append(.stanceUnknown)
        } else if judgement.stance.confidence < stanceThreshold {
            reasons.append(.stanceUnsure)
        }
        if !record.uncertainWords.isEmpty { reasons.append(.wordsUnsure) }
        return reasons
    }
}
