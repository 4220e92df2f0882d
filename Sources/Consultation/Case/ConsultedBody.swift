/// A body that answers a consultation, invited or not.
public struct ConsultedBody: Hashable, Codable, Sendable {
    /// The name as the letter's list of recipients writes it.
    public var name: String
    public var group: BodyGroup
    /// Other names of the same body (`UDE`, `FO Oslo`), its name not among them.
    public var aliases: [String]
    /// The address on the letter, as one line; empty when the letter gives none.
    public var address: String

    public init(name: String, group: BodyGroup, aliases: [String] = [], address: String = "") {
        self.name = name
        self.group = group
        self.aliases = aliases
        self.address = address
    }
}

/// The kinds of bodies that the tables tell apart.
public enum BodyGroup: String, Codable, Hashable, Sendable, CaseIterable {
    case district = "bydel"
    case agency = "etat"
    case council = "råd_og_utvalg"
    case ombud
    case union = "fagorganisasjon"
    case interestGroup = "interesseorganisasjon"
    case state = "stat"
    /// Known to be none of the others, or not known.
    case other = "annet"
}
