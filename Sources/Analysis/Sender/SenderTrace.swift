/// One reason to think that a reply is from a body.
struct SenderTrace: Hashable {
    /// Where the reason stands; the raw values are the names of the weights in `sender.yaml`.
    enum Kind: String, CaseIterable {
        case form, letterhead, subject, header, signature, opening, mail, mention, footer, voice
        case fileName = "file_name"

        /// What the officer reads.
        var label: String {
            switch self {
            case .form: "skjemafelt"
            case .letterhead: "avsenderlinje"
            case .subject: "emne"
            case .header: "topptekst"
            case .signature: "underskrift"
            case .opening: "åpning"
            case .mail: "e-post fra"
            case .mention: "nevnt i brevhodet"
            case .footer: "bunntekst"
            case .voice: "omtaler seg selv"
            case .fileName: "filnavn"
            }
        }

        /// Whether the place is the sender's own, where it names itself and those who sign with it.
        var isOwnPlace: Bool {
            switch self {
            case .form, .letterhead, .subject, .header, .signature: true
            case .opening, .mail, .mention, .footer, .voice, .fileName: false
            }
        }
    }

    let kind: Kind
    let weight: Double
    /// The words, as they stand.
    let quote: String

    /// `avsenderlinje: «Bydel Alna»`
    var description: String { "\(kind.label): «\(quote)»" }
}

/// The reasons gathered for one body; of each kind only the heaviest counts.
struct SenderScore: Hashable {
    private(set) var traces: [SenderTrace.Kind: SenderTrace] = [:]
    /// Where in the reply the body was first met, for a steady order.
    let order: Int

    init(order: Int) { self.order = order }

    var sum: Double { SenderTrace.Kind.allCases.reduce(0) { $0 + (traces[$1]?.weight ?? 0) } }

    mutating func add(_ trace: SenderTrace) {
        if let known = traces[trace.kind], known.weight >= trace.weight { return }
        traces[trace.kind] = trace
    }

    func has(_ kind: SenderTrace.Kind) -> Bool { traces[kind] != nil }

    /// How many kinds of the sender's own places name the body.
    var ownPlaces: Int { traces.keys.filter(\.isOwnPlace).count }

    /// The reasons in words, heaviest first, three at most.
    var evidence: String {
        let ordered = SenderTrace.Kind.allCases.compactMap { traces[$0] }
        let heaviest = ordered.enumerated().sorted { a, b in
            (b.element.weight, a.offset) < (a.element.weight, b.offset)
        }
        return heaviest.prefix(3).map(\.element.description).joined(separator: "; ")
    }
}
