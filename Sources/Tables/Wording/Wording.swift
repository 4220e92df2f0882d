public import Consultation

/// What the tables call things, and in what order groups stand: the data file `wording.yaml`.
///
/// What the file does not name is shown by the value it is stored as, so that nothing is hidden by a gap in it.
public struct Wording: Hashable, Codable, Sendable {
    /// The groups in the order of the list of attachments.
    public var groups: [GroupName]
    /// By the stored value (`støtte`): `Støtte`.
    public var stances: [String: String]
    public var kinds: [String: String]
    /// By the stored value of a reply's status, and `ikke_svart`.
    public var statuses: [String: String]

    /// Everything is called by its stored value.
    public init(
        groups: [GroupName] = [], stances: [String: String] = [:], kinds: [String: String] = [:],
        statuses: [String: String] = [:]
    ) {
        self.groups = groups
        self.stances = stances
        self.kinds = kinds
        self.statuses = statuses
    }

    /// The stances in the order of `Stance`.
    public func name(of stance: Stance) -> String { stances[stance.rawValue] ?? plain(stance.rawValue) }

    public func name(of kind: RemarkKind) -> String { kinds[kind.rawValue] ?? plain(kind.rawValue) }

    public func name(of status: ReplyStatus) -> String { statuses[status.rawValue] ?? plain(status.rawValue) }

    /// What a body is called that has not answered.
    var silent: String { statuses["ikke_svart"] ?? "ikke svart" }

    /// The group's names.
    func names(of group: BodyGroup) -> GroupName {
        groups.first { $0.id == group.rawValue } ?? GroupName(id: group.rawValue, all: plain(group.rawValue))
    }

    /// The groups in order; those that the wording does not name come last.
    var groupOrder: [BodyGroup] {
        var order: [BodyGroup] = []
        for name in groups {
            if let group = BodyGroup(rawValue: name.id), !order.contains(group) { order.append(group) }
        }
        return order + BodyGroup.allCases.filter { !order.contains($0) }
    }

    private func plain(_ value: String) -> String { value.split(separator: "_").joined(separator: " ") }
}

/// The forms of a group's name.
public struct GroupName: Hashable, Codable, Sendable {
    /// The stored value of the group.
    public var id: String
    /// What heads a narrow column: `Bydeler`, `Fagorg.`.
    public var short: String
    /// `bydel`.
    public var singular: String
    /// `bydelen`.
    public var definite: String
    /// `bydeler`.
    public var plural: String
    /// As after «de ni»: `bydelene`.
    public var definitePlural: String
    /// `én`, or `ett` for a neuter.
    public var one: String

    public init(
        id: String, short: String, singular: String, definite: String, plural: String, definitePlural: String,
        one: String
    ) {
        self.id = id
        self.short = short
        self.singular = singular
        self.definite = definite
        self.plural = plural
        self.definitePlural = definitePlural
        self.one = one
    }

    /// One name for every form.
    init(id: String, all name: String) {
        self.init(
            id: id, short: name, singular: name, definite: name, plural: name, definitePlural: name, one: "én")
    }
}
