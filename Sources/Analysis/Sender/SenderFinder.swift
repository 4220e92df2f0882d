public import Consultation

/// Tells who a reply is from, and when it was written.
///
/// Every place where a sender names itself gives a reason: letterhead, subject, page header, signature, form field,
/// opening sentence, mail, footer, file name. The reasons for a body are summed; how often a body is named in the
/// text counts for nothing. A sum below the threshold, or too near the next body's, leaves the sender unknown.
public struct SenderFinder: Sendable {
    let recipients: [ConsultedBody]
    /// The invited bodies, then the known others.
    let parties: [ConsultedBody]
    let bodies: BodyDirectory
    let phrases: SenderPhrases
    let index: NameIndex
    /// The consulting municipality's town in lower case; empty when the recipients do not show one.
    let town: String
    /// The names of the letter's sender, as words: no reply is from it.
    let addressees: [[String]]

    /// - Parameters:
    ///   - recipients: the invited bodies, as the case has them.
    ///   - bodies: known bodies and the rules for groups.
    ///   - sender: who sent the letter; replies are addressed to it.
    ///   - phrases: the words and weights that tell a sender (`sender.yaml`).
    public init(recipients: [ConsultedBody], bodies: BodyDirectory, sender: String, phrases: SenderPhrases) {
        self.recipients = recipients
        self.bodies = bodies
        self.phrases = phrases
        town = Self.town(of: recipients)
        let own = bodies.body(named: sender)
        addressees = ([sender] + (own.map { [$0.name] + $0.also } ?? [])).map(NameWord.keys).filter { !$0.isEmpty }
        parties = LocalBranches(bodies: bodies, notPlaces: phrases.notPlaces)
            .parties(recipients: recipients, except: own?.name)
        index = NameIndex(parties, directory: bodies, town: town, invited: recipients.count)
    }

    /// The sender, the bodies that sign with it, and the reply's own date where it states one.
    public func find(in document: SourceDocument) -> (sender: Sender, cosigners: [Sender], dated: CalendarDay?) {
        let zones = ReplyZones(document, phrases: phrases, addressees: addressees) { words in
            Set(index.mentions(in: words).map(\.body).filter { $0 < recipients.count })
        }
        let traces = SenderTraces(self, document: document, zones: zones)
        let verdict = SenderVerdict(
            traces.scores, owners: traces.owners, threshold: phrases.threshold, margin: phrases.margin)
        let dated = ReplyDate(phrases: phrases).date(in: zones)
        guard let winner = verdict.winner else { return (traces.agentAlone ?? verdict.unknown, [], dated) }
        if let near = invited(near: winner) {
            let evidence = "«\(traces.writtenName(of: winner) ?? "")» ligner på «\(near)», men er ikke det samme navnet"
            return (Sender(name: nil, isInvited: nil, group: .other, confidence: 0, evidence: evidence), [], dated)
        }
        let sender = self.sender(winner, confidence: verdict.confidence(of: winner), traces)
        let cosigners = verdict.cosigners.map { self.sender($0, confidence: verdict.confidence(of: $0), traces) }
        return (sender, cosigners, dated)
    }

    private func sender(_ party: SenderParty, confidence: Double, _ traces: SenderTraces) -> Sender {
        let evidence = traces.scores[party]?.evidence ?? ""
        switch party {
        case .listed(let number):
            let isInvited = number < recipients.count
            let name = isInvited ? parties[number].name : traces.writtenName(of: party) ?? parties[number].name
            return Sender(
                name: name, isInvited: isInvited, group: parties[number].group, confidence: confidence,
                evidence: evidence)
        case .named(let words):
            let name = traces.writtenName(of: party) ?? words.joined(separator: " ")
            return Sender(
                name: name, isInvited: false, group: bodies.group(of: name) ?? .other, confidence: confidence,
                evidence: evidence)
        }
    }

    /// An invited body whose name is so near an unlisted sender's that it may be the same body.
    private func invited(near party: SenderParty) -> String? {
        guard case .named(let words) = party else { return nil }
        guard phrases.ownVoices.leading(words) == nil else { return nil }
        return recipients.first { body in
            let official = NameWord.keys(of: body.name)
            // An organisation without the place of any of its invited branches.
            if official.count > words.count, WordRun.starts(official, with: words) { return true }
            return ([body.name] + body.aliases).contains { NearName.isNear(NameWord.keys(of: $0), words) }
        }?.name
    }

    /// The town in which most recipients have their address, or which most of their names end in.
    private static func town(of recipients: [ConsultedBody]) -> String {
        var counts: [String: Int] = [:]
        for body in recipients {
            let words = NameWord.keys(of: body.address.isEmpty ? body.name : body.address)
            if let last = words.last, words.count > 1 { counts[last, default: 0] += 1 }
        }
        let best = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first
        guard let best, best.value * 3 >= recipients.count else { return "" }
        return best.key
    }
}

/// A body that may be the sender.
enum SenderParty: Hashable {
    /// By its number among the known bodies, the invited ones first.
    case listed(Int)
    /// One that no list has, by its name as words.
    case named([String])

    static func named(_ name: String) -> SenderParty { .named(NameWord.keys(of: name)) }
}
