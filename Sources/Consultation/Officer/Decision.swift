/// What a person decided about a remark, a stretch of a reply's text, or a whole reply.
///
/// A decision names the whole of what holds from now on (all sections, not one more), so that the newest of a field
/// is the one in force and the older ones tell how it came to be.
public enum Decision: Hashable, Codable, Sendable {
    /// Ids of sections, the most fitting first; empty: the remark points nowhere.
    case sections([String])
    /// Ids of themes, the most fitting first; empty: none fits.
    case themes([String])
    case stance(Stance)
    case kind(RemarkKind)
    /// The voice inside the reply whose words these are; nil: the sender's own.
    case onBehalfOf(String?)
    /// The stretch is no remark, and why.
    case noRemark(AccountReason)
    /// These are the remarks of the stretch: one with other ends, the parts of a split one, the whole of merged ones,
    /// or one that the machine did not see.
    case remarks([Anchor])
    /// The officer's assessment (*vurdering*).
    case assessment(String)
    /// The officer's outcome (*utfall*), an id of the data file `outcomes`.
    case outcome(String)
    /// What was changed in the draft.
    case changeInDraft(String)
    /// Whom the reply is from: a body's name or one of its other names.
    case sender(String)
    /// What kind of answer the reply is.
    case status(ReplyStatus)
    /// The person takes back what was decided of a field: the machine's value holds again.
    case withdrawn(DecisionField)

    /// What it decides.
    public var field: DecisionField {
        switch self {
        case .sections: .sections
        case .themes: .themes
        case .stance: .stance
        case .kind: .kind
        case .onBehalfOf: .onBehalfOf
        case .noRemark, .remarks: .extent
        case .assessment: .assessment
        case .outcome: .outcome
        case .changeInDraft: .changeInDraft
        case .sender: .sender
        case .status: .status
        case .withdrawn(let field): field
        }
    }
}

/// What can be decided; stored names, so they never change.
public enum DecisionField: String, Codable, Hashable, Sendable, CaseIterable {
    case sections = "avsnitt"
    case themes = "temaer"
    case stance = "holdning"
    case kind = "type"
    case onBehalfOf = "på vegne av"
    /// Where remarks begin and end, and whether there is one.
    case extent = "utstrekning"
    case assessment = "vurdering"
    case outcome = "utfall"
    case changeInDraft = "endring i utkastet"
    case sender = "avsender"
    case status = "svartype"

    /// Whether it is decided of a whole reply and not of a place in it.
    public var isOfReply: Bool { self == .sender || self == .status }
}
