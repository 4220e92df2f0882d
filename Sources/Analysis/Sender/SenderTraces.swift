import Consultation

/// Gathers from one reply the reasons for each body to be its sender.
struct SenderTraces {
    private(set) var scores: [SenderParty: SenderScore] = [:]
    /// The bodies to which local councils belong.
    private(set) var owners: [SenderParty: SenderParty] = [:]
    /// The name of each body as the reply writes it at its weightiest place.
    private var written: [SenderParty: (name: String, weight: Double)] = [:]
    private let finder: SenderFinder
    private let phrases: SenderPhrases
    private let names: ReplyNames
    /// Whether a firm that writes for others has written the reply for a client.
    private let isForClient: Bool
    /// The firm, as the reply writes its name at the first place.
    private var agent: String?

    /// How many paragraphs from the start may hold the sentence with which a letter opens.
    private static let opening = 4
    /// How many paragraphs are looked at for sentences that begin with a name.
    private static let reach = 14

    init(_ finder: SenderFinder, document: SourceDocument, zones: ReplyZones) {
        self.finder = finder
        phrases = finder.phrases
        let runs = zones.runs.filter { $0.zone != .appended && $0.zone != .addressee }
        names = ReplyNames(finder, runs: runs)
        isForClient = SelfNaming.isForClient(runs, phrases)
        var paragraph = 0
        for run in runs {
            if run.zone == .body {
                paragraph += run.text.utf8.count >= 40 ? 1 : 0
                if paragraph <= Self.reach { readBody(run, paragraph: paragraph) }
            } else {
                read(run)
            }
        }
        readFileName(document.fileName)
    }

    /// The name that the reply itself uses; of a body that is not invited the officer sees this one.
    func writtenName(of party: SenderParty) -> String? { written[party]?.name }

    /// No sender, where a firm has written for a client whom nothing names.
    var agentAlone: Sender? {
        agent.map { firm in
            Sender(
                name: nil, isInvited: nil, group: .other, confidence: 0,
                evidence: "«\(firm)» skriver for andre, og det går ikke fram hvem")
        }
    }

    private mutating func add(_ named: NamedParty, _ kind: SenderTrace.Kind, share: Double = 1, order: Int) {
        if isForClient, phrases.agents.isIn(NameWord.keys(of: named.name)) {
            agent = agent ?? named.name
            return
        }
        let weight = phrases.weight(of: kind) * share * named.trust
        guard weight > 0 else { return }
        if let owner = named.owner { owners[named.party] = owner }
        scores[named.party, default: SenderScore(order: order)].add(
            SenderTrace(kind: kind, weight: weight, quote: named.name))
        if weight > written[named.party]?.weight ?? 0 { written[named.party] = (named.name, weight) }
    }

    private mutating func read(_ run: ReplyRun) {
        for named in names.parties(in: run) {
            let fills = names.fillsSegment(named, in: run)
            let order = run.firstLine * 100 + named.words.lowerBound
            switch run.zone {
            case .pageHeader: add(named, fills ? .header : .mention, order: order)
            case .letterhead: add(named, fills ? .letterhead : .mention, order: order)
            case .pageFooter: add(named, .footer, share: fills ? 1 : 0.5, order: order)
            case .form: add(named, .form, order: order)
            case .mail: add(named, .mail, order: order)
            case .signature: add(named, .signature, share: fills ? 1 : 0.4, order: order)
            case .subject, .body, .appended, .addressee: break
            }
            if run.zone != .form, run.zone != .mail, SelfNaming.isFrom(named.words, in: run, phrases) {
                add(named, .subject, order: order)
            } else if run.zone == .subject {
                add(named, .voice, share: 0.5, order: order)
            }
        }
    }

    /// A paragraph of the letter: how it opens, and whom it speaks for.
    private mutating func readBody(_ run: ReplyRun, paragraph: Int) {
        for named in names.parties(in: run) {
            let order = run.firstLine * 100 + named.words.lowerBound
            if paragraph <= Self.opening, SelfNaming.isFrom(named.words, in: run, phrases) {
                add(named, .opening, order: order)
            }
            if paragraph <= Self.opening,
                SelfNaming.isDeclared(run.words[..<named.words.lowerBound].map(\.key), phrases)
            {
                // Nobody else can be meant by «vi er».
                add(named, .opening, share: 1.5, order: order)
            }
            if isForClient, paragraph <= Self.opening, SelfNaming.isClient(named.words, in: run, phrases) {
                add(named, .opening, share: 1.5, order: order)
            }
            guard run.words[..<named.words.lowerBound].allSatisfy({ Int($0.key) != nil }) else { continue }
            switch SelfNaming.act(after: named.words, in: run, phrases) {
            case .opening where paragraph <= Self.opening: add(named, .opening, order: order)
            case .opening, .voice: add(named, .voice, order: order)
            case nil: break
            }
        }
    }

    private mutating func readFileName(_ name: String) {
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let spaced = stem.replacing("_", with: " ").replacing("-", with: " ")
        let words = NameWord.words(of: spaced)
        for mention in finder.index.mentions(in: words) {
            let party = SenderParty.listed(mention.body)
            let trace = SenderTrace(kind: .fileName, weight: phrases.weight(of: .fileName), quote: name)
            scores[party, default: SenderScore(order: Int.max)].add(trace)
        }
    }
}
