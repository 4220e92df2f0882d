import Consultation

/// Gathers from a reply's own places the names of bodies that are in no list.
struct StrangerNames {
    private let finder: SenderFinder
    private let reader: OrganisationName
    private var phrases: SenderPhrases { finder.phrases }

    init(_ finder: SenderFinder) {
        self.finder = finder
        reader = OrganisationName(
            phrases: finder.phrases, bodies: finder.bodies, town: finder.town, addressees: finder.addressees)
    }

    /// Each name once, as first written.
    func bodies(in runs: [ReplyRun]) -> [ConsultedBody] {
        var seen: Set<[String]> = []
        var names: [ConsultedBody] = []
        let isForClient = SelfNaming.isForClient(runs, phrases)
        for run in runs {
            for line in run.text.split(separator: "\n").map(String.init) {
                let clients = isForClient && run.zone == .body ? leading(SelfNaming.afterClient(line, phrases)) : []
                for name in candidates(in: line, zone: run.zone) + clients {
                    let words = NameWord.words(of: name)
                    guard !isListed(words), seen.insert(words.map(\.key)).inserted else { continue }
                    names.append(ConsultedBody(name: name, group: finder.bodies.group(of: name) ?? .other))
                }
            }
        }
        return names
    }

    /// Whether a body of the lists is named in it. Then the name is that body's, or a part's of it.
    private func isListed(_ words: [NameWord]) -> Bool { !finder.index.mentions(in: words).isEmpty }

    private func candidates(in line: String, zone: ReplyLine.Zone) -> [String] {
        switch zone {
        case .letterhead, .pageHeader:
            return reader.names(in: line) + SelfNaming.afterFrom(line, phrases).flatMap(reader.names)
        case .subject: return SelfNaming.afterFrom(line, phrases).flatMap(reader.names)
        case .form, .mail:
            let value = line.firstIndex(of: ":").map { String(line[line.index(after: $0)...]) } ?? line
            let bare = value.split(separator: "<").first.map(String.init) ?? value
            // A mail is mostly from a person, whose name at the letter's end would confirm it.
            return reader.names(in: bare).filter { zone == .form || reader.isOrganisation($0) }
        case .signature:
            let organisations = reader.names(in: line).filter(reader.isOrganisation)
            return organisations + SelfNaming.afterClosing(line, phrases).flatMap(reader.names)
        case .body: return line.utf8.count < 40 ? [] : declared(in: line)
        case .pageFooter, .addressee, .appended: return []
        }
    }

    /// `FAU ved Lia skole` of `Vi er FAU ved Lia skole og …`: as many words as make a name of a body.
    private func declared(in line: String) -> [String] {
        leading(SelfNaming.afterWe(line, phrases))
    }

    private func leading(_ texts: [String]) -> [String] {
        texts.compactMap { rest in
            let words = rest.split(separator: " ").prefix(8)
            return words.indices.reversed().lazy.map { words[...$0].joined(separator: " ") }
                .first { reader.names(in: $0) == [$0] && reader.endsAsOrganisation($0) }
        }
    }
}
