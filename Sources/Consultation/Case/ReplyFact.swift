/// What a person knows about one reply file and the machine could not tell or told wrongly.
///
/// It is written in `sak.yaml` under `svar` and always goes before what the machine found.
public struct ReplyFact: Hashable, Codable, Sendable {
    /// The file's name in the case's folder of replies.
    public var file: String
    /// Who it is from: a name or an alias.
    public var sender: String?
    /// When it came in.
    public var received: CalendarDay?
    /// A deadline agreed with this body.
    public var extendedDeadline: CalendarDay?

    /// Whether it counts in the tables, whatever the machine makes of it.
    public var counts: Bool?
    /// The file that holds the same reply and counts in its place.
    public var sameAs: String?
    /// The file of which this is a later version.
    public var replaces: String?

    public init(
        file: String, sender: String? = nil, received: CalendarDay? = nil, extendedDeadline: CalendarDay? = nil,
        counts: Bool? = nil, sameAs: String? = nil, replaces: String? = nil
    ) {
        self.file = file
        self.sender = sender
        self.received = received
        self.extendedDeadline = extendedDeadline
        self.counts = counts
        self.sameAs = sameAs
        self.replaces = replaces
    }
}
